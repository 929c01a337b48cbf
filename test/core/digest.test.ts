import { expect, test } from 'vitest';
import { digestOf, isDigest, sha256 } from '../../src/core/digest.ts';

const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

test('the digest of nothing is the known one', () => {
  expect(sha256('')).toBe(empty);
  expect(digestOf(new Uint8Array())).toBe(`sha256:${empty}`);
});

test('a text and its UTF-8 bytes agree', () => {
  expect(sha256('größe')).toBe(sha256(Buffer.from('größe')));
});

test('what is made is recognised', () => {
  expect(isDigest(digestOf('a'))).toBe(true);
});

test.each([
  ['nothing', ''],
  ['no algorithm', empty],
  ['upper case', `sha256:${empty.toUpperCase()}`],
  ['another algorithm', `sha512:${empty}`],
  ['63 digits', `sha256:${empty.slice(1)}`],
  ['65 digits', `sha256:${empty}0`],
  ['a final newline', `sha256:${empty}\n`],
  ['a space in front', ` sha256:${empty}`],
  ['a placeholder', 'sha256:<digest>'],
  ['no text', null],
  ['a list', [`sha256:${empty}`]],
])('%s is no digest', (_, value) => {
  expect(isDigest(value)).toBe(false);
});
