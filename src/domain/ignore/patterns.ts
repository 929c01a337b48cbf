import type { IgnoreRule } from './ignore-file.ts';
import { readIgnoreFile } from './ignore-file.ts';

/** A pattern of a Dockerfile, such as `--exclude`, that the engine refuses or whose meaning we refuse to guess. */
export class PatternError extends Error {
  readonly kind: 'malformed' | 'ambiguous';

  constructor(kind: 'malformed' | 'ambiguous', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** The rules of a list of patterns. Throws a `PatternError`. */
export function readIgnorePatterns(patterns: readonly string[]): IgnoreRule[] {
  return patterns.flatMap((pattern) => {
    const { rules, problems } = readIgnoreFile(Buffer.from(pattern));
    const [problem] = problems;
    if (problem) throw new PatternError(problem.kind, `the pattern ${pattern} ${problem.detail}`);
    return rules;
  });
}
