import { createHmac } from 'node:crypto';
import type { ContentRule } from './rules.ts';

/** One place at which a rule matched. Never the value: only where it stands, and a keyed fingerprint where there is a key (L9). */
export interface ContentHit {
  readonly rule: string;
  readonly line: number;
  readonly fingerprint: string | null;
}

/** Every hit of the rules in the bytes, in order of rules, then lines. Bytes are read as latin-1, so that nothing is undecodable; rules with the `u` flag read them as UTF-8. */
export function scanBytes(bytes: Uint8Array, rules: readonly ContentRule[], key: string | undefined): ContentHit[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const latin = buffer.toString('latin1');
  const text = rules.some(({ pattern }) => pattern.unicode) ? buffer.toString('utf8') : latin;
  return rules.flatMap((rule) => hitsOf(rule.pattern.unicode ? text : latin, rule, key));
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
