import { describe, expect, test } from 'vitest';
import { readMarkdownHandles } from '../../../src/contract/handles/markdown.ts';
import { brief, faultsOf } from '../../support/contract.ts';

const read = (...lines: string[]) => readMarkdownHandles(lines.join('\n'), 'h.md');
const named = (...lines: string[]) => read(...lines).map(({ name, location }) => `${name}:${location.line}`);
const told = async (...lines: string[]) => (await faultsOf(() => read(...lines))).map(brief);

describe('R10: a value keeps its type', () => {
  test.each([
    ['A = "text"', { kind: 'string', value: 'text' }],
    ['A = ""', { kind: 'string', value: '' }],
    ['A = "a = b"', { kind: 'string', value: 'a = b' }],
    ['A = "1"', { kind: 'string', value: '1' }],
    ['A = 1', { kind: 'number', value: 1 }],
    ['A = -0.5', { kind: 'number', value: -0.5 }],
    ['A = true', { kind: 'boolean', value: true }],
    ['A = ["a", 1]', { kind: 'list', value: ['a', 1] }],
    ['A = {"k": ["v"]}', { kind: 'map', value: { k: ['v'] } }],
    ['A', { kind: 'bare' }],
  ])('%s', (code, value) => {
    expect(read(`* \`${code}\` with prose`)).toEqual([{ name: 'A', value, location: { path: 'h.md', line: 1 } }]);
  });
});

describe('a handle stands', () => {
  test('in a bullet of any kind, indented or not, with prose behind it', () => {
    expect(named('# Title', '* `A = 1`', '- `B`: prose', '  + `C = "x"`')).toEqual(['A:2', 'B:3', 'C:4']);
  });

  test('not in prose, not in code blocks, not in lower case', () => {
    expect(
      named(
        '`A = 1` is prose',
        '```',
        '* `B = 1`',
        '```',
        '~~~',
        '* `C = 1`',
        '~~~',
        '* `docker build`',
        '* `lower`',
        '* D = 1',
      ),
    ).toEqual([]);
  });

  test('behind a code block that holds another fence', () => {
    expect(named('````', '```', '* `A = 1`', '````', '* `B = 1`')).toEqual(['B:5']);
  });

  test('not in an HTML comment, on one line or over several', () => {
    expect(
      named('<!-- `A` -->', '* `B = 1`', '<!--', '* `C = 1`', '```', '-->', '* `D = 1`', '* `E = 1` <!-- * `F` -->'),
    ).toEqual(['B:2', 'D:7', 'E:8']);
  });

  test('behind what a careless reader takes for the end or the beginning of a block', () => {
    expect(named('```', '```yaml', '* `A = 1`', '```', '* `B = 1`')).toEqual(['B:5']);
    expect(named('text', '', '    ```', '', '* `A = 1`')).toEqual(['A:5']);
    expect(named('* `A =', '  1` over two lines')).toEqual(['A:1']);
  });

  test('behind a line that only looks like a fence', () => {
    expect(named('```x``` is code', '* `A = 1`')).toEqual(['A:2']);
  });

  test('in a file with carriage returns', () => {
    expect(named('* `A = 1`\r', '* `B`\r')).toEqual(['A:1', 'B:2']);
  });
});

describe('R10: what is not understood is told, never dropped', () => {
  test.each([
    ['an unquoted word', 'A = word'],
    ['an unquoted placeholder', 'A = TO_PIN'],
    ['no value behind the sign', 'A ='],
    ['null', 'A = null'],
    ['single quotes', "A = 'x'"],
    ['a list that is never closed', 'A = ["a"'],
    ['a number with a leading zero', 'A = 012345678901'],
    ['a number beyond all numbers', 'A = 1e999'],
    ['two values', 'A = 1 2'],
  ])('%s', async (_, code) => {
    expect(await told(`* \`${code}\``)).toEqual(['HANDLE_INVALID 1:-']);
  });

  test('every malformed line at once', async () => {
    expect(await told('* `A = x`', '* `B = 1`', '* `C = y`')).toEqual(['HANDLE_INVALID 1:-', 'HANDLE_INVALID 3:-']);
  });

  test('L7: a map that holds a key twice', async () => {
    expect(await told('* `A = {"k": 1, "k": 2}`')).toEqual(['HANDLE_INVALID 1:-']);
  });

  test('a value that holds a backtick, in a doubled code span', () => {
    expect(named('* ``A = "a`b"``')).toEqual(['A:1']);
  });
});
