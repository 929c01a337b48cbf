import { describe, expect, test } from 'vitest';
import { excludeRule, includeRule } from '../../../src/domain/allowlist/path-rule.ts';

describe('an include path', () => {
  test.each([
    ['app.py', true, 'app.py', true],
    ['app.py', true, 'src/app.py', false],
    ['app.py', true, 'appxpy', false],
    ['app.py', true, 'app.py.bak', false],
    ['src', true, 'src/a/b', true],
    ['src', false, 'src', true],
    ['src', false, 'src/a', true],
    ['src', false, 'src/a/b', false],
    ['src*', false, 'src2', true],
    ['src*', false, 'src2/a', false],
    ['s*/main', false, 'src/main/a', true],
    ['src/', true, 'src/a/b', true],
    ['src/', true, 'src', false],
    ['src/', true, 'src2/a', false],
    ['src/', false, 'src/a', true],
    ['src/', false, 'src/a/b', false],
    ['src/*.py', false, 'src/a.py', true],
    ['src/*.py', false, 'src/a/b.py', false],
    ['src/?.py', false, 'src/ab.py', false],
    ['*', false, 'a', true],
    ['*', false, 'a/b', false],
    ['(a)+[b].txt', true, '(a)+[b].txt', true],
    ['[ab]', true, 'a', false],
    ['Src', true, 'src', false],
    ['a', true, 'a\n', false],
    ['a/', true, 'a/b\nc', true],
  ])('%s (recursive: %s) on %j is %s', (path, recursive, file, expected) => {
    expect(includeRule({ path, recursive })(file)).toBe(expected);
  });
});

describe('an exclude path', () => {
  test.each([
    ['.env', '.env', true],
    ['.env', 'deep/in/.env', true],
    ['.env', 'deep/in/.env.local', false],
    ['.env.*', 'a/.env.local', true],
    ['__pycache__/', 'a/__pycache__/b.pyc', true],
    ['__pycache__/', 'a/__pycache__', false],
    ['__pycache__', 'a/__pycache__/b/c', true],
    ['runs/', 'runs/a', true],
    ['runs/', 'reruns/a', false],
    ['docs/tmp/', 'docs/tmp/a/b', true],
    ['docs/tmp/', 'x/docs/tmp/a', false],
    ['docs/*.md', 'docs/a.md', true],
    ['docs/*.md', 'docs/a/b.md', false],
    ['*.pem', 'a/b/c.pem', true],
  ])('%s on %j is %s', (path, file, expected) => {
    expect(excludeRule({ path, recursive: true })(file)).toBe(expected);
  });

  test.each([
    ['tmp/', 'deep/tmp/a', true],
    ['tmp/', 'deep/tmp/a/b', false],
    ['docs/tmp', 'docs/tmp/a', true],
    ['docs/tmp', 'docs/tmp/a/b', false],
  ])('%s, not recursive, on %j is %s', (path, file, expected) => {
    expect(excludeRule({ path, recursive: false })(file)).toBe(expected);
  });
});
