import type { Dockerfile, Stage } from '../dockerfile/dockerfile.ts';
import { expandWord } from '../dockerfile/expand.ts';
import type { Instruction } from '../dockerfile/instruction.ts';
import { readTrigger } from '../dockerfile/lines.ts';
import { DockerfileProblem } from '../dockerfile/problem.ts';
import { copyFlags, readFlags } from './flags.ts';
import type { BuildOptions } from './plan.ts';
import { readArgs, readMounts } from './step.ts';

/** A stage with its base expanded, the stage that it builds on, and the triggers that this one left for it. */
export interface PlannedStage {
  readonly stage: Stage;
  readonly label: string;
  readonly base: string;
  readonly parent: PlannedStage | undefined;
  readonly instructions: readonly Instruction[];
  readonly replaced: boolean;
}

export interface PlannedStages {
  readonly all: readonly PlannedStage[];
  readonly target: PlannedStage;
  readonly globals: ReadonlyMap<string, string>;
}

/** Orders the stages and finds the target. Throws where the engine refuses. */
export function planStages(dockerfile: Dockerfile, options: BuildOptions): PlannedStages {
  const globals = globalArgs(dockerfile, options);
  const all: PlannedStage[] = [];
  for (const stage of dockerfile.stages) all.push(planStage(stage, all, { dockerfile, options, globals }));
  const target = options.target === undefined ? all.at(-1) : findStage(all, options.target);
  if (!target) throw new DockerfileProblem(1, `target stage ${options.target} could not be found`);
  return { all, target, globals };
}

interface PlanScope {
  readonly dockerfile: Dockerfile;
  readonly options: BuildOptions;
  readonly globals: ReadonlyMap<string, string>;
}

function planStage(
  stage: Stage,
  before: readonly PlannedStage[],
  { dockerfile, options, globals }: PlanScope,
): PlannedStage {
  const { escape } = dockerfile.directives;
  const base = expandWord(stage.base, { escape, line: stage.line, variables: globals });
  if (base === '') throw new DockerfileProblem(stage.line, `base name (${stage.base}) should not be blank`);
  const parent = before.findLast((other) => other.stage.name !== undefined && other.stage.name === base);
  const replaced = stage.name !== undefined && options.namedContexts.has(stage.name);
  const triggers = (parent?.stage.instructions ?? []).filter((item) => item.keyword === 'ONBUILD');
  const onbuild = triggers.map((item) => readTrigger(item.rest, stage.line, escape, item.heredocs));
  const seen = (options.onbuild.get(base) ?? []).map((text) => readTrigger(text, stage.line, escape, []));
  const label = stage.name ?? String(stage.index);
  return { stage, label, base, parent, replaced, instructions: [...seen, ...onbuild, ...stage.instructions] };
}

/** Platform arguments and the ARGs before the first FROM. */
function globalArgs(
  { globalArgs: instructions, directives }: Dockerfile,
  options: BuildOptions,
): ReadonlyMap<string, string> {
  const globals = platformArgs(options);
  for (const instruction of instructions) {
    for (const { name, fallback } of readArgs(instruction, directives.escape)) {
      const given = options.buildArgs.get(name);
      const value =
        given ??
        (fallback === undefined
          ? undefined
          : expandWord(fallback, { escape: directives.escape, line: instruction.line, variables: globals }));
      if (value !== undefined) globals.set(name, value);
    }
  }
  return globals;
}

function platformArgs({ platform, target, buildArgs }: BuildOptions): Map<string, string> {
  const [os = 'linux', arch = 'amd64', variant = ''] = platform.split('/');
  const values = new Map<string, string>([['TARGETSTAGE', target ?? 'default']]);
  for (const side of ['BUILD', 'TARGET']) {
    values.set(`${side}PLATFORM`, platform).set(`${side}OS`, os).set(`${side}ARCH`, arch);
    values.set(`${side}VARIANT`, variant).set(`${side}OSVERSION`, '');
  }
  for (const name of values.keys()) values.set(name, buildArgs.get(name) ?? values.get(name) ?? '');
  return values;
}

export function findStage(stages: readonly PlannedStage[], name: string): PlannedStage | undefined {
  const wanted = name.toLowerCase();
  return stages.findLast(({ stage }) => stage.name === wanted);
}

/** The stage that `--from` names; undefined where it is an image. Throws for an index that does not exist. */
export function fromStage(stages: readonly PlannedStage[], from: string, line: number): PlannedStage | undefined {
  if (from.includes('$')) throw new DockerfileProblem(line, 'variable expansion is not supported for --from');
  if (!/^[+-]?\d+$/.test(from)) return findStage(stages, from);
  const stage = stages[Number(from)];
  if (!stage) throw new DockerfileProblem(line, `invalid stage index ${from}`);
  return stage;
}

/** The stages that the target needs, in the order of the file. */
export function reachable({ all, target }: PlannedStages, escape: string): PlannedStage[] {
  const needed = new Set<PlannedStage>();
  const visit = (stage: PlannedStage) => {
    if (needed.has(stage)) return;
    needed.add(stage);
    if (stage.replaced) return;
    if (stage.parent) visit(stage.parent);
    for (const other of sourcesOf(stage, all, escape)) visit(other);
  };
  visit(target);
  return all.filter((stage) => needed.has(stage));
}

function sourcesOf(stage: PlannedStage, all: readonly PlannedStage[], escape: string): PlannedStage[] {
  const scope = { escape, variables: new Map(), workdir: '/' };
  return stage.instructions.flatMap((instruction) => {
    const froms = instruction.keyword === 'COPY' ? (readFlags(instruction, copyFlags).get('from') ?? []) : [];
    const mounts = instruction.keyword === 'RUN' ? readMounts(instruction, scope).map((mount) => mount.from) : [];
    const byName = mounts.map((name) => (name === '' ? undefined : findStage(all, name)));
    return [...froms.map((from) => fromStage(all, from, instruction.line)), ...byName].filter(
      (item) => item !== undefined,
    );
  });
}
