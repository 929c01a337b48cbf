import { describe, expect, test } from 'vitest';
import { type Acceptance, policyOf, standingOf } from '../../src/contract/acceptance.ts';
import { profileOf } from '../../src/contract/profile.ts';
import { openContract } from '../support/contract.ts';

const profile = profileOf('p-1', {
  CONTEXT_BROAD_COPY: { acceptable: true },
  SECRET_IN_IMAGE: { acceptable: true, severity: 'S3' },
  DIGEST_MISMATCH: { severity: 'S2' },
});
const entry = (changed: Partial<Acceptance> = {}): Acceptance => ({
  code: 'CONTEXT_DEAD_PATTERN',
  subject: '!docs',
  actor: 'somebody',
  rationale: 'because',
  accepted: '2026-01-01',
  expires: '2026-01-31',
  ...changed,
});
const at = (time: string) => Date.parse(time);
const noon = at('2026-01-15T12:00:00Z');

describe('an entry counts', () => {
  test.each([
    ['2025-12-31T23:59:59Z', 'expired'],
    ['2026-01-01T00:00:00Z', 'in-force'],
    ['2026-01-31T23:59:59.999Z', 'in-force'],
    ['2026-02-01T00:00:00Z', 'expired'],
  ])('from its day to the end of its last: at %s it is %s', (time, standing) => {
    expect(standingOf(entry(), profile, at(time))).toBe(standing);
  });

  test.each([
    ['2026-04-01', 'in-force'],
    ['2026-04-02', 'too-long'],
    ['2027-01-01', 'too-long'],
    ['2025-12-31', 'expired'],
  ])('for at most 90 days: accepted on 1 January until %s it is %s', (expires, standing) => {
    expect(standingOf(entry({ expires }), profile, noon)).toBe(standing);
  });

  test.each([
    ['an S3', 'CONTEXT_DEAD_PATTERN', 'in-force'],
    ['an S2', 'CONTRACT_AMBIGUOUS', 'in-force'],
    ['an S1', 'CONTEXT_FILE_OUTSIDE_ALLOWLIST', 'not-acceptable'],
    ['an S1 that the profile allows', 'CONTEXT_BROAD_COPY', 'in-force'],
    ['a code that nobody knows', 'NOBODY_KNOWS', 'not-acceptable'],
    ['L12: a found secret, whatever the profile says', 'SECRET_IN_IMAGE', 'not-acceptable'],
    ['L12: a wrong digest, whatever the profile says', 'DIGEST_MISMATCH', 'not-acceptable'],
  ])('for %s (%s): %s', (_, code, standing) => {
    expect(standingOf(entry({ code }), profile, noon)).toBe(standing);
  });

  test.each([
    'DIGEST_MISMATCH',
    'PROVENANCE_REGISTRY_DIGEST',
    'PROVENANCE_OCI_ANCHOR',
    'SECRET_BANNED_CONTENT',
    'SECRET_IN_IMAGE',
    'EVIDENCE_HOLDS_SECRET',
  ])('never for %s', (code) => {
    const lax = profileOf(undefined, { [code]: { severity: 'S3', acceptable: true } });
    expect(standingOf(entry({ code }), lax, noon)).toBe('not-acceptable');
  });
});

describe('the policy of a contract', () => {
  const contract = async (blockers = '{}') =>
    (
      await openContract(`version: 1
blockers: ${blockers}
accepted:
  - { code: CONTEXT_DEAD_PATTERN, subject: "!docs", actor: a, rationale: r, accepted: 2026-01-01, expires: 2026-01-31 }
`)
    ).contract;
  const finding = (subject: string) => ({ subject, message: 'm' });

  test('accepts exactly the code and the subject of an entry, while it is in force', async () => {
    const policy = policyOf(await contract(), profile, noon);
    expect(policy.accepts('CONTEXT_DEAD_PATTERN', finding('!docs'))).toBe(true);
    expect(policy.accepts('CONTEXT_DEAD_PATTERN', finding('!docs/a'))).toBe(false);
    expect(policy.accepts('CONTEXT_FILE_UNUSED', finding('!docs'))).toBe(false);
    expect(
      policyOf(await contract(), profile, at('2026-03-01')).accepts('CONTEXT_DEAD_PATTERN', finding('!docs')),
    ).toBe(false);
  });

  test('takes the level of the profile, else the check’s own', async () => {
    const policy = policyOf(await contract(), profileOf('p-1', { CONTEXT_EMPTY: { level: 'warn' } }), noon);
    expect(policy.level({ code: 'CONTEXT_FILE_UNUSED', level: 'warn' })).toBe('block');
    expect(policy.level({ code: 'CONTEXT_BROAD_COPY', level: 'block' })).toBe('block');
    expect(policy.level({ code: 'CONTEXT_EMPTY', level: 'block' })).toBe('warn');
  });

  test.each(['SECRET_IN_IMAGE', 'SECRET_BANNED_CONTENT', 'DIGEST_MISMATCH'])(
    'L12: no profile turns %s into a warning',
    async (code) => {
      const policy = policyOf(await contract(), profileOf(undefined, { [code]: { level: 'warn' } }), noon);
      expect(policy.level({ code, level: 'block' })).toBe('block');
    },
  );
});
