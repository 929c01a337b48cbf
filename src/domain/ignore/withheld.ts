import type { IgnoreRule } from './ignore-file.ts';

/**
 * Whether BuildKit withholds the content of a file that it sends: its walk remembers what matched the parent folders, its
 * reader asks every rule about the path and all its parents afresh. Where the two disagree, the file arrives empty.
 */
export function isWithheld(rules: readonly IgnoreRule[], path: string): boolean {
  let withheld = false;
  const ways = parentsAndSelf(path);
  for (const rule of rules) if (rule.negated === withheld && ways.some(rule.matches)) withheld = !rule.negated;
  return withheld;
}

function parentsAndSelf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
