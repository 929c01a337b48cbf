import { copyInto, type Placed, resolveSources } from '../context/copy.ts';
import { globMatcher, splitWildcards } from '../context/glob.ts';
import { type FolderNode, folder, makeFolders, nodeAt, resolve, TreeProblem, walk } from '../context/tree.ts';
import type { Instruction } from '../dockerfile/instruction.ts';
import { DockerfileProblem } from '../dockerfile/problem.ts';
import { basename, clean } from '../path/clean.ts';
import { merge } from './merge.ts';
import type { ContextSource } from './plan.ts';
import type { StageRun, StageScope } from './stage-run.ts';
import type { CopyStep, MountStep } from './step.ts';

interface CopyScope extends StageScope {
  readonly stage: string;
  readonly tree: FolderNode;
}

const remote = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@)/;

/** One COPY, ADD or mount being evaluated. */
export class CopyRun {
  private readonly scope: CopyScope;

  constructor(scope: CopyScope) {
    this.scope = scope;
  }

  /** Returns true where something from outside the repository came along. */
  fromContext(step: CopyStep): boolean {
    const into = step.link ? folder() : this.scope.tree;
    let outside = false;
    const sources: ContextSource[] = [];
    for (const { written, expanded } of step.sources) {
      if (remote.test(expanded)) {
        if (step.kind === 'COPY') throw new DockerfileProblem(step.line, `source can't be a URL for COPY: ${expanded}`);
        outside = true;
        continue;
      }
      globMatcher(splitWildcards(expanded).wild); // a malformed pattern fails here, at its own line
      this.scope.ledger.wanted.push(expanded);
      const source = this.takeSource(step, written, expanded, into);
      outside ||= source.unpacked;
      sources.push(source);
    }
    this.placeInline(step, into);
    if (step.link) merge(into, this.scope.tree);
    if (sources.length > 0) this.noteReader(step, sources);
    return outside;
  }

  private noteReader(step: CopyStep, sources: readonly ContextSource[]): void {
    const { kind, line, text, destination, parents } = step;
    this.scope.ledger.readers.push({ kind, line, text, stage: this.scope.stage, sources, destination, parents });
  }

  private takeSource(
    step: CopyStep,
    written: string,
    expanded: string,
    into: FolderNode,
  ): ContextSource & { unpacked: boolean } {
    const { root, include } = step.parents ? pivot(expanded) : { root: expanded, include: undefined };
    const { context } = this.scope;
    const resolved = clean(`/${include === undefined ? root : `${root}/${include}`}`);
    if (!context) return { written, resolved, takes: [], unpacked: false };
    const base = { written, resolved: reached(context, resolved) };
    const archives = step.unpack ? this.archivesIn(context, clean(`/${root}`)) : [];
    if (archives.length > 0) return this.unpack(step, { ...base, takes: archives }, into);
    const request = { source: clean(`/${root}`), destination: step.destination, exclude: step.exclude };
    const placed = copyInto(context, into, include === undefined ? request : { ...request, include });
    if (include !== undefined && placed.length === 0) this.doubtEmpty(context, resolved, step.line);
    this.noteTakings(placed, step.line);
    const takes = placed.flatMap(({ node }) => (node.origin.from === 'context' ? [node.origin.path] : []));
    return { ...base, takes, unpacked: false };
  }

  /** With `--parents`, a plain source of which `--exclude` leaves nothing builds on some engines and fails on others. */
  private doubtEmpty(context: FolderNode, resolved: string, line: number): void {
    if (splitWildcards(resolved).wild !== '' || nodeAt(context, resolved)?.type === 'folder') return;
    const detail = `--parents takes nothing of ${resolved}: engines disagree whether that is an error`;
    this.scope.ledger.unresolve('PATTERN_AMBIGUOUS', { subject: resolved, detail, line });
  }

  /** The archives among what a source names; beside one, nothing of that source is followed any further. */
  private archivesIn(context: FolderNode, source: string): string[] {
    return resolveSources(context, source).flatMap((match) => {
      const node = nodeAt(context, resolve(context, match, { followLast: true }));
      const path = node?.type === 'file' && node.origin.from === 'context' ? node.origin.path : undefined;
      return path !== undefined && this.scope.options.archives.has(path) ? [path] : [];
    });
  }

