import { expect, test } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { formatReference, isTag, parseReference } from '../../../src/domain/image/reference.ts';

const digest = digestOf('x');

test.each([
  ['python', 'docker.io/library/python'],
  ['python:3.12', 'docker.io/library/python:3.12'],
  ['team/app', 'docker.io/team/app'],
  ['docker.io/python', 'docker.io/library/python'],
  ['index.docker.io/team/app', 'docker.io/team/app'],
  ['localhost/app', 'localhost/app'],
  ['localhost:5000/a/b/c:t', 'localhost:5000/a/b/c:t'],
  ['127.0.0.1:5000/app', '127.0.0.1:5000/app'],
  ['[::1]:5000/app', '[::1]:5000/app'],
  ['registry.example/app', 'registry.example/app'],
  ['Registry/app', 'Registry/app'],
  [`registry.example/a/b@${digest}`, `registry.example/a/b@${digest}`],
  [`app:t@${digest}`, `docker.io/library/app:t@${digest}`],
  ['a__b/c.d-e--f:T_.-1', 'docker.io/a__b/c.d-e--f:T_.-1'],
])('%s is %s', (text, expected) => {
  const reference = parseReference(text);
  expect(reference && formatReference(reference)).toBe(expected);
});

test.each([
  '',
  ' ',
  'App',
  'app:',
  'app@',
  ':t',
  '/app',
  'app/',
  'a//b',
  '../app',
  'a/../b',
  'registry.example/',
  'registry.example/App',
  'registry.example:99999999/app',
  'registry.example:port/app',
  '-registry.example/app',
  'http://registry.example/app',
  'user:pass@registry.example/app',
  'app:t:u',
  'app:-t',
  `app:${'t'.repeat(129)}`,
  'app@sha256:short',
  `app@sha512:${'0'.repeat(128)}`,
  `app@${digest}@${digest}`,
  'app\n',
  'app\0',
  'app --privileged',
  '--privileged',
  '$(id)',
  'аpp',
  `${'a'.repeat(256)}`,
  '[::1/app',
])('%j is no reference', (text) => {
  expect(parseReference(text)).toBeUndefined();
});

test('tags', () => {
  expect(['git-0', '_a', 'v1.2', 'A'].every(isTag)).toBe(true);
  expect(['', '.a', '-a', 'a/b', 'a:b', 'a b', 'a\n'].some(isTag)).toBe(false);
});
