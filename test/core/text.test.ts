import { expect, test } from 'vitest';
import { decodeText } from '../../src/core/text.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

test('UTF-8 is read, a byte order mark dropped', () => {
  expect(decodeText(Buffer.from('\ufeffgröße\n'), 'a')).toBe('größe\n');
});

test.each([
  ['a stray byte', latin('one\ntwo\n\xff\n'), 3],
  ['a latin-1 letter', latin('gr\xf6\xdfe'), 1],
  ['a character cut short at the end', latin('a\nb\xe2\x82'), 2],
  ['a surrogate', latin('\n\xed\xa0\x80'), 2],
  ['an overlong slash', latin('\n\n\xc0\xaf'), 3],
  [
    'a stray byte behind a replacement character that is meant',
    Buffer.concat([Buffer.from('\ufffd\n'), latin('\xff')]),
    2,
  ],
])('L4: %s is refused with its line', (_, bytes, line) => {
  expect(() => decodeText(bytes, 'f.yml')).toThrow(
    expect.objectContaining({ code: 'FILE_NOT_UTF8', location: { path: 'f.yml', line } }),
  );
});