  private unpack(step: CopyStep, source: ContextSource, into: FolderNode): ContextSource & { unpacked: boolean } {
    makeFolders(into, resolve(into, clean(step.destination), { followLast: true }));
    for (const path of source.takes) {
      this.scope.ledger.takings.push({ path, line: step.line, stage: this.scope.stage, destination: step.destination });
      this.scope.ledger.unresolve('ARCHIVE_UNPACKED', {
        subject: path,
        detail: `ADD unpacks ${path}; what it holds was not looked at`,
        line: step.line,
      });
    }
    return { ...source, unpacked: true };
  }

  private noteTakings(placed: readonly Placed[], line: number): void {
    for (const { node, path } of placed) {
      if (node.origin.from !== 'context') continue;
      this.scope.ledger.takings.push({ path: node.origin.path, line, stage: this.scope.stage, destination: path });
    }
  }

  /** Heredocs become files named after their word. */
  private placeInline(step: CopyStep, into: FolderNode): void {
    for (const name of step.inline) {
      const source = folder();
      source.children.set(basename(name), { type: 'file', origin: { from: 'dockerfile', line: step.line } });
      copyInto(source, into, { source: `/${basename(name)}`, destination: step.destination, exclude: [] });
    }
  }

  /** Copies from another stage; from an image only the engine knows what comes. */
  fromStage(step: CopyStep, run: StageRun | undefined): boolean {
    const into = step.link ? folder() : this.scope.tree;
    let outside = false;
    for (const { expanded } of step.sources) outside = this.takeFromStage(step, expanded, run, into) || outside;
    this.placeInline(step, into);
    if (step.link) merge(into, this.scope.tree);
    return outside;
  }

  private takeFromStage(step: CopyStep, expanded: string, run: StageRun | undefined, into: FolderNode): boolean {
    const { root, include } = step.parents ? pivot(expanded) : { root: expanded, include: undefined };
    const request = { source: clean(`/${root}`), destination: step.destination, exclude: step.exclude };
    try {
      const placed = copyInto(run?.tree ?? folder(), into, include === undefined ? request : { ...request, include });
      this.noteTakings(placed, step.line);
    } catch (error) {
      if (!(error instanceof TreeProblem) || (run && !run.opaque) || !this.scope.context) {
        if (this.scope.context) throw error;
      }
    }
    return run?.opaque ?? true;
  }

  /** A bind mount reads the context without a COPY. A tmpfs mount reads nothing, yet makes BuildKit send everything. */
  mount(mount: MountStep, { line, text }: Instruction): void {
    this.scope.ledger.wanted.push(mount.source);
    const { context, ledger, stage } = this.scope;
    if (mount.type !== 'bind' || !context) return;
    const resolved = clean(`/${mount.source}`);
    const path = resolve(context, resolved, { followLast: true });
    const node = nodeAt(context, path);
    if (!node) throw new DockerfileProblem(line, `${mount.source}: not found`);
    const inside =
      node.type === 'folder' ? [...walk(node)].filter((item) => item.node.type !== 'folder') : [{ path: '', node }];
    const takes = inside.map((item) => clean(`${path}/${item.path}`).slice(1));
    for (const taken of takes) ledger.takings.push({ path: taken, line, stage, destination: mount.target });
    ledger.readers.push({
      kind: 'mount',
      line,
      text,
      stage,
      sources: [{ written: mount.source, resolved, takes }],
      destination: mount.target,
      parents: false,
    });
  }
}

/** `--parents` keeps the folders behind the `/./` pivot, or behind the root where there is none. */
function pivot(source: string): { root: string; include: string } {
  const cut = source.indexOf('/./');
  if (cut < 0) return { root: '/', include: clean(`/${source}`).slice(1) };
  return { root: source.slice(0, cut), include: clean(`/${source.slice(cut + 3)}`).slice(1) };
}

/** A source that is a link to the context root takes the whole context, whatever it is called. */
function reached(context: FolderNode, resolved: string): string {
  if (splitWildcards(resolved).wild !== '') return resolved;
  return resolve(context, resolved, { followLast: true }) === '/' ? '/' : resolved;
}
