import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory-files.ts';
import { planBytes, planDigest, receivePlan } from '../../src/chain/plan.ts';
import { sha256 } from '../../src/core/digest.ts';
import { faultsOf } from '../support/contract.ts';
import { somePlan } from '../support/run-plan.ts';

const codes = async (work: () => unknown) => (await faultsOf(work)).map(({ code }) => code);
const contract = 'version: 1\n';
const plan = { ...somePlan, files: [{ path: 'a/seaworthy.yml', sha256: sha256(contract) }] };
const told = planDigest(planBytes(plan));
const unknownKey = JSON.stringify({ ...plan, more: 1 });
const folder = (changed: Readonly<Record<string, string | Uint8Array>> = {}) =>
  memoryFiles({ 'plan.json': planBytes(plan), 'files/a/seaworthy.yml': contract, ...changed });

test('a plan arrives with the files that it hands on', async () => {
  const received = await receivePlan(folder(), told);
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
  ['with another file', folder({ 'files/a/seaworthy.yml': 'version: 1 \n' }), told, 'PLAN_MALFORMED'],
  ['with an unknown key', folder({ 'plan.json': unknownKey }), planDigest(Buffer.from(unknownKey)), 'PLAN_MALFORMED'],
  ['that is none', folder({ 'plan.json': '{' }), planDigest(Buffer.from('{')), 'PLAN_MALFORMED'],
  ['that is not there', memoryFiles({ x: '' }), told, 'FILE_MISSING'],
  ['without its file', memoryFiles({ 'plan.json': planBytes(plan) }), told, 'FILE_MISSING'],
])('L3: a plan %s is refused', async (_, files, digest, code) => {
  expect(await codes(() => receivePlan(files, digest))).toEqual([code]);
});
