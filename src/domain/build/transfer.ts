import { type ContextEntry, contextTree } from '../context/entry.ts';
import { globMatcher, hasWildcard } from '../context/glob.ts';
import { byBytes, type FolderNode, nodeAt } from '../context/tree.ts';
import type { IgnoreRule } from '../ignore/ignore-file.ts';
import { decide } from '../ignore/match.ts';
import { readIgnorePatterns } from '../ignore/patterns.ts';
import { pruner } from '../ignore/prune.ts';
import { clean, dirname, join } from '../path/clean.ts';

/**
 * The paths that BuildKit sends for these sources (fsutil): links in a source path bring their targets along, parents
 * of what is sent are sent too. No source at all sends nothing; the root as a source sends everything. The links are
 * followed before the ignore file has its say: an ignored one, in `hidden`, brings its target along all the same.
 */
export function transferredPaths(
  entries: readonly ContextEntry[],
  sources: readonly string[],
  hidden: readonly ContextEntry[] = [],
): Set<string> {
  if (sources.length === 0) return new Set();
  if (sources.some((source) => clean(`/${source}`) === '/')) return new Set(entries.map(({ path }) => path));
  const patterns = withoutCovered(followLinks(contextTree([...entries, ...hidden]), sources));
  if (patterns === undefined) return new Set(entries.map(({ path }) => path));
  return matching(entries, readIgnorePatterns(patterns));
}

function matching(entries: readonly ContextEntry[], rules: readonly IgnoreRule[]): Set<string> {
  const sent = new Set<string>();
  const folders = new Map<string, Uint8Array>();
  const unread = new Set<string>();
  const prunes = pruner(rules, 'plain');
  for (const { path, type } of entries) {
    const parent = dirname(path);
    const { ignored: taken, matches } = decide(rules, path, folders.get(parent));
    if (type === 'folder') folders.set(path, matches);
    if (unread.has(parent) || (type === 'folder' && !taken && prunes(path))) unread.add(path);
    else if (taken) addWithParents(sent, path);
  }
  return sent;
}

function addWithParents(sent: Set<string>, path: string): void {
  for (let at = path; at !== '.' && !sent.has(at); at = dirname(at)) sent.add(at);
}

function withoutCovered(paths: readonly string[]): string[] | undefined {
  const kept: string[] = [];
  for (const path of [...paths].sort(byBytes)) {
    if (path === '.') return undefined;
    const last = kept.at(-1);
    if (last === undefined || !path.startsWith(`${last}/`)) kept.push(path);
  }
  return kept;
}

/** Each source, and the targets of the links on its way. */
function followLinks(root: FolderNode, sources: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    let current = '';
    const parts = join('.', path.replace(/^\/+/, '')).split('/');
    for (const [index, part] of parts.entries()) {
      current = join(current, part);
      const rest = parts.slice(index + 1).join('/');
      const targets = linkTargets(root, current);
      if ((rest === '' || targets) && found.has(current)) return;
      if (!targets && rest !== '') continue;
      found.add(current);
      for (const target of targets ?? []) follow(join(target, rest));
      return;
    }
  };
  for (const source of sources) follow(source);
  return [...found];
}

/** Where the links that a path names point, within the root; undefined where it names none. */
function linkTargets(root: FolderNode, path: string): string[] | undefined {
  const parent = dirname(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const home = nodeAt(root, parent);
  if (home?.type !== 'folder') return undefined;
  const matches = hasWildcard(name) ? globMatcher(name) : (other: string) => other === name;
  const targets = [...home.children].flatMap(([child, node]) =>
    node.type === 'link' && matches(child)
      ? [clean(node.target.startsWith('/') ? node.target : `/${parent}/${node.target}`)]
      : [],
  );
  return targets.length > 0 ? targets : undefined;
}
