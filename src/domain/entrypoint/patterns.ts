import { plain } from '../../core/escape.ts';
import type { Expectations } from './probes.ts';

/** What a run said, of several runs together. */
export interface Said {
  readonly stdout: string;
  readonly stderr: string;
}

/** Each expectation that what was said does not meet, in words. */
export function mismatches({ stdout, stderr }: Said, expected: Expectations): string[] {
  return [
    ...missing('stdout', stdout, expected['stdout-matches']),
    ...forbidden('stdout', stdout, expected['stdout-lacks']),
    ...missing('stderr', stderr, expected['stderr-matches']),
    ...forbidden('stderr', stderr, expected['stderr-lacks']),
  ];
}

const matches = (text: string, pattern: string) => new RegExp(pattern, 'mu').test(text);

function missing(stream: string, text: string, patterns: readonly string[]): string[] {
  const unmet = patterns.filter((pattern) => !matches(text, pattern));
  return unmet.map((pattern) => `${stream} does not match ${plain(pattern)}`);
}

function forbidden(stream: string, text: string, patterns: readonly string[]): string[] {
  const met = patterns.filter((pattern) => matches(text, pattern));
  return met.map((pattern) => `${stream} matches ${plain(pattern)}, which it must not`);
}
