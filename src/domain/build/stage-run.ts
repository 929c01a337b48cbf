import { cloneFolder, type FolderNode, folder, makeFolders, resolve, TreeProblem } from '../context/tree.ts';
import type { Dockerfile } from '../dockerfile/dockerfile.ts';
import { expandWord } from '../dockerfile/expand.ts';
import type { Instruction } from '../dockerfile/instruction.ts';
import { DockerfileProblem } from '../dockerfile/problem.ts';
import { PatternError } from '../ignore/patterns.ts';
import { clean } from '../path/clean.ts';
import { CopyRun } from './copy-run.ts';
import type { Ledger } from './ledger.ts';
import type { BuildOptions, ImageSettings } from './plan.ts';
import { fromStage, type PlannedStage, type PlannedStages } from './stages.ts';
import { type CopyStep, type MountStep, readArgs, readCopy, readMounts, readPairs } from './step.ts';

export interface StageScope {
  readonly dockerfile: Dockerfile;
  readonly stages: PlannedStages;
  readonly options: BuildOptions;
  /** What was sent; undefined while sources are only being gathered. */
  readonly context: FolderNode | undefined;
  readonly ledger: Ledger;
}

/** A stage being evaluated: its variables, working directory and file system after each instruction. */
export class StageRun {
  readonly planned: PlannedStage;
  readonly tree: FolderNode;
  /** True where the file system holds more than COPY, ADD and WORKDIR put there. */
  opaque: boolean;
  private readonly runs: ReadonlyMap<PlannedStage, StageRun>;
  private readonly scope: StageScope;
  private readonly variables: Map<string, string>;
  private readonly environment: Map<string, string>;
  private readonly openArgs: Set<string>;
  private readonly unseenBase: boolean;
  private workdir: string;

  constructor(planned: PlannedStage, runs: ReadonlyMap<PlannedStage, StageRun>, scope: StageScope) {
    const parent = planned.parent && !planned.replaced ? runs.get(planned.parent) : undefined;
    this.planned = planned;
    this.runs = runs;
    this.scope = scope;
    this.tree = parent ? cloneFolder(parent.tree) : folder();
    this.unseenBase = parent?.unseenBase ?? (planned.replaced || planned.base !== 'scratch');
    this.opaque = parent?.opaque ?? this.unseenBase;
    this.environment = new Map(parent?.environment ?? [['PATH', defaultPath]]);
    this.variables = new Map([...(parent?.variables ?? []), ...this.environment]);
    this.openArgs = new Set(parent?.openArgs);
    this.workdir = parent?.workdir ?? '/';
    if (!parent) this.noteBase();
  }

  execute(): void {
    if (this.planned.replaced) return;
    for (const instruction of this.planned.instructions) this.step(instruction);
  }

  settings(): ImageSettings {
    return { environment: this.environment, workdir: this.workdir, complete: !this.unseenBase };
  }

  private step(instruction: Instruction): void {
    try {
      this.dispatch(instruction);
    } catch (error) {
      if (error instanceof TreeProblem) throw new DockerfileProblem(instruction.line, error.message);
      if (!(error instanceof PatternError)) throw error;
      if (error.kind === 'malformed') throw new DockerfileProblem(instruction.line, error.message);
      this.scope.ledger.unresolve('PATTERN_AMBIGUOUS', {
        subject: error.message,
        detail: error.message,
        line: instruction.line,
      });
    }
  }

  private dispatch(instruction: Instruction): void {
    switch (instruction.keyword) {
      case 'ENV':
        this.env(instruction);
        break;
      case 'ARG':
        this.arg(instruction);
        break;
      case 'WORKDIR':
        this.changeFolder(instruction);
        break;
      case 'COPY':
      case 'ADD':
        this.copy(instruction);
        break;
      case 'RUN':
        this.run(instruction);
        break;
    }
  }

