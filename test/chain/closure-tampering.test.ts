import { describe, expect, test } from 'vitest';
import { mandatoryObjects } from '../../src/gates/closure/facts.ts';
import { anotherDigest } from '../support/closure.ts';
import { edited, type Json, judged, type Name, packOf, replaced, set } from '../support/closure-pack.ts';

const whole = await packOf();
const bodyOf = (name: Name) => JSON.parse(Buffer.from(whole.get(name) ?? '{}').toString()) as Json;
const withField = (field: string) => mandatoryObjects.filter((name) => field in bodyOf(name));
/** The objects that carry check rows, and the key of their list. */
const withRows = mandatoryObjects.flatMap((name): [Name, string][] => {
  const field = ['checks', 'rows'].find((key) => Reflect.get(Object(bodyOf(name)[key]), '0')?.findings_count === 0);
  return field === undefined ? [] : [[name, field]];
});

test('the pack as the chain wrote it passes', async () => {
  expect(whole.size).toBe(mandatoryObjects.length);
  expect(await judged(whole)).toMatchObject({ verdict: 'PASS', codes: [] });
});

describe.each(mandatoryObjects)('%s', (name) => {
  const bytes = whole.get(name) ?? new Uint8Array();

  test('taken away, the pack has a hole', async () => {
    const { verdict, codes } = await judged(replaced(whole, name, undefined));
    expect(verdict).not.toBe('PASS');
    expect(codes).toContain('CLOSURE_OBJECT_MISSING');
  });

  test.each([
    ['emptied', new Uint8Array()],
    ['cut in the middle', bytes.subarray(0, bytes.length / 2)],
    ['cut by its last byte', bytes.subarray(0, -1)],
    ['an empty object', Buffer.from('{}\n')],
    ['with a key twice', Buffer.from(Buffer.from(bytes).toString().replace('{\n', '{\n  "verdict": "FAIL",\n'))],
  ])('%s, it is malformed', async (_, changed) => {
    const { verdict, codes } = await judged(replaced(whole, name, changed));
    expect(verdict).not.toBe('PASS');
    expect(codes).toContain('CLOSURE_OBJECT_MALFORMED');
  });

  test.each([
    ['platform_run_id', 'platform_20250101T000000Z', 'CLOSURE_RUN_MIXED'],
    ['git_sha', 'e'.repeat(40), 'CLOSURE_COMMIT_MIXED'],
    ['image_digest', anotherDigest, 'CLOSURE_DIGEST_MIXED'],
    ['image_digest', 'sha256:short', 'CLOSURE_DIGEST_MIXED'],
    ['contract_sha256', 'f'.repeat(64), 'CLOSURE_CONTRACT_MIXED'],
    ['phase_id', 'P7', 'CLOSURE_CONTRACT_MIXED'],
  ])('L5: with another %s (%s), it is of another decision', async (field, value, code) => {
    const { verdict, codes } = await judged(set(whole, name, field, value));
    expect(verdict).not.toBe('PASS');
    expect(codes).toContain(code);
  });

  test.each([
    'schema',
    'phase_id',
    'platform_run_id',
    'attempt',
    'written_at_utc',
    'git_sha',
    'image_digest',
    'contract_sha256',
  ])('without %s, it is malformed', async (field) => {
    const { verdict, codes } = await judged(set(whole, name, field, undefined));
    expect(verdict).not.toBe('PASS');
    expect(codes).toContain('CLOSURE_OBJECT_MALFORMED');
  });
});

describe.each(withField('verdict'))('the verdict of %s', (name) => {
  test.each(['FAIL', 'ERROR'])('flipped to %s, neither passes nor follows from its content', async (value) => {
    const { verdict, codes } = await judged(set(whole, name, 'verdict', value));
    expect(verdict).not.toBe('PASS');
    expect(codes).toEqual(expect.arrayContaining(['CLOSURE_GATE_NOT_PASSED', 'CLOSURE_VERDICT_WRONG']));
  });

  test.each(['pass', 'NOT_RUN', '', true, null, undefined])('as %j is no verdict', async (value) => {
    const { verdict, codes } = await judged(set(whole, name, 'verdict', value));
    expect(verdict).not.toBe('PASS');
    expect(codes).toContain('CLOSURE_OBJECT_MALFORMED');
  });
});

test('five objects carry rows', () => {
  expect(withRows).toHaveLength(5);
});

describe.each(withRows)('the rows of %s', (name, field) => {
  const edits: [string, (rows: Json[]) => void][] = [
    ['a status flipped to FAIL', ([row]) => Object.assign(row ?? {}, { status: 'FAIL' })],
    ['a status flipped to ERROR', ([row]) => Object.assign(row ?? {}, { status: 'ERROR' })],
    ['a row that suddenly applies or does not', ([row]) => flip(row ?? {})],
    ['nothing examined', (rows) => Object.assign(applying(rows), { examined: 0 })],
    ['a count raised', (rows) => Object.assign(applying(rows), { findings_count: 1 })],
    ['a finding that the status does not know', (rows) => Object.assign(applying(rows), withFinding(false))],
    [
      'a finding that nobody accepted',
      (rows) => Object.assign(applying(rows), withFinding(true), { accepted_count: 1 }),
    ],
    [
      'findings cut without a word',
      (rows) => Object.assign(applying(rows), withFinding(false), { findings_count: 201, status: 'FAIL' }),
    ],
    ['a cut that cut nothing', (rows) => Object.assign(applying(rows), { truncated: true })],
    ['a row twice', (rows) => rows.push({ ...rows[0] })],
    ['no row at all', (rows) => rows.splice(0)],
  ];

  test.each(edits)('L3: %s', async (_, edit) => {
    const { verdict, codes } = await judged(edited(whole, name, (body) => edit(body[field] as Json[])));
    expect(verdict).not.toBe('PASS');
    expect(codes).toContain('CLOSURE_VERDICT_WRONG');
  });
});

function flip(row: Json): void {
  row['status'] = row['status'] === 'NOT_APPLICABLE' ? 'PASS' : 'NOT_APPLICABLE';
}

function applying(rows: readonly Json[]): Json {
  const row = rows.find(({ status }) => status === 'PASS');
  if (!row) throw new Error('no row passes');
  return row;
}

function withFinding(accepted: boolean): Json {
  return { findings: [{ subject: 'a', message: 'b', location: null, accepted }], findings_count: 1 };
}
