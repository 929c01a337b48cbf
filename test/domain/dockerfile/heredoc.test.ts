import { expect, test } from 'vitest';
import { heredocOf, heredocsIn } from '../../../src/domain/dockerfile/heredoc.ts';

test.each([
  ['<<EOF', { name: 'EOF', chomp: false, expand: true }],
  ['<<-EOF', { name: 'EOF', chomp: true, expand: true }],
  ['3<<EOF', { name: 'EOF', chomp: false, expand: true }],
  ['<<"EOF"', { name: 'EOF', chomp: false, expand: false }],
  ["<<-'EOF'", { name: 'EOF', chomp: true, expand: false }],
  ['<<', undefined],
  ['<EOF', undefined],
  ['<<<EOF', undefined],
  ['a<<EOF', undefined],
  ['src', undefined],
])('%s opens %j', (word, expected) => {
  expect(heredocOf(word, 1)).toEqual(expected);
});

test('a line opens them in order', () => {
  expect(heredocsIn('COPY <<a.txt <<"b" /dir/', 1).map(({ name }) => name)).toEqual(['a.txt', 'b']);
});
