/** Syntax that only newer versions of Node.js read: the same contract must mean the same in an action and on every machine (L8). */
const newer = /(?<!\\)(?:\\\\)*\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/;
const names = /(?<!\\)(?:\\\\)*\(\?<([^=!>][^>]*)>/g;

/** A regular expression as every supported Node.js reads it; undefined where it is none. */
export function patternOf(source: string, flags: string): RegExp | undefined {
  const groups = [...source.matchAll(names)].map(([, name]) => name);
  if (newer.test(source) || new Set(groups).size < groups.length) return undefined;
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
