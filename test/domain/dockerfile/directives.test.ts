import { describe, expect, test } from 'vitest';
import { readDirectives } from '../../../src/domain/dockerfile/directives.ts';

const read = (text: string) => readDirectives(text.split('\n'));

describe('a directive counts', () => {
  test.each([
    ['# syntax=docker/dockerfile:1', { syntax: 'docker/dockerfile:1', escape: '\\' }],
    ['#SYNTAX = a/b:1', { syntax: 'a/b:1', escape: '\\' }],
    ['# escape=`', { escape: '`' }],
    ['# check=skip=all\n# syntax=a\n# escape=`', { syntax: 'a', escape: '`' }],
    ['# syntax=a trailing words', { syntax: 'a', escape: '\\' }],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a directive is only a comment', () => {
  test.each([
    ['behind a comment', '# hello\n# escape=`'],
    ['behind a blank line', '\n# escape=`'],
    ['behind an unknown directive', '# colour=red\n# escape=`'],
    ['behind an instruction', 'FROM a\n# escape=`'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ escape: '\\' });
  });
});

test.each([
  ['said twice', '# escape=`\n# escape=`', 2],
  ['an escape token that is none', '# escape=x', 1],
])('%s is refused', (_, text, line) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'DockerfileProblem', line }));
});
