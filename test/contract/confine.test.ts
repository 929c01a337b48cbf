import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory-files.ts';
import { confine } from '../../src/contract/confine.ts';
import { brief, faultsOf } from '../support/contract.ts';

const files = memoryFiles({
  'app/Dockerfile': '',
  'app/up': { link: '../..' },
  'app/sideways': { link: '../lib' },
  'app/absolute': { link: '/etc' },
  'app/chain': { link: 'sideways/out' },
  'app/loop': { link: 'loop' },
  'app/sly': { link: '../lib/root/../../secret' },
  'app/honest': { link: '../lib/root/lib/a' },
  'lib/a': '',
  'lib/out': { link: '../../secret' },
  'lib/root': { link: '..' },
});
const usedAt = { path: 'seaworthy.yml', line: 3, column: 5 };
const told = async (path: string) => (await faultsOf(() => confine(files, path, usedAt))).map(brief);

describe('a path stays inside', () => {
  test.each([
    '.',
    'app/Dockerfile',
    'not/there/yet',
    'app/sideways/a',
    'lib/root/app/Dockerfile',
    'app/../lib/a',
    'app/honest',
  ])('%s', async (path) => {
    expect(await told(path)).toEqual([]);
  });
});

describe('a path leads outside', () => {
  test.each([
    ['climbs', '../secret'],
    ['climbs in the end', 'app/../../secret'],
    ['is a link that climbs', 'app/up'],
    ['passes through a link that climbs', 'app/up/secret'],
    ['is an absolute link', 'app/absolute/passwd'],
    ['is a link to a link that climbs', 'app/chain'],
    ['is a link without end', 'app/loop'],
    ['is a link that climbs behind another link', 'app/sly'],
  ])('that %s', async (_, path) => {
    expect(await told(path)).toEqual(['CONTRACT_OUTSIDE 3:5']);
  });
});
