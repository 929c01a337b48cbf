import { expect, test } from 'vitest';
import { path, text } from '../../src/contract/words.ts';

test.each(['src', 'src/', 'a/b.c', '.env', '..a/b', '*.py', '.'])('%s is a path inside the repository', (value) => {
  expect(path.parse(value)).toBe(value);
});

test.each(['', '  ', '/etc', '..', '../a', 'a/..', 'a/../b', 'a\\b', 'C:\\a'])('%j is none', (value) => {
  expect(path.safeParse(value).success).toBe(false);
});

test.each(['**/*.pem', 'src/**', '**'])(
  'R4: %s is refused: an allowlist knows no `**`, and would match less than it says',
  (value) => {
    expect(path.safeParse(value).success).toBe(false);
  },
);

test('a text is trimmed, and an empty one is none', () => {
  expect(text.parse(' a ')).toBe('a');
  expect(text.safeParse(' ').success).toBe(false);
});
