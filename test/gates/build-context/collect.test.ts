import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/core/digest.ts';
import { contextFacts, prebuilt } from '../../support/context.ts';
import { faultsOf, type Plants } from '../../support/contract.ts';

const paths = async (files: Plants, contract = '') =>
  (await contextFacts({ files, contract })).facts.files.map(({ path }) => path);

describe('the ignore file in force', () => {
  const files = {
    a: 'x',
    b: 'x',
    'build/x.Dockerfile': 'FROM scratch\n',
    '.dockerignore': 'a\n.dockerignore\nDockerfile\nbuild\n',
  };
  const contract = 'image: { dockerfile: build/x.Dockerfile }';

  test('is the one at the root of the context', async () => {
    expect(await paths(files, contract)).toEqual(['b']);
  });

  test('is the one beside the Dockerfile where there is one, though it is empty', async () => {
    const beside = { ...files, 'build/x.Dockerfile.dockerignore': '' };
    expect(await paths(beside, contract)).toEqual(expect.arrayContaining(['a', 'b', '.dockerignore']));
  });

  test('is never the one beside the Dockerfile for the classic builder', async () => {
    const beside = { ...files, 'build/x.Dockerfile.dockerignore': '' };
    expect(await paths(beside, 'image: { dockerfile: build/x.Dockerfile, engine: classic }')).toEqual(['b']);
  });

  test('is found by its exact name only', async () => {
    expect(await paths({ a: 'x', '.Dockerignore': 'a\n' })).toContain('a');
  });

  test('is the context’s own, where the context is a folder', async () => {
    const nested = { '.dockerignore': '**\n', 'app/Dockerfile': 'FROM scratch\n', 'app/a': 'x' };
    expect(await paths(nested, 'image: { context: app }')).toEqual(['Dockerfile', 'a']);
  });
});

describe('a file', () => {
  test('is known by its bytes, mode and the line that let it in', async () => {
    const { facts } = await contextFacts({
      ignore: '**\n!run.sh\n',
      files: { 'run.sh': { text: '#!/bin/sh', mode: 0o755 } },
    });
    expect(facts.files).toMatchObject([
      {
        path: 'run.sh',
        type: 'file',
        size: 9,
        mode: 0o755,
        sha256: sha256('#!/bin/sh'),
        decidedBy: { line: 2, negated: true },
      },
    ]);
  });

  test('that is a link is known by its target, which is not followed', async () => {
    const { facts } = await contextFacts({ files: { link: { link: '/etc/passwd' } } });
    expect(facts.files.find(({ path }) => path === 'link')).toMatchObject({
      type: 'link',
      sha256: sha256('/etc/passwd'),
    });
  });

  test('above the size of any scan is read all the same', async () => {
    const large = Buffer.alloc(2 * 1024 * 1024, 1);
    const { facts } = await contextFacts({ files: { large } });
    expect(facts.files.find(({ path }) => path === 'large')).toMatchObject({
      size: large.length,
      sha256: sha256(large),
    });
  });
});

describe('L4: what cannot be looked at is a fault', () => {
  test.each<[string, Plants, string]>([
    ['no Dockerfile', { Dockerfile: { is: 'folder' } }, 'FILE_NOT_A_FILE'],
    ['a Dockerfile that may not be read', { Dockerfile: { is: 'unreadable' } }, 'FILE_UNREADABLE'],
    ['a Dockerfile that is no text', { Dockerfile: Buffer.from('FROM a\n\xff', 'latin1') }, 'FILE_NOT_UTF8'],
    ['an ignore file that may not be read', { '.dockerignore': { is: 'unreadable' } }, 'FILE_UNREADABLE'],
    ['an ignore file that is a dangling link', { '.dockerignore': { link: 'nope' } }, 'FILE_NOT_A_FILE'],
    ['an eligible file that may not be read', { secret: { is: 'unreadable' } }, 'FILE_UNREADABLE'],
  ])('%s', async (_, files, code) => {
    expect((await faultsOf(() => contextFacts({ files }))).map((fault) => fault.code)).toEqual([code]);
  });

  test('a Dockerfile that does not exist', async () => {
    const faults = await faultsOf(() => contextFacts({ contract: 'image: { dockerfile: other.Dockerfile }' }));
    expect(faults).toMatchObject([{ code: 'DOCKERFILE_MISSING', location: { path: 'other.Dockerfile' } }]);
  });

  test('but not a file that is kept out, and may not be read', async () => {
    expect(await faultsOf(() => contextFacts({ ignore: 'secret\n', files: { secret: { is: 'unreadable' } } }))).toEqual(
      [],
    );
  });
});

test('a Dockerfile that the engine would refuse is a fact, not a fault', async () => {
  const { facts } = await contextFacts({ dockerfile: 'FROM scratch\nCOPYY\n' });
  expect(facts.dockerfile).toMatchObject({ kind: 'refused', line: 2 });
});

test('of a prebuilt image nothing is looked at', async () => {
  const { facts } = await contextFacts({ contract: prebuilt, files: { Dockerfile: { is: 'unreadable' } } });
  expect(facts).toMatchObject({ prebuilt: true, files: [] });
});

test('an argument of the command stands over one of the contract', async () => {
  const given = {
    contract: 'image: { build-args: { WHAT: a } }',
    dockerfile: 'FROM scratch\nARG WHAT\nCOPY $WHAT /x\n',
    files: { a: 'x', b: 'x' },
  };
  const takings = async (more: object) => {
    const { dockerfile } = (await contextFacts({ ...given, ...more })).facts;
    return dockerfile.kind === 'read' ? dockerfile.plan.takings.map(({ path }) => path) : [];
  };
  expect([await takings({}), await takings({ buildArgs: { WHAT: 'b' } })]).toEqual([['a'], ['b']]);
});
