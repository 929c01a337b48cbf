import { describe, expect, test } from 'vitest';
import type { HandleSource } from '../../../src/contract/handles/parameters.ts';
import { Fault } from '../../../src/core/fault.ts';
import type { Parameter } from '../../../src/ports/parameters.ts';
import { faultsOf, openContract } from '../../support/contract.ts';

const path = '/app/handles/';
const parameter = (name: string, value: Parameter['value']): Parameter => ({ name, value });
const repository = parameter('REPOSITORY', 'registry.example/app');

/** A parameter store that holds these at their paths, and what it was asked. */
function storeOf(held: Readonly<Record<string, readonly Parameter[]>>, asked: unknown[] = []): HandleSource {
  return async (allowed) => {
    asked.push({ allowed });
    return {
      below: async (of) => {
        asked.push(of);
        return held[of] ?? [];
      },
    };
  };
}

const uses = (value: string, registries = `[{ ssm: ${path} }]`) =>
  `version: 1\nhandles: { registries: ${registries} }\nimage: { repository: "${value}" }\n`;
const opened = (source: HandleSource | undefined, text = uses('{handle:REPOSITORY}'), files = {}) =>
  openContract(text, files, 'seaworthy.yml', source);
const faults = (...given: Parameters<typeof opened>) => faultsOf(() => opened(...given));

describe('a handle of the parameter store', () => {
  test('fills the contract as one of a file does', async () => {
    const asked: unknown[] = [];
    const { contract, registry } = await opened(storeOf({ [path]: [repository] }, asked));
    expect(contract.image.repository).toBe('registry.example/app');
    expect(registry.handles.get('REPOSITORY')).toMatchObject({
      value: { kind: 'string', value: 'registry.example/app' },
      location: { path: `ssm:${path}REPOSITORY` },
    });
    expect(asked).toEqual([{ allowed: [] }, path]);
  });

  test('may be a list, which is no text', async () => {
    const source = storeOf({ [path]: [parameter('REPOSITORY', ['a', 'b'])] });
    expect(await faults(source, uses('r/{handle:REPOSITORY}'))).toMatchObject([{ code: 'HANDLE_INVALID' }]);
    const { registry } = await opened(source, uses('r/app'));
    expect(registry.handles.get('REPOSITORY')?.value).toEqual({ kind: 'list', value: ['a', 'b'] });
  });

  test('stands beside those of files and of other paths', async () => {
    const registries = `[{ path: h.yml }, { ssm: ${path} }, { ssm: /more/ }]`;
    const source = storeOf({ [path]: [repository], '/more/': [parameter('B', 'b')] });
    const { registry } = await opened(source, uses('{handle:REPOSITORY}', registries), { 'h.yml': 'A: a\n' });
    expect([...registry.handles.keys()]).toEqual(['A', 'REPOSITORY', 'B']);
  });

  test('L14: is asked for with the variables that the contract lets redirect us, and with no others', async () => {
    const asked: unknown[] = [];
    const text = `${uses('r/app')}environment: { allow: [AWS_ENDPOINT_URL_SSM] }\n`;
    await opened(storeOf({ [path]: [repository] }, asked), text);
    expect(asked).toEqual([{ allowed: ['AWS_ENDPOINT_URL_SSM'] }, path]);
  });

  test.each(['TO_PIN', '<registry>', ' none '])('L7: is not pinned as %j', async (value) => {
    const source = storeOf({ [path]: [parameter('REPOSITORY', value)] });
    expect(await faults(source)).toMatchObject([
      { code: 'HANDLE_UNPINNED', location: { path: `ssm:${path}REPOSITORY` } },
    ]);
  });

  test('is unknown where the store has others', async () => {
    const source = storeOf({ [path]: [parameter('OTHER', 'x')] });
    expect(await faults(source)).toMatchObject([{ code: 'HANDLE_UNKNOWN', location: { line: 3 } }]);
  });
});

describe('the digest of the contract', () => {
  const digest = async (...held: readonly Parameter[]) =>
    (await opened(storeOf({ [path]: held }), uses('r/app'))).sha256;
  const before = digest(repository, parameter('B', ['a', 'b']));

  test('is the same for the same values', async () => {
    expect(await digest(repository, parameter('B', ['a', 'b']))).toBe(await before);
  });

  test.each<[string, readonly Parameter[]]>([
    ['a value', [parameter('REPOSITORY', 'r/other'), parameter('B', ['a', 'b'])]],
    ['a name', [parameter('REPOSITORY2', 'registry.example/app'), parameter('B', ['a', 'b'])]],
    ['a list', [repository, parameter('B', ['b', 'a'])]],
    ['a list that becomes a text', [repository, parameter('B', 'a,b')]],
    ['one less', [repository]],
    ['one more', [repository, parameter('B', ['a', 'b']), parameter('C', '')]],
  ])('changes with %s', async (_, held) => {
    expect(await digest(...held)).not.toBe(await before);
  });
});

describe('no handle is guessed at', () => {
  test('L1: where the path holds nothing', async () => {
    expect(await faults(storeOf({}))).toMatchObject([
      { code: 'HANDLE_INVALID', location: { path: 'seaworthy.yml', line: 2 } },
    ]);
  });

  test('L4: where nobody can be asked', async () => {
    expect(await faults(undefined)).toMatchObject([
      { code: 'HANDLE_INVALID', location: { path: 'seaworthy.yml', line: 2 } },
    ]);
  });

  test.each([
    ['a file and the store', `[{ path: h.yml }, { ssm: ${path} }]`],
    ['two paths of the store', `[{ ssm: ${path} }, { ssm: /more/ }]`],
  ])('R10: where %s declare it, even with the same value', async (_, registries) => {
    const source = storeOf({ [path]: [repository], '/more/': [repository] });
    const files = { 'h.yml': 'REPOSITORY: registry.example/app\n' };
    expect(await faults(source, uses('r/app', registries), files)).toMatchObject([{ code: 'HANDLE_INVALID' }]);
  });

  test('L4: where the store refuses, its fault is told', async () => {
    const source: HandleSource = async () => ({
      below: async () => Promise.reject(new Fault('SECRET_STORE_DENIED', { message: 'no' })),
    });
    expect(await faults(source)).toMatchObject([{ code: 'SECRET_STORE_DENIED' }]);
  });

  test('L14: where something redirects us, the fault is told and nobody is asked', async () => {
    const source: HandleSource = async () => {
      throw new Fault('ENVIRONMENT_REDIRECTED', { message: 'no' });
    };
    expect(await faults(source)).toMatchObject([{ code: 'ENVIRONMENT_REDIRECTED' }]);
  });
});

test.each(['/app/handles', 'app/', '/', '//', '/a b/', '/app//x/', '/app/*/'])(
  'L7: %j is no path of it',
  async (ssm) => {
    const asked: unknown[] = [];
    const source = storeOf({ [ssm]: [repository] }, asked);
    const text = uses('r/app', `[{ ssm: "${ssm}" }]`);
    expect(await faults(source, text)).toMatchObject([{ code: 'CONTRACT_INVALID', location: { line: 2 } }]);
    expect(asked).toEqual([]);
  },
);
