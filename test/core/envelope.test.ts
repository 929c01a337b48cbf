import { expect, test } from 'vitest';
import { envelopeSchema } from '../../src/core/envelope.ts';

const whole = {
  schema: 'seaworthy/x/v1',
  phase_id: 'P(-1)',
  platform_run_id: 'platform_20260102T030405Z',
  attempt: 1,
  written_at_utc: '2026-01-02T03:04:05Z',
  git_sha: null,
  image_digest: null,
  contract_sha256: 'a',
  contract_guessed: false,
};

test('an object before there is a commit or an image belongs to a run all the same', () => {
  expect(envelopeSchema.parse(whole)).toEqual(whole);
});

test.each(Object.keys(whole))('without %s it belongs to nothing', (field) => {
  expect(envelopeSchema.safeParse({ ...whole, [field]: undefined }).success).toBe(false);
});

test.each(['2026-01-02 03:04:05', '2026-01-02T03:04:05+01:00', '2026-01-02T03:04:05.1Z'])(
  'L8: the time %s is refused',
  (written_at_utc) => {
    expect(envelopeSchema.safeParse({ ...whole, written_at_utc }).success).toBe(false);
  },
);
