import type { IgnoreRule } from '../ignore/ignore-file.ts';
import { type FolderNode, folder, makeFolders, type TreeNode } from './tree.ts';

/** One entry of the build context, as the ignore file lets it through. */
export interface ContextEntry {
  /** Relative to the context root, separated by `/`. */
  readonly path: string;
  readonly type: 'file' | 'folder' | 'link';
  /** Where a link points, as written. */
  readonly target?: string;
  /** Sent by name, without its content: it arrives empty. */
  readonly hollow?: boolean;
  /** The ignore rule that had the last word; undefined where no rule matched. */
  readonly decidedBy?: IgnoreRule;
}

/** The entries as a tree that COPY can read. */
export function contextTree(entries: readonly ContextEntry[]): FolderNode {
  const root: FolderNode = folder();
  for (const entry of entries) {
    const cut = entry.path.lastIndexOf('/');
    const parent = makeFolders(root, cut < 0 ? '' : entry.path.slice(0, cut));
    const name = entry.path.slice(cut + 1);
    if (!(entry.type === 'folder' && parent.children.has(name))) parent.children.set(name, nodeOf(entry));
  }
  return root;
}

function nodeOf({ path, type, target }: ContextEntry): TreeNode {
  const origin = { from: 'context', path } as const;
  if (type === 'folder') return { type, children: new Map(), origin };
  return type === 'link' ? { type, target: target ?? '', origin } : { type, origin };
}
