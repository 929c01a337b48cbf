import { expect, test } from 'vitest';
import type { CheckRow } from '../../../src/core/evidence-rows.ts';
import type { ClosureFacts } from '../../../src/gates/closure/facts.ts';
import { contradictions, statusOfRow } from '../../../src/gates/closure/recompute.ts';
import { acceptance, closureContract, closureFacts, foundRow, object, row } from '../../support/closure-facts.ts';

const open = await closureContract();

/** What contradicts itself in an object whose rows are these: stated, then computed. */
function contradicted(rows: readonly CheckRow[], verdict: string, changed: Partial<ClosureFacts> = {}): string[] {
  const objects = [object('image_digest_manifest', { ...sound, verdict, checks: rows })];
  return contradictions(closureFacts({ objects, ...changed }), open).map(
    ({ stated, computed }) => `${stated} -> ${computed}`,
  );
}

const sound = {
  git_sha_canonical_tag: `git-${'c'.repeat(40)}`,
  oci_config_digest: 'd',
  platforms: [{ config_digest: 'd' }],
};

test.each([
  ['nothing found among some', row(), 'PASS'],
  ['L1: nothing examined', row({ examined: 0 }), 'ERROR'],
  ['a finding', foundRow(['a']), 'FAIL'],
  ['a finding of a warning', foundRow(['a'], { level: 'warn' }), 'PASS'],
  ['an accepted finding', foundRow(['a'], {}, true), 'PASS'],
  ['more accepted than found', foundRow(['a'], { accepted_count: 2 }), 'PASS'],
  ['L4: undecided', row({ status: 'ERROR', examined: null, detail: 'why' }), 'ERROR'],
  ['L4: undecided, called a pass', row({ status: 'PASS', examined: null, detail: 'why' }), 'ERROR'],
  ['undecided with all findings accepted', foundRow(['a'], { examined: null }, true), 'PASS'],
  ['does not apply, with a reason', row({ status: 'NOT_APPLICABLE', examined: null, detail: 'why' }), 'NOT_APPLICABLE'],
  ['L2: does not apply, without a reason', row({ status: 'NOT_APPLICABLE', examined: null }), 'ERROR'],
  ['does not apply, with an empty reason', row({ status: 'NOT_APPLICABLE', examined: null, detail: '' }), 'ERROR'],
  [
    'does not apply and found something',
    foundRow(['a'], { status: 'NOT_APPLICABLE', examined: null, detail: 'w' }),
    'ERROR',
  ],
  ['examined and called inapplicable', row({ status: 'NOT_APPLICABLE', detail: 'why' }), 'PASS'],
] as const)('%s is %3$s', (_, given, expected) => {
  expect(statusOfRow(given)).toBe(expected);
});

test('rows and a verdict that follow from each other contradict nothing', () => {
  expect(contradicted([row(), row({ check: 'Y' })], 'PASS')).toEqual([]);
  expect(contradicted([row(), foundRow(['a'], { check: 'Y' })], 'FAIL')).toEqual([]);
});

test.each(['PASS', 'ERROR'])('R2: a failing row under the verdict %s', (verdict) => {
  expect(contradicted([row(), foundRow(['a'], { check: 'Y' })], verdict)).toEqual([`${verdict} -> FAIL`]);
});

test('ERROR outweighs FAIL when a verdict is computed again', () => {
  const undecided = row({ check: 'Z', status: 'ERROR', examined: null });
  expect(contradicted([foundRow(['a']), undecided], 'FAIL')).toEqual(['FAIL -> ERROR']);
});

test('L1: rows that all do not apply decide nothing', () => {
  const none = row({ status: 'NOT_APPLICABLE', examined: null, detail: 'why' });
  expect(contradicted([none], 'PASS')).toEqual(['PASS -> ERROR']);
});

test('L1: a judged object without any row decides nothing', () => {
  expect(contradicted([], 'PASS')).toEqual(['no row -> ERROR']);
});

test('L6: findings that were cut without a word', () => {
  expect(contradicted([foundRow(['a', 'b'], { findings_count: 3 })], 'FAIL')).toEqual(['X lists 2 -> 3 counted']);
});

test('L6: findings that were cut and said so', () => {
  const shown = Array.from({ length: 200 }, (_, at) => `file ${at}`);
  expect(contradicted([foundRow(shown, { findings_count: 201, truncated: true })], 'FAIL')).toEqual([]);
  expect(contradicted([foundRow(['a', 'b'], { findings_count: 3, truncated: true })], 'FAIL')).toHaveLength(1);
});

