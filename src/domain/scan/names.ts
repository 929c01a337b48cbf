import { basename } from '../path/clean.ts';

/** A matcher for banned file names: `*` and `?` within the last element of a path, letters of either case. */
export function bannedNameMatcher(patterns: readonly string[]): (path: string) => string | undefined {
  const compiled = patterns.map((pattern) => ({ pattern, regexp: compile(pattern) }));
  return (path) => compiled.find(({ regexp }) => regexp.test(basename(path)))?.pattern;
}

function compile(pattern: string): RegExp {
  const source = pattern
    .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'isu');
}
