import { compile } from '../ignore/pattern.ts';
import { TreeProblem } from './tree.ts';

/** Whether a path element holds a wildcard of Go's `filepath.Match`. */
export function hasWildcard(part: string): boolean {
  return /[*?[]/.test(part.replace(/\\./gs, ''));
}

/** A matcher with the semantics of Go's `filepath.Match`: `*` and `?` stop at `/`, a class never matches `/`. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const single = pattern.replace(/\*{2,}/g, '*');
  const compiled = compile(single.replace(/\\([0-9A-Za-z])/g, '$1').replace(/([|{}])/g, '\\$1').replace(/\\\\([|{}])/g, '\\$1'));
  if ('kind' in compiled) {
    if (compiled.kind === 'malformed') return () => false;
    throw new TreeProblem(`the pattern ${pattern} ${compiled.detail}`);
  }
  const depth = pattern.split('/').length;
  return (path) => path.split('/').length === depth && compiled.matches(path);
}

/** The leading part of a path that holds no wildcard, and the rest. */
export function splitWildcards(path: string): { readonly fixed: string; readonly wild: string } {
  const all = path.split('/').filter((part) => part !== '');
  const first = all.findIndex(hasWildcard);
  if (first < 0) return { fixed: `/${all.join('/')}`, wild: '' };
  return { fixed: `/${all.slice(0, first).join('/')}`, wild: all.slice(first).join('/') };
}
