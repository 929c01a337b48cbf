import { clean } from '../path/clean.ts';
import { compile, type Matcher } from './pattern.ts';
import { trimSpace } from './text.ts';

/** One rule of an ignore file. */
export interface IgnoreRule {
  readonly line: number;
  /** The pattern as the engine sees it: trimmed, cleaned, without the `!`. */
  readonly pattern: string;
  /** True where the line begins with `!`: it re-opens what an earlier line closed. */
  readonly negated: boolean;
  readonly matches: Matcher;
}

/** A line that the engine refuses, or whose meaning we refuse to guess. */
export interface IgnoreProblem {
  readonly kind: 'malformed' | 'ambiguous';
  readonly line: number;
  readonly text: string;
  readonly detail: string;
}

export interface IgnoreFile {
  readonly rules: readonly IgnoreRule[];
  readonly problems: readonly IgnoreProblem[];
}

/** Longest line that the engine's reader takes, in bytes. */
const lineLimit = 64 * 1024;

/**
 * Reads an ignore file as BuildKit does (moby/patternmatcher `ignorefile`): lines end in `\n`, a byte order mark is
 * dropped from the first line only, `#` is a comment in column 0 only, patterns are trimmed and cleaned.
 */
export function readIgnoreFile(bytes: Uint8Array): IgnoreFile {
  const rules: IgnoreRule[] = [];
  const problems: IgnoreProblem[] = [];
  splitLines(bytes).forEach((raw, index) => {
    const rule = readLine(raw, index + 1);
    if (rule && 'kind' in rule) problems.push(rule);
    else if (rule) rules.push(rule);
  });
  return { rules, problems };
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  if (start < bytes.length) lines.push(bytes.subarray(start));
  return lines;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readLine(raw: Uint8Array, line: number): IgnoreRule | IgnoreProblem | undefined {
  if (raw.length >= lineLimit) return { kind: 'malformed', line, text: '', detail: 'the line is longer than 64 KiB' };
  let text: string;
  try {
    text = decoder.decode(raw);
  } catch {
    return { kind: 'ambiguous', line, text: '', detail: 'the line is not valid UTF-8' };
  }
  if (line === 1) text = text.replace(/^\ufeff/, '');
  if (text.endsWith('\r')) text = text.slice(0, -1);
  return text.startsWith('#') ? undefined : readRule(normalise(trimSpace(text)), line);
}

/** One pattern as the engine's matcher takes it, be it from an ignore file or from a Dockerfile; nothing where it is empty. */
export function readRule(written: string, line: number): IgnoreRule | IgnoreProblem | undefined {
  const text = trimSpace(written);
  if (text === '') return undefined;
  const first = clean(text);
  const negated = first.startsWith('!');
  if (first === '!') return { kind: 'malformed', line, text, detail: 'a lone "!" negates nothing' };
  const pattern = negated ? first.slice(1) : first;
  const compiled = compile(pattern);
  if ('kind' in compiled) return { ...compiled, line, text };
  return { line, pattern, negated, matches: compiled.matches };
}

/** The cleaning by the engine's reader, behind the `!`; its matcher cleans once more, with the `!` in place. */
function normalise(text: string): string {
  const negated = text.startsWith('!');
  let pattern = negated ? trimSpace(text.slice(1)) : text;
  if (pattern !== '') pattern = clean(pattern);
  if (pattern.length > 1 && pattern.startsWith('/')) pattern = pattern.slice(1);
  return negated ? `!${pattern}` : pattern;
}
