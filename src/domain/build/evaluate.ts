import type { ContextEntry } from '../context/entry.ts';
import { contextTree } from '../context/entry.ts';
import { type FolderNode, folder, TreeProblem } from '../context/tree.ts';
import type { Dockerfile } from '../dockerfile/dockerfile.ts';
import { DockerfileProblem } from '../dockerfile/problem.ts';
import { PatternError } from '../ignore/patterns.ts';
import { clean } from '../path/clean.ts';
import { Ledger } from './ledger.ts';
import type { BuildFailure, BuildOptions, BuildPlan } from './plan.ts';
import { StageRun } from './stage-run.ts';
import { type PlannedStage, type PlannedStages, planStages, reachable } from './stages.ts';
import { transferredPaths } from './transfer.ts';

/**
 * Runs a Dockerfile over the eligible entries of a build context without building anything: which instruction takes
 * which file to where, what is sent, what the target stage holds, where the engine would fail, and what only the
 * engine can know. Pure: equal inputs give equal plans.
 */
export function evaluateBuild(
  dockerfile: Dockerfile,
  entries: readonly ContextEntry[],
  options: BuildOptions,
): BuildPlan {
  const ledger = new Ledger();
  noteFrontend(options.buildArgs.get('BUILDKIT_SYNTAX') ?? dockerfile.directives.syntax, ledger);
  noteBuilder(dockerfile, options, ledger);
  const outcome = attempt(ledger, () => evaluateStages(dockerfile, entries, options, ledger));
  return {
    readers: ledger.readers,
    takings: ledger.takings,
    bases: ledger.bases,
    unresolved: ledger.unresolved,
    failures: ledger.failures,
    transferred: outcome?.transferred ?? new Set(),
    image: outcome?.image ?? folder(),
    settings: outcome?.settings ?? { environment: new Map(), workdir: '/', complete: false },
  };
}

type Outcome = Pick<BuildPlan, 'transferred' | 'image' | 'settings'>;

function evaluateStages(
  dockerfile: Dockerfile,
  entries: readonly ContextEntry[],
  options: BuildOptions,
  ledger: Ledger,
): Outcome {
  const stages = planStages(dockerfile, options);
  const needed = reachable(stages, dockerfile.directives.escape);
  const sources = gatherSources(dockerfile, stages, needed, options);
  const transferred = transferredPaths(entries, sources, options.hiddenLinks);
  const context = contextTree(entries.filter(({ path }) => transferred.has(path)));
  const runs = runStages({ dockerfile, stages, needed, options, context, ledger });
  const target = runs.get(stages.target);
  if (!target) throw new DockerfileProblem(1, 'the target stage was not reached');
  return { transferred, image: target.tree, settings: target.settings() };
}

interface RunScope {
  readonly dockerfile: Dockerfile;
  readonly stages: PlannedStages;
  readonly needed: readonly PlannedStage[];
  readonly options: BuildOptions;
  readonly context: FolderNode | undefined;
  readonly ledger: Ledger;
}

function runStages(scope: RunScope): Map<PlannedStage, StageRun> {
  const runs = new Map<PlannedStage, StageRun>();
  for (const planned of scope.needed) {
    const run = new StageRun(planned, runs, scope);
    run.execute();
    runs.set(planned, run);
  }
  return runs;
}

/** The context paths that any needed instruction names: BuildKit decides what to send before it copies anything. */
function gatherSources(
  dockerfile: Dockerfile,
  stages: PlannedStages,
  needed: readonly PlannedStage[],
  options: BuildOptions,
): string[] {
  const ledger = new Ledger();
  runStages({ dockerfile, stages, needed, options, context: undefined, ledger });
  return ledger.wanted.map((source) => clean(`/${source}`));
}

function attempt<Value>(ledger: Ledger, work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure) ledger.failures.push(failure);
    else if (error instanceof PatternError)
      ledger.unresolve('PATTERN_AMBIGUOUS', { subject: error.message, detail: error.message, line: 1 });
    else throw error;
    return undefined;
  }
}

function failureOf(error: unknown): BuildFailure | undefined {
  if (error instanceof DockerfileProblem) return { line: error.line, message: error.message };
  if (error instanceof TreeProblem) return { line: 1, message: error.message };
  if (error instanceof PatternError && error.kind === 'malformed') return { line: 1, message: error.message };
  return undefined;
}

/** Docker's own frontend is known; any other may do anything. */
function noteFrontend(syntax: string | undefined, ledger: Ledger): void {
  if (syntax === undefined || /^(docker\.io\/)?docker\/dockerfile(:1(\.\d+)*)?(@sha256:[0-9a-f]{64})?$/.test(syntax))
    return;
  ledger.unresolve('FRONTEND_UNKNOWN', {
    subject: syntax,
    detail: `the frontend ${syntax} may read the Dockerfile in its own way`,
    line: 1,
  });
}

const builderArgument = /\$\{?(BUILD(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT))\b/;

/** What the building machine is, only the engine knows; `FROM --platform=$BUILDPLATFORM` alone decides no content. */
function noteBuilder({ stages }: Dockerfile, { buildArgs }: BuildOptions, ledger: Ledger): void {
  const texts = stages.flatMap(({ base, line, instructions }) => [
    { text: base, line },
    ...instructions.filter(({ keyword }) => keyword !== 'RUN').map(({ rest, line: at }) => ({ text: rest, line: at })),
  ]);
  for (const { text, line } of texts) {
    const [, name] = builderArgument.exec(text) ?? [];
    if (name === undefined || buildArgs.has(name)) continue;
    const detail = `${name} depends on the machine that builds`;
    ledger.unresolve('BUILD_ARG_UNRESOLVED', { subject: name, detail, line });
  }
}
