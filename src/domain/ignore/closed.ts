import type { IgnoreRule } from './ignore-file.ts';
import { decide, type ParentMatches } from './match.ts';

/** Whether the rules keep a path out, its parents asked first as a walk does. */
export function isClosed(rules: readonly IgnoreRule[], path: string): boolean {
  let parent: ParentMatches | undefined;
  let ignored = false;
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth++) {
    const decision = decide(rules, parts.slice(0, depth).join('/'), parent);
    parent = decision.matches;
    ignored = decision.ignored;
  }
  return ignored;
}