  private env(instruction: Instruction): void {
    const pairs = readPairs(instruction, this.escape);
    const expanded = pairs.map(
      ([name, value]) => [this.expand(name, instruction), this.expand(value, instruction)] as const,
    );
    for (const [name, value] of expanded) {
      this.variables.set(name, value);
      this.environment.set(name, value);
      this.openArgs.delete(name);
    }
  }

  private arg(instruction: Instruction): void {
    for (const { name, fallback } of readArgs(instruction, this.escape)) {
      const given = this.scope.options.buildArgs.get(name);
      const inherited =
        fallback === undefined ? this.scope.stages.globals.get(name) : this.expand(fallback, instruction);
      const value = given ?? inherited;
      if (value === undefined) this.openArgs.add(name);
      else this.variables.set(name, value);
    }
  }

  private changeFolder(instruction: Instruction): void {
    if (instruction.rest === '') throw new DockerfileProblem(instruction.line, 'WORKDIR requires exactly one argument');
    const path = this.expand(instruction.rest, instruction);
    this.workdir = clean(path.startsWith('/') ? path : `${this.workdir}/${path}`);
    makeFolders(this.tree, resolve(this.tree, this.workdir, { followLast: true }));
  }

  private copy(instruction: Instruction): void {
    const unset = new Set<string>();
    const step = readCopy(instruction, { ...this.stepScope(), unset });
    this.noteUnset(unset, instruction.line);
    const run = new CopyRun({ ...this.scope, stage: this.planned.label, tree: this.tree });
    const outside = step.from === undefined ? run.fromContext(step) : run.fromStage(step, this.source(step, step.from));
    this.opaque ||= outside;
  }

  private source({ line }: CopyStep, from: string): StageRun | undefined {
    const stage = fromStage(this.scope.stages.all, from, line);
    if (!stage) {
      if (!this.scope.options.namedContexts.has(from)) this.scope.ledger.bases.push({ reference: from, line });
      return undefined;
    }
    const run = this.runs.get(stage);
    if (!run)
      throw new DockerfileProblem(line, `cannot copy from stage ${from}, it needs to be defined before current stage`);
    return run;
  }

  private run(instruction: Instruction): void {
    for (const mount of readMounts(instruction, this.stepScope())) this.mount(mount, instruction);
    this.opaque = true;
  }

  private mount(mount: MountStep, instruction: Instruction): void {
    if (mount.from !== '' || !['bind', 'tmpfs'].includes(mount.type)) return;
    const run = new CopyRun({ ...this.scope, stage: this.planned.label, tree: this.tree });
    run.mount(mount, instruction);
  }

  /** A variable that nobody set may come from a build argument or from the base image, both unseen. */
  private noteUnset(names: ReadonlySet<string>, line: number): void {
    for (const name of names) {
      if (this.openArgs.has(name))
        this.scope.ledger.unresolve('BUILD_ARG_UNRESOLVED', {
          subject: name,
          detail: `the build argument ${name} has no value`,
          line,
        });
      else if (this.unseenBase)
        this.scope.ledger.unresolve('BASE_IMAGE_ENV', {
          subject: name,
          detail: `the base image may set ${name}`,
          line,
        });
    }
  }

  private noteBase(): void {
    const { planned, scope } = this;
    const { base, stage } = planned;
    if (base === 'scratch' || planned.replaced) return;
    if (!scope.options.namedContexts.has(base)) scope.ledger.bases.push({ reference: base, line: stage.line });
    if (scope.options.onbuild.has(base)) return;
    scope.ledger.unresolve('BASE_IMAGE_ONBUILD', {
      subject: base,
      detail: `the ONBUILD triggers of ${base} cannot be seen from here`,
      line: stage.line,
    });
  }

  private get escape(): string {
    return this.scope.dockerfile.directives.escape;
  }

  private stepScope() {
    return { escape: this.escape, variables: this.variables, workdir: this.workdir };
  }

  private expand(text: string, { line }: Instruction): string {
    return expandWord(text, { escape: this.escape, line, variables: this.variables });
  }
}

const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
