import { Fault } from '../core/fault.ts';
import type { FaultCode } from '../core/faults.ts';
import { dirname, join } from '../domain/path/clean.ts';
import type { FileEntry, FileStat, Files } from '../ports/files.ts';

/** What a path holds: a text or bytes; a file with its mode; a link; or, by its word, something that cannot be read. */
export type Planted =
  | string
  | Uint8Array
  | { readonly text: string; readonly mode: number }
  | { readonly link: string }
  | { readonly is: 'folder' | 'other' | 'unreadable' };

type Node = {
  readonly type: FileStat['type'];
  readonly bytes: Uint8Array;
  readonly mode: number;
  readonly hidden: boolean;
};

/** Files that exist only here. The folders above them exist too. */
export function memoryFiles(planted: Readonly<Record<string, Planted>>): Files {
  const nodes = new Map<string, Node>([['.', folder]]);
  for (const [path, content] of Object.entries(planted)) {
    for (const parent of parentsOf(path)) nodes.set(parent, nodes.get(parent) ?? folder);
    nodes.set(path, nodeOf(content));
  }
  return {
    list: async (path) => listOf(nodes, expectType(nodes, path, 'folder')),
    read: async (path) => Uint8Array.from(readable(nodes, path).bytes),
    head: async (path, length) => Uint8Array.from(readable(nodes, path).bytes.subarray(0, length)),
    stat: async (path) => statOf(nodes.get(path)),
    readLink: async (path) => Buffer.from(nodeAt(nodes, expectType(nodes, path, 'link')).bytes).toString(),
  };
}

const nothing = new Uint8Array();
const folder: Node = { type: 'folder', bytes: nothing, mode: 0o755, hidden: false };

function nodeOf(content: Planted): Node {
  if (typeof content === 'string' || content instanceof Uint8Array) return file(content, 0o644);
  if ('link' in content) return { ...file(content.link, 0o777), type: 'link' };
  if ('text' in content) return file(content.text, content.mode);
  if (content.is === 'unreadable') return { ...file('', 0), hidden: true };
  return content.is === 'folder' ? folder : { ...file('', 0o644), type: 'other' };
}

function file(content: string | Uint8Array, mode: number): Node {
  return { type: 'file', bytes: Buffer.from(content), mode, hidden: false };
}

function parentsOf(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

function listOf(nodes: ReadonlyMap<string, Node>, path: string): FileEntry[] {
  const prefix = path === '.' ? '' : `${path}/`;
  const names = [...nodes].flatMap(([key, { type }]) => {
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : '';
    return name === '' || name === '.' || name.includes('/') ? [] : [{ name, type }];
  });
  return names.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function statOf(node: Node | undefined): FileStat | undefined {
  return node && { type: node.type, size: node.bytes.length, mode: node.mode };
}

function nodeAt(nodes: ReadonlyMap<string, Node>, path: string): Node {
  const node = nodes.get(path);
  if (node === undefined) throw fault('FILE_MISSING', path, 'does not exist');
  return node;
}

function expectType(nodes: ReadonlyMap<string, Node>, path: string, type: FileStat['type']): string {
  const code = type === 'link' ? 'FILE_UNREADABLE' : 'FILE_NOT_A_FILE';
  if (nodeAt(nodes, path).type !== type) throw fault(code, path, `is no ${type}`);
  return path;
}

/** The file behind a path. Links are followed, as reading does; one that leads in circles ends in a fault. */
function readable(nodes: ReadonlyMap<string, Node>, path: string, links = 0): Node {
  const node = nodeAt(nodes, path);
  if (node.hidden || links > 40) throw fault('FILE_UNREADABLE', path, 'cannot be read');
  if (node.type !== 'link') return nodeAt(nodes, expectType(nodes, path, 'file'));
  return readable(nodes, join(dirname(path), Buffer.from(node.bytes).toString()), links + 1);
}

function fault(code: FaultCode, path: string, how: string): Fault {
  return new Fault(code, { message: `${path} ${how}`, location: { path } });
}
