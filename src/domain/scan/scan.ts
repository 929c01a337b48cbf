import { createHmac } from 'node:crypto';
import type { ContentRule } from './rules.ts';

/** One place at which a rule matched. Never the value: only where it stands, and a keyed fingerprint where there is a key (L9). */
export interface ContentHit {
  readonly rule: string;
  readonly line: number;
  readonly fingerprint: string | null;
}

/**
 * Every hit of the rules in the bytes, in order of rules, then lines. Bytes are read as latin-1, so that nothing is
 * undecodable; rules with the `u` flag read them as UTF-8. What looks like UTF-16 is read as that too.
 */
export function scanBytes(bytes: Uint8Array, rules: readonly ContentRule[], key: string | undefined): ContentHit[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = readWide(buffer);
  const latin = buffer.toString('latin1');
  const text = rules.some(({ pattern }) => pattern.unicode) ? buffer.toString('utf8') : latin;
  return rules.flatMap((rule) => [
    ...hitsOf(rule.pattern.unicode ? text : latin, rule, key),
    ...(wide === undefined ? [] : hitsOf(wide, rule, key)),
  ]);
}

/** The text of bytes in UTF-16: marked as such, or beginning with two characters of ASCII in its form. */
function readWide(buffer: Buffer): string | undefined {
  const [a, b, c, d] = buffer;
  if (a === undefined || b === undefined) return undefined;
  const little = (a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0);
  const big = (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== undefined && d !== 0);
  if (!little && !big) return undefined;
  const even = Buffer.from(buffer.subarray(0, buffer.length & ~1));
  return (big ? even.swap16() : even).toString('utf16le');
}

function hitsOf(text: string, { id, pattern, keywords }: ContentRule, key: string | undefined): ContentHit[] {
  if (keywords.length > 0 && !keywords.some((word) => text.includes(word))) return [];
  const global = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return [...text.matchAll(global)].map((match) => ({
    rule: id,
    line: lineAt(text, match.index),
    fingerprint: fingerprint(match[0], key),
  }));
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** HMAC-SHA256 under the key that the contract names; without a key there is none, since a plain hash can be guessed. */
function fingerprint(value: string, key: string | undefined): string | null {
  return key === undefined ? null : createHmac('sha256', key).update(value).digest('hex');
}
