import type { IgnoreRule } from './ignore-file.ts';
import { readRule } from './ignore-file.ts';

/** A pattern of a Dockerfile, such as `--exclude`, that the engine refuses or whose meaning we refuse to guess. */
export class PatternError extends Error {
  readonly kind: 'malformed' | 'ambiguous';

  constructor(kind: 'malformed' | 'ambiguous', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** The rules of a list of patterns, which are no lines of a file: no comment, no leading slash dropped. Throws a `PatternError`. */
export function readIgnorePatterns(patterns: readonly string[]): IgnoreRule[] {
  return patterns.flatMap((pattern) => {
    const rule = readRule(pattern, 1);
    if (rule && 'kind' in rule) throw new PatternError(rule.kind, `the pattern ${pattern} ${rule.detail}`);
    return rule ?? [];
  });
}
