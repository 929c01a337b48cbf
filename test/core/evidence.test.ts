import { describe, expect, test } from 'vitest';
import type { Envelope } from '../../src/core/envelope.ts';
import { platformRunId, serialise } from '../../src/core/evidence.ts';

const envelope: Envelope = {
  phase_id: 'P(-1)',
  platform_run_id: 'platform_20260102T030405Z',
  attempt: 1,
  written_at_utc: '2026-01-02T03:04:05Z',
  git_sha: null,
  image_digest: null,
  contract_sha256: 'c',
  contract_guessed: false,
};
const object = { name: 'image_contract_manifest', body: { zebra: [1, { b: null }], apple: 'größe' } };
const text = () => Buffer.from(serialise(object, envelope)).toString('utf8');

test('L8: equal inputs give equal bytes', () => {
  expect(serialise(structuredClone(object), { ...envelope })).toEqual(serialise(object, envelope));
});

test('the object begins with its schema and the decision that it belongs to, its own keys follow in the order given', () => {
  expect(Object.keys(JSON.parse(text()))).toEqual(['schema', ...Object.keys(envelope), 'zebra', 'apple']);
  expect(JSON.parse(text())).toMatchObject({
    schema: 'seaworthy/image_contract_manifest/v1',
    ...envelope,
    ...object.body,
  });
});

test('it is pretty UTF-8 with one final newline', () => {
  expect(text()).toMatch(/^\{\n {2}"schema"[\s\S]*größe"\n\}\n$/);
});

describe('a platform run id', () => {
  test.each(['platform_20260102T030405Z', 'platform_20260102T030405Z_1a2b3c4d', 'platform_20260102T030405Z_run-7'])(
    'may be %s',
    (id) => expect(platformRunId.test(id)).toBe(true),
  );

  test.each([
    '20260102T030405Z',
    'platform_2026-01-02T03:04:05Z',
    'platform_20260102T030405Z_',
    'platform_20260102T030405Z_-a',
    'platform_20260102T030405Z_../../x',
    'platform_20260102T030405Z\n',
    `platform_20260102T030405Z_${'a'.repeat(65)}`,
  ])('may not be %j', (id) => expect(platformRunId.test(id)).toBe(false));
});
