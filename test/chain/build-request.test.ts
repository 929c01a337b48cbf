import { expect, test } from 'vitest';
import { buildRequest, secretId } from '../../src/chain/build-request.ts';
import { planted, portsOf, sessionOf } from '../support/closure.ts';
import { brief, faultsOf } from '../support/contract.ts';

const request = async (image: string, flags: object = {}) =>
  buildRequest(await sessionOf({ files: planted({}, `image: ${image}\n`) }), { ...portsOf(), ...flags });
const told = async (image: string, flags: object = {}) => (await faultsOf(() => request(image, flags))).map(brief);

test('the contract’s arguments are handed on, the flags’ over them', async () => {
  const buildArgs = new Map([['A', 'flag']]);
  expect(await request('{ build-args: { A: contract, B: contract }, target: app }', { buildArgs })).toMatchObject({
    target: 'app',
    buildArgs: { A: 'flag', B: 'contract' },
    context: '/r',
    dockerfile: '/r/Dockerfile',
  });
});

test('the classic builder is not started, so nothing is built in its name', async () => {
  expect(await told('{ engine: classic }')).toEqual(['BUILD_FAILED 8:18']);
});

test('a secret that the build needs and nobody gave is asked for', async () => {
  const image = '{ build-secrets: [npm, pip] }';
  expect(await told(image, { secretSpecs: ['id=npm,env=TOKEN'] })).toEqual(['USAGE 8:25']);
  expect((await request(image, { secretSpecs: ['id=npm,env=TOKEN', 'src=f,id=pip'] })).secrets).toHaveLength(2);
});

test('an image that was built elsewhere asks for neither', async () => {
  expect(
    await told('{ engine: classic, build-secrets: [npm], strategy: prebuilt, prebuilt: { archive: a.tar } }'),
  ).toEqual([]);
});

test.each([
  ['id=npm', 'npm'],
  ['type=file,id=npm,src=f', 'npm'],
  ['npm', 'npm'],
])('the id of %s', (spec, id) => {
  expect(secretId(spec)).toBe(id);
});
