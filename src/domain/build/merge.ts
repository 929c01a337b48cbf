import type { FolderNode } from '../context/tree.ts';

/** Lays one file system over another as a layer does: folders join, anything else replaces what was there. */
export function merge(upper: FolderNode, lower: FolderNode): void {
  for (const [name, node] of upper.children) {
    const below = lower.children.get(name);
    if (node.type === 'folder' && below?.type === 'folder') merge(node, below);
    else lower.children.set(name, node);
  }
}
