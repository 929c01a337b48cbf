import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ContentRule } from '../../../src/domain/scan/rules.ts';
import { scanBytes } from '../../../src/domain/scan/scan.ts';

const rule = (id: string, pattern: RegExp, keywords: readonly string[] = []): ContentRule => ({
  id,
  pattern,
  keywords,
  example: '',
});
const corp = rule('corp', /corp-[0-9]{6}/);
const scan = (text: string | Uint8Array, key?: string, ...rules: ContentRule[]) =>
  scanBytes(Buffer.from(text), rules.length > 0 ? rules : [corp], key);
const where = (text: string | Uint8Array, ...rules: ContentRule[]) =>
  scan(text, undefined, ...rules).map((hit) => `${hit.rule}:${hit.line}`);

test('every hit is told with its line', () => {
  expect(where('corp-111111\nx\ncorp-222222 corp-333333\n')).toEqual(['corp:1', 'corp:3', 'corp:3']);
});

test('hits come in the order of rules, then of lines', () => {
  expect(where('b\na\n', rule('one', /a/), rule('two', /b/))).toEqual(['one:2', 'two:1']);
});

test('L4: bytes that are no text are looked at all the same', () => {
  expect(where(Buffer.from('\xff\xfe\x00\ncorp-123456\x00', 'latin1'))).toEqual(['corp:2']);
});

describe('R5: what is written in UTF-16 is read', () => {
  const text = 'key:\ncorp-123456\n';
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(text, 'utf16le').swap16();

  test.each([
    ['little-endian, marked', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['big-endian, marked', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['little-endian, unmarked', little],
    ['big-endian, unmarked', big],
    ['cut in the middle of a character', Buffer.concat([little, Buffer.from([0x20])])],
  ])('%s', (_, bytes) => {
    expect(where(bytes)).toEqual(['corp:2']);
    expect(where(bytes, rule('own', /corp-1/u))).toEqual(['own:2']);
  });

  test('a mark hides nothing that is written in one byte a character', () => {
    expect(where(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text)]))).toEqual(['corp:2']);
  });
});

test('a part of a larger buffer is read as that part', () => {
  const whole = Buffer.from('corp-111111 corp-222222');
  expect(scanBytes(whole.subarray(12), [corp], undefined)).toHaveLength(1);
});

test('R4: a rule with a letter beyond ASCII finds it in a UTF-8 file', () => {
  expect(where('schlüssel=1234\n', rule('own', /schlüssel=[0-9]{4}/u))).toEqual(['own:1']);
});

test('keywords only save time: what holds none is not looked at', () => {
  expect(where('corp-123456', rule('corp', corp.pattern, ['other']))).toEqual([]);
  expect(where('corp-123456', rule('corp', corp.pattern, ['other', 'corp-']))).toEqual(['corp:1']);
});

test('a rule that is already global, or was used before, finds everything each time', () => {
  const global = rule('g', /corp-[0-9]{6}/g);
  expect([where('corp-123456', global), where('corp-123456', global)]).toEqual([['g:1'], ['g:1']]);
});

describe('L9: a hit never holds the value', () => {
  test('without a key there is no fingerprint', () => {
    expect(scan('corp-123456')).toEqual([{ rule: 'corp', line: 1, fingerprint: null }]);
  });

  test('with a key it is the HMAC of the value alone, wherever it stands', () => {
    const expected = createHmac('sha256', 'k').update('corp-123456').digest('hex');
    expect(scan('\n\n corp-123456 ', 'k')).toEqual([{ rule: 'corp', line: 3, fingerprint: expected }]);
    expect(scan('corp-123456', 'other')[0]?.fingerprint).not.toBe(expected);
  });
});
