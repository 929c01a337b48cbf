import { expect, test } from 'vitest';
import { z } from 'zod';
import { memoryStore } from '../../../src/adapters/memory-store.ts';
import { serialise } from '../../../src/core/evidence.ts';
import { Fault } from '../../../src/core/fault.ts';
import { collectObjects } from '../../../src/gates/closure/collect.ts';
import { mandatoryObjects } from '../../../src/gates/closure/facts.ts';
import type { EvidenceStore } from '../../../src/ports/evidence-store.ts';
import { commit, contractSha, image, runId } from '../../support/closure-facts.ts';

const name = 'secret_source_contract_receipt';
const schemas = { [name]: z.strictObject({ verdict: z.string() }) };
const envelope = {
  phase_id: 'P(-1)',
  platform_run_id: runId,
  attempt: 1,
  written_at_utc: '2026-01-02T12:00:00Z',
  git_sha: commit,
  image_digest: image,
  contract_sha256: contractSha,
  contract_guessed: false,
};
const whole = serialise({ name, body: { verdict: 'PASS' } }, envelope);
const text = Buffer.from(whole).toString();
const pretty = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
const changed = (fields: Record<string, unknown>) => pretty({ ...JSON.parse(text), ...fields });

async function seen(bytes: Uint8Array | undefined, known: Readonly<Record<string, z.ZodType>> = schemas) {
  const store = memoryStore();
  if (bytes) await store.write(`p/${name}.json`, bytes);
  const objects = await collectObjects(store, (object) => `p/${object}.json`, known);
  return objects.find((object) => object.name === name);
}

test('every mandatory object is looked for, whatever is there', async () => {
  const objects = await collectObjects(memoryStore(), (object) => object, {});
  expect(objects.map((object) => object.name)).toEqual([...mandatoryObjects]);
  expect(new Set(objects.map(({ state }) => state))).toEqual(new Set(['missing']));
});

test('an object as it was written is read whole', async () => {
  expect(await seen(whole)).toMatchObject({ state: 'read', body: { ...envelope, verdict: 'PASS' } });
});

test.each<[string, Uint8Array]>([
  ['empty', Buffer.from('')],
  ['cut', whole.subarray(0, whole.length - 10)],
  ['a list', pretty([])],
  ['null', pretty(null)],
  ['no UTF-8', Buffer.concat([whole.subarray(0, -3), Buffer.from([0xff]), whole.subarray(-3)])],
  ['of another schema', changed({ schema: 'seaworthy/other/v1' })],
  ['of a newer schema', changed({ schema: `seaworthy/${name}/v2` })],
  ['without its verdict', changed({ verdict: undefined })],
  ['with a field more', changed({ verified: true })],
  ['without its attempt', changed({ attempt: undefined })],
  ['of attempt 0', changed({ attempt: 0 })],
  ['without its phase', changed({ phase_id: undefined })],
  ['without its digest', changed({ image_digest: undefined })],
  ['without its time', changed({ written_at_utc: undefined })],
  ['of a local time', changed({ written_at_utc: '2026-01-02T12:00:00+01:00' })],
  ['on one line', Buffer.from(JSON.stringify(JSON.parse(text)))],
  ['with a second end', Buffer.from(`${text}\n`)],
])('an object that is %s is malformed', async (_, bytes) => {
  expect(await seen(bytes)).toMatchObject({ state: 'malformed' });
});

test('L7: a key that stands twice is malformed, whichever of the two a reader would take', async () => {
  const twice = text.replace('"verdict": "PASS"', '"verdict": "FAIL",\n  "verdict": "PASS"');
  expect(JSON.parse(twice)).toMatchObject({ verdict: 'PASS' });
  expect(await seen(Buffer.from(twice))).toMatchObject({ state: 'malformed' });
});

test('an object whose schema nobody knows is malformed', async () => {
  expect(await seen(whole, {})).toMatchObject({ state: 'malformed', detail: 'its schema is unknown' });
});

const failing = (error: Error): EvidenceStore => ({ ...memoryStore(), read: async () => Promise.reject(error) });

test('L4: an object that the store cannot give is unreadable, not missing', async () => {
  const denied = new Fault('EVIDENCE_UNREADABLE', { message: 'denied' });
  const objects = await collectObjects(failing(denied), (object) => object, schemas);
  expect(objects.every(({ state }) => state === 'unreadable')).toBe(true);
});

test('what nobody foresaw is no answer of the pack', async () => {
  await expect(collectObjects(failing(new TypeError('bug')), (object) => object, schemas)).rejects.toThrow(TypeError);
});
