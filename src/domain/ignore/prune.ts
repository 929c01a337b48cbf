import type { IgnoreRule } from './ignore-file.ts';

/**
 * Whether a walk may leave a folder unread, as the engine does: no negation of an ignore file, or no pattern of what is
 * to be sent, could name anything inside. Two trailing
 * globs are cut off first, so that a pattern which ends in both names nothing below the folder in front of them.
 */
export function pruner(
  rules: readonly IgnoreRule[],
  opening: 'negated' | 'plain' = 'negated',
): (folder: string) => boolean {
  const openers = rules.filter((rule) => rule.negated === (opening === 'negated'));
  const patterns = openers.map((rule) => withoutTrailingGlob(rule.pattern));
  if (patterns.some((pattern) => /[*[\]?^\\]/.test(pattern))) return () => false;
  const prefixes = patterns.map((pattern) => `${pattern}/`);
  return (folder) => !prefixes.some((prefix) => prefix.startsWith(`${folder}/`));
}

function withoutTrailingGlob(pattern: string): string {
  return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}
