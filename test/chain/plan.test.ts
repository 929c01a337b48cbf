import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory-files.ts';
import { planBytes, planDigest, receivePlan } from '../../src/chain/plan.ts';
import { sha256 } from '../../src/core/digest.ts';
import { faultsOf } from '../support/contract.ts';
import { somePlan } from '../support/run-plan.ts';

const codes = async (work: () => unknown) => (await faultsOf(work)).map(({ code }) => code);
const contract = 'version: 1\n';
const plan = { ...somePlan, files: [{ path: 'a/seaworthy.yml', sha256: sha256(contract) }] };
const folder = (changed: Readonly<Record<string, string | Uint8Array>> = {}) =>
  memoryFiles({ 'plan.json': planBytes(plan), 'files/a/seaworthy.yml': contract, ...changed });

test('a plan arrives with the files that it hands on', async () => {
  const received = await receivePlan(folder(), planDigest(planBytes(plan)));
  expect(received.plan).toEqual(plan);
  expect([...received.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
    ['a/seaworthy.yml', contract],
  ]);
});

test('equal plans have equal bytes', () => {
  expect(planBytes({ ...plan })).toEqual(planBytes(plan));
});

test.each([
  ['of another digest', folder(), planDigest(Buffer.from('x')), 'PLAN_MALFORMED'],
  ['with another file', folder({ 'files/a/seaworthy.yml': 'version: 1 \n' }), undefined, 'PLAN_MALFORMED'],
  ['with an unknown key', folder({ 'plan.json': JSON.stringify({ ...plan, more: 1 }) }), undefined, 'PLAN_MALFORMED'],
  ['that is none', folder({ 'plan.json': '{' }), undefined, 'PLAN_MALFORMED'],
  ['that is not there', memoryFiles({ x: '' }), undefined, 'FILE_MISSING'],
  ['without its file', memoryFiles({ 'plan.json': planBytes(plan) }), undefined, 'FILE_MISSING'],
])('L3: a plan %s is refused', async (_, files, digest, code) => {
  expect(await codes(() => receivePlan(files, digest))).toEqual([code]);
});
