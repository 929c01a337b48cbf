import { chmodSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.ts';
import { readContract } from '../../../src/contract/open.ts';
import { sha256 } from '../../../src/core/digest.ts';
import { contextDigest } from '../../../src/domain/context/digest.ts';
import { collect } from '../../../src/gates/build-context/collect.ts';
import type { ContextFile } from '../../../src/gates/build-context/facts.ts';
import { plant, uproot } from '../../support/repository.ts';

const file = (path: string, content = 'x', more: Partial<ContextFile> = {}): ContextFile => ({
  path,
  type: 'file',
  size: content.length,
  mode: 0o644,
  sha256: sha256(content),
  decidedBy: undefined,
  hollow: false,
  ...more,
});
const base = [file('a'), file('b/c'), file('é')];

describe('the digest of a context is the same', () => {
  test('in any order of its files', () => {
    expect(contextDigest([...base].reverse())).toBe(contextDigest(base));
  });

  test.each([0o600, 0o640, 0o664, 0o444])('under any umask of what cannot be executed: %o', (mode) => {
    expect(contextDigest(base.map((item) => ({ ...item, mode })))).toBe(contextDigest(base));
  });

  test('under any umask of what can', () => {
    const at = (mode: number) => contextDigest([file('a', 'x', { mode })]);
    expect(new Set([at(0o755), at(0o700), at(0o750), at(0o775)]).size).toBe(1);
  });
});

describe('it changes', () => {
  test.each([
    ['with a content', [file('a', 'y'), ...base.slice(1)]],
    ['with the executable bit', [file('a', 'x', { mode: 0o755 }), ...base.slice(1)]],
    ['with a path', [file('A'), ...base.slice(1)]],
    ['with a file more', [...base, file('d')]],
    ['with a file less', base.slice(1)],
    ['when a file becomes a link', [file('a', 'x', { type: 'link' }), ...base.slice(1)]],
    ['when two files swap their contents', [file('a', '1'), file('b/c', '2'), file('é')]],
  ])('%s', (_, files) => {
    expect(contextDigest(files)).not.toBe(contextDigest(base));
    expect(contextDigest(files)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('and no name can pass for two files', () => {
    const hash = sha256('x');
    expect(contextDigest([file(`a"\nfile - ${hash} "b`)])).not.toBe(contextDigest([file('a'), file('b')]));
  });
});

describe('on a disk', () => {
  let root = '';
  afterEach(() => uproot(root));

  async function digest(): Promise<string> {
    const files = nodeFiles(root);
    const open = await readContract(files, 'seaworthy.yml', Buffer.from('version: 1\n'), { guessed: false });
    return contextDigest((await collect({ files, bases: new Map(), buildArgs: new Map() }, open)).files);
  }

  test('times and umask do not count, content and the executable bit do', async () => {
    root = plant([
      ['Dockerfile', 'FROM scratch\n'],
      ['run.sh', '#!'],
      ['src/a', 'x'],
      ['link', { link: 'src' }],
    ]);
    const before = await digest();
    utimesSync(join(root, 'run.sh'), 1, 1);
    chmodSync(join(root, 'run.sh'), 0o600);
    chmodSync(join(root, 'src'), 0o700);
    expect(await digest()).toBe(before);
    chmodSync(join(root, 'run.sh'), 0o700);
    const executable = await digest();
    writeFileSync(join(root, 'src/a'), 'y');
    expect(new Set([before, executable, await digest()]).size).toBe(3);
  });
});
