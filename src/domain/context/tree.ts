/** Where a file in an image comes from. */
export type Origin =
  | { readonly from: 'context'; readonly path: string }
  | { readonly from: 'dockerfile'; readonly line: number }
  | { readonly from: 'layer' };

export interface FileNode {
  readonly type: 'file';
  readonly origin: Origin;
}

export interface LinkNode {
  readonly type: 'link';
  readonly target: string;
  readonly origin: Origin;
}

export interface FolderNode {
  readonly type: 'folder';
  readonly children: Map<string, TreeNode>;
  /** The context folder it stands for, where it is one. */
  readonly origin?: Origin;
}

export type TreeNode = FileNode | LinkNode | FolderNode;

export function folder(): FolderNode {
  return { type: 'folder', children: new Map() };
}

/** A path that could not be made or read: a file where a folder belongs, a missing source, a loop of links. */
export class TreeProblem extends Error {}

/** The node at an absolute path, no link followed; undefined where there is none. */
export function nodeAt(root: FolderNode, path: string): TreeNode | undefined {
  let node: TreeNode | undefined = root;
  for (const part of parts(path)) {
    if (node?.type !== 'folder') return undefined;
    node = node.children.get(part);
  }
  return node;
}

/** The path with every link in it followed inside the root; parts that do not exist stay as they are. */
export function resolve(root: FolderNode, path: string, options: { readonly followLast: boolean }): string {
  const pending = parts(path);
  const done: string[] = [];
  for (let links = 0; pending.length > 0; ) {
    const part = pending.shift() ?? '';
    if (part === '..') {
      done.pop();
      continue;
    }
    const node = nodeAt(root, [...done, part].join('/'));
    const follow = node?.type === 'link' && (pending.length > 0 || options.followLast);
    if (!follow) {
      done.push(part);
      continue;
    }
    if (++links > 255) throw new TreeProblem(`too many links in ${path}`);
    if (node.target.startsWith('/')) done.length = 0;
    pending.unshift(...parts(node.target));
  }
  return `/${done.join('/')}`;
}

/** Makes the folder and its parents; the path holds no link. */
export function makeFolders(root: FolderNode, path: string): FolderNode {
  let node: FolderNode = root;
  for (const part of parts(path)) {
    let next = node.children.get(part);
    if (next === undefined) {
      next = folder();
      node.children.set(part, next);
    }
    if (next.type === 'link') next = nodeAt(root, resolve(root, path, { followLast: true }));
    if (next?.type !== 'folder') throw new TreeProblem(`${path}: not a directory`);
    node = next;
  }
  return node;
}

/** Every node below, parents first, siblings in byte order. Paths are relative to the root, without a leading slash. */
export function* walk(root: FolderNode, prefix = ''): Generator<{ path: string; node: TreeNode }> {
  for (const name of [...root.children.keys()].sort(byBytes)) {
    const node = root.children.get(name);
    if (!node) continue;
    const path = prefix === '' ? name : `${prefix}/${name}`;
    yield { path, node };
    if (node.type === 'folder') yield* walk(node, path);
  }
}

/** Compares as Go compares strings: by UTF-8 bytes, which for UTF-16 text means by code point. */
export function byBytes(a: string, b: string): number {
  if (a === b) return 0;
  return /[\ud800-\udfff]/.test(a + b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}

/** A copy that shares nothing with the original. */
export function cloneFolder(source: FolderNode): FolderNode {
  const children = new Map<string, TreeNode>();
  for (const [name, node] of source.children) children.set(name, node.type === 'folder' ? cloneFolder(node) : node);
  return source.origin ? { type: 'folder', children, origin: source.origin } : { type: 'folder', children };
}

function parts(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}
