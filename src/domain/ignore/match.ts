import type { IgnoreRule } from './ignore-file.ts';

/** Which rules matched a folder: what its children need to know of it. One flag a rule. */
export type ParentMatches = Uint8Array;

/** What the rules say of one path. */
export interface Decision {
  readonly ignored: boolean;
  readonly matches: ParentMatches;
  /** The rule that had the last word; undefined where none matched. */
  readonly decidedBy: IgnoreRule | undefined;
}

/**
 * Decides one path. This is not "the last match wins": a rule is only asked where its answer could change the state
 * reached so far, so a second exclusion of a folder that is already out is never noted, and its children, re-opened
 * by a negation in between, stay in. What matched the parent matches its children.
 */
export function decide(rules: readonly IgnoreRule[], path: string, parent: ParentMatches | undefined): Decision {
  const matches = new Uint8Array(rules.length);
  let ignored = false;
  let decidedBy: IgnoreRule | undefined;
  for (const [index, rule] of rules.entries()) {
    const inherited = parent?.[index] === 1;
    if (!inherited && rule.negated !== ignored) continue;
    if (!inherited && !rule.matches(path)) continue;
    matches[index] = 1;
    ignored = !rule.negated;
    decidedBy = rule;
  }
  return { ignored, matches, decidedBy };
}
