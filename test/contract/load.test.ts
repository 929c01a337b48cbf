import { describe, expect, test } from 'vitest';
import { locationOf, parseYaml } from '../../src/contract/load.ts';
import { brief, faultsOf, openContract } from '../support/contract.ts';

const told = async (text: string) => (await faultsOf(() => openContract(text))).map(brief);

describe('YAML that means two things is refused', () => {
  test.each([
    ['a duplicate key', 'version: 1\nphase: a\nphase: b\n', ['CONTRACT_INVALID 3:1']],
    ['a duplicate key further in', 'version: 1\nimage:\n  target: a\n  target: b\n', ['CONTRACT_INVALID 4:3']],
    [
      'two duplicates at once',
      'version: 1\nphase: a\nphase: b\nversion: 1\n',
      ['CONTRACT_INVALID 3:1', 'CONTRACT_INVALID 4:1'],
    ],
    ['a tab as indentation', 'version: 1\nimage:\n\ttarget: a\n', ['CONTRACT_INVALID 3:1']],
    ['an unknown tag', 'version: 1\nphase: !!js/function "x"\n', ['CONTRACT_INVALID 2:8']],
    ['a second document', 'version: 1\n---\nversion: 1\n', ['CONTRACT_INVALID 2:1']],
    ['an alias of nothing', 'version: 1\nphase: *nope\n', ['CONTRACT_INVALID']],
  ])('%s', async (_, text, expected) => {
    expect((await told(text)).map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
  });

  test('a bomb of aliases, without expanding it', async () => {
    const levels = Array.from({ length: 12 }, (_, depth) => {
      const item = depth === 0 ? 'x' : `*a${depth - 1}`;
      return `a${depth}: &a${depth} [${Array(9).fill(item).join(', ')}]`;
    });
    const start = performance.now();
    expect(await told(`version: 1\n${levels.join('\n')}\n`)).toEqual(['CONTRACT_INVALID 1:-']);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('an alias that is used as one may', async () => {
    const open = await openContract(
      'version: 1\nsecrets:\n  banned-names: &names [a, b]\nenvironment:\n  allow: *names\n',
    );
    expect(open.contract.environment.allow).toEqual(['a', 'b']);
  });
});

describe('the place of a value', () => {
  const { source } = parseYaml('a:\n  - b: 1\n    c: [x, y]\n', 'f.yml', 'CONTRACT_INVALID');

  test.each([
    [['a'], 2, 3],
    [['a', 0, 'b'], 2, 8],
    [['a', 0, 'c', 1], 3, 12],
    [['a', 0, 'nope', 'deeper'], 2, 5],
    [['nope'], 1, 1],
    [[], 1, 1],
  ])('%j is where it stands, or the nearest thing around it', (path, line, column) => {
    expect(locationOf(source, path)).toEqual({ path: 'f.yml', line, column });
  });
});
