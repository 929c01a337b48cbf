import type { IgnoreRule } from '../ignore/ignore-file.ts';
import { decide } from '../ignore/match.ts';
import { readIgnorePatterns } from '../ignore/patterns.ts';
import { basename, clean, dirname } from '../path/clean.ts';
import { globMatcher, splitWildcards } from './glob.ts';
import { byBytes, type FolderNode, makeFolders, nodeAt, resolve, type TreeNode, TreeProblem } from './tree.ts';

/** One source of a COPY or ADD, everything expanded. */
export interface CopyRequest {
  readonly source: string;
  /** Absolute; a trailing `/` or `/.` means a folder. */
  readonly destination: string;
  readonly exclude: readonly string[];
  /** `--parents`: what below the source root to take, with its folders. */
  readonly include?: string;
}

/** A file or link that a copy put somewhere. */
export interface Placed {
  readonly node: Exclude<TreeNode, FolderNode>;
  readonly path: string;
}

/**
 * Copies one source of `from` into `to` as BuildKit's file backend does: wildcards that match nothing are silent, a
 * folder gives its contents, links in the source path are followed and links below it copied as links.
 * Throws a `TreeProblem` where the engine's build fails.
 */
export function copyInto(from: FolderNode, to: FolderNode, request: CopyRequest): Placed[] {
  const placed: Placed[] = [];
  for (const source of resolveSources(from, request.source)) placed.push(...copyOne(from, to, source, request));
  return placed;
}

/** The paths that a source names: itself, or all that its wildcards match. */
export function resolveSources(from: FolderNode, source: string): string[] {
  const { fixed, wild } = splitWildcards(source);
  if (wild === '') return [source];
  const base = resolve(from, fixed, { followLast: true });
  const root = nodeAt(from, base);
  if (!root) throw new TreeProblem(`${fixed}: not found`);
  const matches = globMatcher(wild);
  return root.type === 'folder' ? [...matching(root, '', matches)].map((path) => clean(`${base}/${path}`)) : [];
}

function* matching(node: FolderNode, prefix: string, matches: (path: string) => boolean): Generator<string> {
  for (const name of [...node.children.keys()].sort(byBytes)) {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    const child = node.children.get(name);
    if (matches(path)) yield path;
    else if (child?.type === 'folder') yield* matching(child, path, matches);
  }
}

function copyOne(from: FolderNode, to: FolderNode, source: string, request: CopyRequest): Placed[] {
  const followed = resolve(from, source, { followLast: true });
  const wanted = request.destination;
  const cut = wanted.lastIndexOf('/');
  const last = wanted.slice(cut + 1);
  makeFolders(to, resolve(to, last === '' || last === '.' ? wanted : wanted.slice(0, cut), { followLast: true }));
  const node = nodeAt(from, followed);
  if (!node) throw new TreeProblem(`${source}: not found`);
  const destination = destinationOf(to, resolve(to, clean(wanted), { followLast: true }), node, source);
  const copier = new Copier(from, to, request);
  copier.copy(node, '', destination, undefined, undefined);
  return copier.placed;
}

function destinationOf(to: FolderNode, destination: string, node: TreeNode, source: string): string {
  const there = nodeAt(to, destination);
  const target =
    node.type !== 'folder' && there?.type === 'folder' ? clean(`${destination}/${basename(source)}`) : destination;
  makeFolders(to, node.type === 'folder' && !there ? target : dirname(target));
  return target;
}

interface PendingFolder {
  readonly destination: string;
  made: boolean;
}

/** One running copy: the folders entered so far are made when the first thing inside them is taken. */
class Copier {
  readonly placed: Placed[] = [];
  private readonly to: FolderNode;
  private readonly exclude: readonly IgnoreRule[];
  private readonly include: readonly IgnoreRule[] | undefined;
  private readonly filteredRoot: FolderNode | undefined;
  private readonly parents: PendingFolder[] = [];

  constructor(from: FolderNode, to: FolderNode, request: CopyRequest) {
    const filtered = request.exclude.length > 0 || request.include !== undefined;
    this.filteredRoot = filtered && clean(request.source) === '/' ? from : undefined;
    this.to = to;
    this.exclude = readIgnorePatterns(request.exclude);
    this.include = request.include === undefined ? undefined : readIgnorePatterns([request.include]);
  }

  copy(
    node: TreeNode,
    relative: string,
    destination: string,
    included: Uint8Array | undefined,
    excluded: Uint8Array | undefined,
  ): void {
    const taken = relative === '' ? undefined : this.include && decide(this.include, relative, included);
    const dropped = relative === '' ? undefined : decide(this.exclude, relative, excluded);
    const wanted = (taken?.ignored ?? true) && !(dropped?.ignored ?? false);
    this.reach(relative, destination);
    if (wanted) this.followFromRoot(node, relative);
    if (wanted) for (const parent of this.parents) this.makeFolder(parent);
    if (node.type === 'folder') this.copyFolder(node, relative, destination, wanted, taken?.matches, dropped?.matches);
    else if (wanted) this.place(node, destination);
  }

  /** The engine looks at the destination of all that it visits, taken or not, and fails where a file stands in the way. */
  private reach(relative: string, destination: string): void {
    if (relative === '' || nodeAt(this.to, dirname(destination))?.type !== 'file') return;
    throw new TreeProblem(`${destination}: not a directory`);
  }

  /** Where a copy of the root is filtered, the engine's cache key follows the links right below it, and fails at one that dangles. */
  private followFromRoot(node: TreeNode, relative: string): void {
    if (!this.filteredRoot || node.type !== 'link' || relative.includes('/')) return;
    if (!nodeAt(this.filteredRoot, resolve(this.filteredRoot, relative, { followLast: true })))
      throw new TreeProblem(`/${relative}: not found`);
  }

  private copyFolder(
    node: FolderNode,
    relative: string,
    destination: string,
    wanted: boolean,
    included: Uint8Array | undefined,
    excluded: Uint8Array | undefined,
  ): void {
    const entered: PendingFolder = { destination, made: false };
    if (wanted) this.makeFolder(entered);
    this.parents.push(entered);
    for (const name of [...node.children.keys()].sort(byBytes)) {
      const child = node.children.get(name);
      if (child)
        this.copy(
          child,
          relative === '' ? name : `${relative}/${name}`,
          clean(`${destination}/${name}`),
          included,
          excluded,
        );
    }
    this.parents.pop();
  }

  private makeFolder(entered: PendingFolder): void {
    if (entered.made) return;
    const there = nodeAt(this.to, entered.destination);
    if (there && there.type !== 'folder') throw new TreeProblem(`cannot copy to non-directory: ${entered.destination}`);
    if (!there) makeFolders(this.to, entered.destination);
    entered.made = true;
  }

  private place(node: Exclude<TreeNode, FolderNode>, destination: string): void {
    const parent = nodeAt(this.to, dirname(destination));
    if (parent?.type !== 'folder') throw new TreeProblem(`${destination}: not a directory`);
    const name = basename(destination);
    if (parent.children.get(name)?.type === 'folder')
      throw new TreeProblem(`cannot replace to directory ${destination} with file`);
    parent.children.set(name, node);
    this.placed.push({ node, path: destination });
  }
}
