import type { OpenContract } from '../../contract/opened.ts';
import { excludeRule, includeRule, type PathRule } from '../../domain/allowlist/path-rule.ts';

/** A path of the contract with its rule. */
export interface NamedRule {
  readonly path: string;
  readonly recursive: boolean;
  readonly matches: PathRule;
  readonly index: number;
}

/** The include rules; undefined where the contract names none. */
export function includeRules({ include }: OpenContract): readonly NamedRule[] | undefined {
  return include?.map((item, index) => ({ ...item, index, matches: includeRule(item) }));
}

export function excludeRules({ exclude }: OpenContract): readonly NamedRule[] {
  return exclude.map((item, index) => ({ ...item, index, matches: excludeRule(item) }));
}

export function isNamed(rules: readonly NamedRule[], path: string): boolean {
  return rules.some((rule) => rule.matches(path));
}