test('L12: of a cut list nothing is accepted that nobody can see', () => {
  const hidden = { findings_count: 1, accepted_count: 1, truncated: true, status: 'PASS' } as const;
  expect(contradicted([foundRow([], hidden)], 'PASS')).not.toEqual([]);
  const all = { findings_count: 201, accepted_count: 201, truncated: true, status: 'PASS' } as const;
  const shown = Array.from({ length: 200 }, (_, at) => `file ${at}`);
  expect(contradicted([foundRow(shown, all)], 'PASS')).not.toEqual([]);
});

test('L6: a cut that cut nothing', () => {
  expect(contradicted([foundRow(['a', 'b'], { truncated: true })], 'FAIL')).toEqual(['X lists 2 -> 2 counted']);
});

test('L6: a count below the list', () => {
  expect(contradicted([foundRow(['a', 'b'], { findings_count: 1 })], 'FAIL')).toContain('X lists 2 -> 1 counted');
});

test('L12: more accepted than marked', () => {
  expect(contradicted([foundRow(['a'], { accepted_count: 1, status: 'PASS' })], 'PASS')).toEqual([
    'X marks 0 accepted -> 1 counted',
  ]);
});

test('L12: a finding is accepted by an entry in force, or not at all', () => {
  const rows = [foundRow(['a'], {}, true)];
  expect(contradicted(rows, 'PASS', { acceptances: [acceptance()] })).toEqual([]);
  const refused = ['X accepts a -> no entry in force does'];
  expect(contradicted(rows, 'PASS')).toEqual(refused);
  expect(contradicted(rows, 'PASS', { acceptances: [acceptance({ standing: 'expired' })] })).toEqual(refused);
  expect(contradicted(rows, 'PASS', { acceptances: [acceptance({ code: 'Y' })] })).toEqual(refused);
});

const declared = (...codes: string[]) => ({
  declared: { 'image-digest': codes.map((code) => ({ code, level: 'block' as const })) },
});

test('L2: every declared check has its row', () => {
  expect(contradicted([row()], 'PASS', declared('X'))).toEqual([]);
  expect(contradicted([row()], 'PASS', declared('X', 'Y'))).toEqual(['no row Y block -> NOT_RUN']);
});

test('L2: no check has two rows, and nothing else has one', () => {
  expect(contradicted([row(), row()], 'PASS')).toEqual(['the row X block -> one row for each declared check']);
  expect(contradicted([row(), row({ check: 'Y' })], 'PASS', declared('X'))).toEqual([
    'the row Y block -> one row for each declared check',
  ]);
});

test('a check that was weakened to a warning is not the declared one', () => {
  expect(contradicted([row({ level: 'warn' })], 'PASS', declared('X'))).toEqual([
    'no row X block -> NOT_RUN',
    'the row X warn -> one row for each declared check',
  ]);
});

test.each([
  ['build_context_allowlist_check', 'image_contract_manifest'],
  ['dockerignore_conformance_receipt', 'image_contract_manifest'],
  ['build_command_surface_receipt', 'provenance_consistency_checks'],
])('the verdict of %s follows from the rows of %s', (name, decider) => {
  const objects = [
    object(name, { verdict: 'PASS', outside_allowlist_count: 0, dead_patterns: [], default_deny: true }),
    object(decider, { verdict: 'FAIL', [decider.startsWith('p') ? 'rows' : 'checks']: [foundRow(['a'])] }),
  ];
  const found = contradictions(closureFacts({ objects }), open).filter((item) => item.object === name);
  expect(found).toMatchObject([{ stated: 'PASS', computed: 'FAIL' }]);
});

test.each([
  ['secret_source_contract_receipt', 'SECRET_REQUIRED_PATH_MISSING'],
  ['build_context_secret_scan', 'SECRET_BANNED_CONTENT'],
])('the verdict of %s follows from the row %s', (name, code) => {
  const objects = [
    object(name, { verdict: 'PASS' }),
    object('security_secret_injection_checks', { verdict: 'FAIL', checks: [foundRow(['a'], { check: code }), row()] }),
  ];
  const found = contradictions(closureFacts({ objects }), open).filter((item) => item.object === name);
  expect(found).toContainEqual(expect.objectContaining({ stated: 'PASS', computed: 'FAIL' }));
});

test.each([
  ['fewer platforms than the image has', ['linux/amd64']],
  ['no platform at all', []],
])('L2: rows that ran on %s answer a smaller question', (_, platforms) => {
  const of = (platform: string) => ({ platform, config_digest: 'd' });
  const manifest = { ...sound, platforms: [of('linux/amd64'), of('linux/arm64')], verdict: 'PASS', checks: [row()] };
  const matrix = { platforms, rows: [{ runner: 'image' }], checks: [row()], verdict: 'PASS' };
  const objects = [object('image_digest_manifest', manifest), object('entrypoint_matrix_validation', matrix)];
  const computed = contradictions(closureFacts({ objects }), open).map((found) => found.computed);
  expect(computed).toContain('["linux/amd64","linux/arm64"]');
});
