import { describe, expect, test } from 'vitest';
import { ownersOf, readCodeowners } from '../../../src/domain/owners/codeowners.ts';

const of = (text: string, path: string) => ownersOf(path, readCodeowners(text));

describe('who owns a path', () => {
  test.each([
    ['everything', '* @all', 'a/b/c.yml', ['@all']],
    ['the last rule that matches', '* @all\n*.yml @yml @org/team', 'a/seaworthy.yml', ['@yml', '@org/team']],
    ['a file at the top only', '/seaworthy.yml @a', 'seaworthy.yml', ['@a']],
    ['a file at the top only, and none below', '/seaworthy.yml @a', 'x/seaworthy.yml', []],
    ['a name at any depth', 'seaworthy.yml @a', 'x/y/seaworthy.yml', ['@a']],
    ['a folder at any depth', 'apps/ @a', 'x/apps/y/z', ['@a']],
    ['a folder at the top', '/build/logs/ @a', 'build/logs/x/y', ['@a']],
    ['a folder at the top, and no other', '/build/logs/ @a', 'x/build/logs/y', []],
    ['a path is anchored', 'docs/handles.md @a', 'x/docs/handles.md', []],
    ['the files of a folder', 'docs/* @a', 'docs/a.md', ['@a']],
    ['the files of a folder, and nothing below', 'docs/* @a', 'docs/x/a.md', []],
    ['any depth between', '**/logs @a', 'x/y/logs/z', ['@a']],
    ['any depth between two', 'a/**/b @a', 'a/x/y/b', ['@a']],
    ['everything below', '/a/** @a', 'a/x/y', ['@a']],
    ['a rule without owners takes them away', '* @all\n/free/ ', 'free/x', []],
    ['comments and blank lines', '# @nobody\n\n*.yml @a # why', 'x.yml', ['@a']],
    ['a dot is no wildcard', 'a.yml @a', 'axyml', []],
    ['a space in a name', 'a\\ b.yml @a', 'a b.yml', ['@a']],
    ['an address', '* who@example.org', 'x', ['who@example.org']],
    ['nobody', '', 'x', []],
  ])('%s', (_, text, path, expected) => {
    expect(of(text, path)).toEqual(expected);
  });
});
