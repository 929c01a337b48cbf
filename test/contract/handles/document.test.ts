import { describe, expect, test } from 'vitest';
import { formatOf, readHandles } from '../../../src/contract/handles/document.ts';
import { brief, faultsOf } from '../../support/contract.ts';

const read = (text: string, path: string) => readHandles(Buffer.from(text), path);
const told = async (text: string | Buffer, path: string) =>
  (await faultsOf(() => readHandles(Buffer.from(text), path))).map(brief);

test.each([
  ['a.md', 'markdown'],
  ['A.Markdown', 'markdown'],
  ['a.json', 'json'],
  ['a.yml', 'yaml'],
  ['a.yaml', 'yaml'],
  ['handles', 'yaml'],
])('%s is read as %s', (path, format) => {
  expect(formatOf(path)).toBe(format);
});

test('the contract’s format stands over the ending', async () => {
  expect(await readHandles(Buffer.from('A: 1\n'), 'handles.md', 'yaml')).toMatchObject([
    { name: 'A', value: { kind: 'number' } },
  ]);
});

describe('R10: YAML keeps types, and bare keys', () => {
  test.each([
    ['A: text', { kind: 'string', value: 'text' }],
    ['A: "1"', { kind: 'string', value: '1' }],
    ['A: 1', { kind: 'number', value: 1 }],
    ['A: false', { kind: 'boolean', value: false }],
    ['A: [a, 1]', { kind: 'list', value: ['a', 1] }],
    ['A: { k: v }', { kind: 'map', value: { k: 'v' } }],
    ['A:', { kind: 'bare' }],
    ['A: ~', { kind: 'bare' }],
  ])('%s', async (text, value) => {
    expect(await read(`${text}\n`, 'h.yml')).toMatchObject([{ name: 'A', value }]);
  });

  test('each handle knows its line', async () => {
    expect((await read('# c\nA: 1\n\nB: 2\n', 'h.yml')).map(({ location }) => location.line)).toEqual([2, 4]);
  });
});

describe('what is refused', () => {
  test.each([
    ['a duplicate key in YAML', 'A: 1\nB: 2\nA: 3\n', 'h.yml', ['HANDLE_INVALID 3:1']],
    ['a duplicate key in JSON', '{\n"A": 1,\n"A": 2\n}', 'h.json', ['HANDLE_INVALID 3:1']],
    ['a duplicate key within a value', 'A: { k: 1, k: 2 }\n', 'h.yml', ['HANDLE_INVALID 1:12']],
    ['a number that is none', 'A: .nan\nB: .inf\n', 'h.yml', ['HANDLE_INVALID 1:4', 'HANDLE_INVALID 2:4']],
    ['a list', '- A\n', 'h.yml', ['HANDLE_INVALID 1:-']],
    ['nothing', '', 'h.yml', ['HANDLE_INVALID 1:-']],
    ['JSON that is cut', '{"A": 1', 'h.json', ['HANDLE_INVALID 1:8']],
    ['bytes that are no text', Buffer.from('A: a\nB: \xff\n', 'latin1'), 'h.yml', ['FILE_NOT_UTF8 2:-']],
  ])('%s', async (_, text, path, expected) => {
    expect(await told(text, path)).toEqual(expected);
  });
});
