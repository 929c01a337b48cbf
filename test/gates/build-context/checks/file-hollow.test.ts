import { expect, test } from 'vitest';
import { memoryFiles } from '../../../../src/adapters/memory-files.ts';
import { readContract } from '../../../../src/contract/open.ts';
import { fileHollow } from '../../../../src/gates/build-context/checks/file-hollow.ts';
import { collect } from '../../../../src/gates/build-context/collect.ts';

async function ask(ignore: string) {
  const files = memoryFiles({
    Dockerfile: 'FROM scratch\nCOPY data/a.ts /\n',
    '.dockerignore': ignore,
    'data/a.ts': 'content',
  });
  const open = await readContract(files, 'seaworthy.yml', Buffer.from('version: 1\n'), { guessed: false });
  const facts = await collect({ files, bases: new Map(), buildArgs: new Map() }, open);
  return fileHollow.evaluate(facts, open);
}

test('a file that is re-opened and whose folder is ignored behind it arrives empty', async () => {
  expect(await ask('*\n!data/a.ts\ndata\n')).toMatchObject({ kind: 'found', findings: [{ subject: 'data/a.ts' }] });
});

test('a file that is re-opened last arrives whole', async () => {
  expect(await ask('*\n!data/a.ts\n')).toMatchObject({ kind: 'clear' });
});
