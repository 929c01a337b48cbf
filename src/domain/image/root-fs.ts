import { type FolderNode, makeFolders, nodeAt, resolve, TreeProblem } from '../context/tree.ts';
import { basename, clean, dirname } from '../path/clean.ts';

/** An entry of a layer, as far as its place in the file system goes. */
export interface PlacedEntry {
  /** Without a leading slash. */
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link' | 'hard-link' | 'other';
  /** Of links: as written for a symbolic one, a path of the image for a hard one. */
  readonly target: string | null;
}

const whiteout = '.wh.';
const opaque = '.wh..wh..opq';
const origin = { from: 'layer' } as const;

/**
 * Puts a layer over what lies below it. Its whiteouts take away from below only, wherever they stand among its entries.
 * https://github.com/opencontainers/image-spec/blob/v1.1.1/layer.md
 */
export function applyLayer(root: FolderNode, entries: readonly PlacedEntry[]): void {
  for (const { path } of entries) if (basename(path).startsWith(whiteout)) takeAway(root, path);
  for (const entry of entries) if (!basename(entry.path).startsWith(whiteout)) place(root, entry);
}

function takeAway(root: FolderNode, path: string): void {
  const parent = folderAt(root, dirname(path));
  const name = basename(path);
  if (name === opaque) parent?.children.clear();
  else parent?.children.delete(name.slice(whiteout.length));
}

/** Through links, as an engine unpacks it; undefined where there is no such folder. */
function folderAt(root: FolderNode, path: string): FolderNode | undefined {
  try {
    const node = nodeAt(root, resolve(root, path, { followLast: true }));
    return node?.type === 'folder' ? node : undefined;
  } catch (error) {
    if (error instanceof TreeProblem) return undefined;
    throw error;
  }
}

/** What is no file, folder or link starts nothing, and takes the place of what did; a path that leaves the image is never placed. */
function place(root: FolderNode, { path, type, target }: PlacedEntry): void {
  const at = clean(path);
  if (at === '.' || at.startsWith('..')) return;
  const parent = makeFolders(root, resolve(root, dirname(at), { followLast: true }));
  const name = basename(at);
  if (type === 'folder') {
    if (parent.children.get(name)?.type !== 'folder') parent.children.set(name, { type, children: new Map() });
    return;
  }
  const linked = type === 'hard-link' ? nodeAt(root, target ?? '') : undefined;
  if (linked) parent.children.set(name, linked);
  else if (type === 'link') parent.children.set(name, { type, target: target ?? '', origin });
  else if (type === 'file') parent.children.set(name, { type, origin });
  else parent.children.delete(name);
}
