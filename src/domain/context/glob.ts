import { classEnd, quote } from '../ignore/pattern.ts';
import { TreeProblem } from './tree.ts';

/** Whether a path element holds a wildcard of Go's `filepath.Match`. */
export function hasWildcard(part: string): boolean {
  return /[*?[]/.test(part.replace(/\\./gs, ''));
}

/** A matcher with the semantics of Go's `filepath.Match`: `*` and `?` stop at `/`. Throws where the pattern is malformed. */
export function globMatcher(pattern: string): (path: string) => boolean {
  const chars = [...pattern];
  let source = '';
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? '';
    const end = char === '[' ? classEnd(chars, at) : char === '\\' ? at + 1 : at;
    if (end === undefined || end >= chars.length) throw new TreeProblem(`syntax error in pattern ${pattern}`);
    source += piece(char, chars.slice(at + 1, end + 1));
    at = end;
  }
  const expression = new RegExp(`^${source}$`, 'u');
  return (path) => expression.test(path);
}

function piece(char: string, more: readonly string[]): string {
  if (char === '*') return '[^/]*';
  if (char === '?') return '[^/]';
  if (char === '[') return classSource(more.slice(0, -1));
  return quote(char === '\\' ? (more[0] ?? '') : char);
}

/** A class; a range from high to low holds nothing. */
function classSource(members: readonly string[]): string {
  const negated = members[0] === '^';
  const text = members.slice(negated ? 1 : 0).join('');
  const ranges = [...text.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gsu)].map(
    ([, low = '', high]) => [codeOf(low), codeOf(high ?? low)] as const,
  );
  const held = ranges.filter(([low, high]) => low <= high).map(([low, high]) => `${escapeOf(low)}-${escapeOf(high)}`);
  return `[${negated ? '^' : ''}${held.join('')}]`;
}

function codeOf(member: string): number {
  return member.replace(/^\\(?=.)/su, '').codePointAt(0) ?? 0;
}

function escapeOf(code: number): string {
  return `\\u{${code.toString(16)}}`;
}

/** The leading part of a path that holds no wildcard, and the rest. */
export function splitWildcards(path: string): { readonly fixed: string; readonly wild: string } {
  const all = path.split('/').filter((part) => part !== '');
  const first = all.findIndex(hasWildcard);
  if (first < 0) return { fixed: `/${all.join('/')}`, wild: '' };
  return { fixed: `/${all.slice(0, first).join('/')}`, wild: all.slice(first).join('/') };
}
