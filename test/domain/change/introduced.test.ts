import { expect, test } from 'vitest';
import { isIntroduced, newLines } from '../../../src/domain/change/introduced.ts';

const patch = `@@ -1,4 +1,5 @@ head
 one
-two
+TWO
+new
 three
 four
@@ -20,2 +21,3 @@
 x
+last
 y
\\ No newline at end of file`;

test('new lines are counted as the new file has them', () => {
  expect([...newLines(patch)]).toEqual([2, 3, 22]);
  expect([...newLines('')]).toEqual([]);
});

const changes = [
  { path: 'app/Dockerfile', lines: new Set([2]) },
  { path: 'app/large.bin', lines: undefined },
  { path: 'app/src/new.py', lines: new Set([1]) },
];
const finding = (subject: string, path?: string, line?: number) => ({
  subject,
  message: 'm',
  ...(path === undefined ? {} : { location: { path, ...(line === undefined ? {} : { line }) } }),
});

test.each([
  ['a new line', finding('s', 'app/Dockerfile', 2), true],
  ['an old line of a changed file', finding('s', 'app/Dockerfile', 3), false],
  ['a changed file without a line', finding('s', 'app/Dockerfile'), true],
  ['a file of which nobody says what changed', finding('s', 'app/large.bin', 9), true],
  ['another file', finding('s', 'app/other.py', 2), false],
  ['an old line about a new file', finding('src/new.py', 'app/.dockerignore', 4), true],
  ['a file that only ends alike', finding('w.py', 'app/.dockerignore', 4), false],
  ['no place', finding('s'), true],
])('%s', (_, one, expected) => {
  expect(isIntroduced(one, changes)).toBe(expected);
});
