import { expect, test } from 'vitest';
import { fitted } from '../../src/hosts/github.ts';

test('L6: a summary that is too large is cut between lines, and says by how much', () => {
  const text = Array.from({ length: 1000 }, (_, at) => `line ${at} …`).join('\n');
  const cut = fitted(text, 2000);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(2000);
  const [, hidden = '', all = ''] = /cut: (\d+) of (\d+) lines/.exec(cut) ?? [];
  expect(all).toBe('1000');
  expect(cut.split('\n').filter((line) => /^line \d+ …$/.test(line)).length).toBe(1000 - Number(hidden));
});

test('one that fits stays as it is, and one line that does not is told of', () => {
  expect(fitted('a\nb\n')).toBe('a\nb\n');
  expect(fitted('x'.repeat(5000), 2000)).toContain('cut: 1 of 1 lines');
});
