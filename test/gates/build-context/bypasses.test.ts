import { expect, test } from 'vitest';
import { memoryFiles } from '../../../src/adapters/memory-files.ts';
import { readContract } from '../../../src/contract/open.ts';
import { faultsIn } from '../../../src/core/fault.ts';
import { unresolved } from '../../../src/gates/build-context/checks/unresolved.ts';
import { collect } from '../../../src/gates/build-context/collect.ts';
import { bannedContent } from '../../../src/gates/secrets/checks/banned-content.ts';
import { collect as collectSecrets } from '../../../src/gates/secrets/collect.ts';

const openWith = (contract: string, dockerfile: string, more: Parameters<typeof memoryFiles>[0] = {}) => {
  const files = memoryFiles({ Dockerfile: dockerfile, '.dockerignore': '**\n!src\n', 'src/a': 'x', ...more });
  return readContract(files, 'seaworthy.yml', Buffer.from(`version: 1\n${contract}`), { guessed: false }).then(
    (open) => ({
      files,
      open,
    }),
  );
};

async function openQuestions(contract: string, dockerfile: string): Promise<string[]> {
  const { files, open } = await openWith(contract, dockerfile);
  const report = unresolved.evaluate(await collect({ files, bases: new Map(), buildArgs: new Map() }, open), open);
  return report.kind === 'undecided' ? report.findings.map(({ subject }) => subject) : [];
}

test.each([
  ['behind a shebang', '', '#!/x\n# syntax=evil/frontend:1\nFROM scratch\nCOPY src /\n', 'evil/frontend:1'],
  [
    'as a build argument',
    'image: { build-args: { BUILDKIT_SYNTAX: evil/frontend:1 } }\n',
    'FROM scratch\nCOPY src /\n',
    'evil/frontend:1',
  ],
  ['on the building machine', '', 'FROM scratch AS s-amd64\nCOPY src /\nFROM s-$BUILDARCH\n', 'BUILDARCH'],
])('what the engine reads otherwise %s is left open', async (_, contract, dockerfile, subject) => {
  expect(await openQuestions(contract, dockerfile)).toContain(subject);
});

test('each platform is judged: a stage that only one of them needs takes what it takes', async () => {
  const dockerfile = 'FROM scratch AS a-amd64\nCOPY src /\nFROM scratch AS a-arm64\nCOPY . /leak\nFROM a-$TARGETARCH\n';
  const contract = 'image: { strategy: multi-platform-index, platforms: [linux/amd64, linux/arm64] }\n';
  const { files, open } = await openWith(contract, dockerfile);
  const { dockerfile: seen } = await collect({ files, bases: new Map(), buildArgs: new Map() }, open);
  const resolved =
    seen.kind === 'read' ? seen.plan.readers.flatMap(({ sources }) => sources.map((source) => source.resolved)) : [];
  expect(resolved).toContain('/');
});

test('an ignore file that is a link is no ignore file for the engine', async () => {
  const { files, open } = await openWith('', 'FROM scratch\nCOPY src /\n', { '.dockerignore': { link: 'src/a' } });
  const thrown = await collect({ files, bases: new Map(), buildArgs: new Map() }, open).catch(
    (error: unknown) => error,
  );
  expect(faultsIn(thrown).map(({ code }) => code)).toEqual(['FILE_NOT_A_FILE']);
});

test('a secret in the text of an ignored Dockerfile is found', async () => {
  const { files, open } = await openWith(
    '',
    `FROM scratch\nCOPY src /\nLABEL t=${['gh', 'p_Q7xK2mPz9LwR4tYv8NcB5hJd3FgS6aEuabcd'].join('')}\n`,
  );
  const facts = await collectSecrets({ files, image: undefined, names: undefined, fingerprintKey: undefined }, open, [
    { path: 'src/a', type: 'file' },
  ]);
  expect(bannedContent.evaluate(facts, open)).toMatchObject({ kind: 'found', findings: [{ subject: 'Dockerfile:3' }] });
});

test('a probe that starts another program proves nothing about its row', async () => {
  const rows = 'entrypoints: { rows: [{ runtime-mode: w, command: [/app/run], help-probes: [["true"]] }] }\n';
  const thrown = await openWith(rows, 'FROM scratch\n').catch((error: unknown) => error);
  expect(faultsIn(thrown).map(({ code }) => code)).toEqual(['CONTRACT_INVALID']);
});
