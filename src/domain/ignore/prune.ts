import type { IgnoreRule } from './ignore-file.ts';

/** Whether a walk may leave an ignored folder unread, as the engine does: no negation could name anything inside. */
export function pruner(rules: readonly IgnoreRule[]): (folder: string) => boolean {
  const exceptions = rules.filter((rule) => rule.negated).map((rule) => withoutTrailingGlob(rule.pattern));
  if (exceptions.some((pattern) => /[*[\]?^\\]/.test(pattern))) return () => false;
  const prefixes = exceptions.map((pattern) => `${pattern}/`);
  return (folder) => !prefixes.some((prefix) => prefix.startsWith(`${folder}/`));
}

function withoutTrailingGlob(pattern: string): string {
  return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}
