import { expect, test } from 'vitest';
import { runLinkage } from '../../../../src/gates/provenance/checks/run-linkage.ts';
import { askProvenance, gitSha, linked, record } from '../../../support/provenance.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const triplet = { image_tag: record.image_tag, image_digest: record.image_digest, git_sha: gitSha };
const required = 'evidence: { run-linkage: required }';
const both = [linked('run.json'), linked('run_header.json')];

test.each([
  ['another run', { platform_run_id: 'platform_20250101T000000Z' }, ['run.json platform_run_id']],
  ['no run', { platform_run_id: undefined }, ['run.json platform_run_id']],
  ['another tag', { triplet: { ...triplet, image_tag: 'git-x' } }, ['run.json image_tag']],
  ['another digest', { triplet: { ...triplet, image_digest: 'sha256:x' } }, ['run.json image_digest']],
  ['another commit', { triplet: { ...triplet, git_sha: 'x' } }, ['run.json git_sha']],
  ['no triplet', { triplet: undefined }, ['run.json image_tag', 'run.json image_digest', 'run.json git_sha']],
  ['a triplet that is null', { triplet: null }, ['run.json image_tag', 'run.json image_digest', 'run.json git_sha']],
  ['a triplet that is a text', { triplet: 'yes' }, ['run.json image_tag', 'run.json image_digest', 'run.json git_sha']],
])('L5: a document of %s is found, deferred or not', async (_, changed, subjects) => {
  const documents = { linked: [linked('run.json', changed), linked('run_header.json')] };
  expect(subjectsOf(await askProvenance(runLinkage, documents))).toEqual(subjects);
  expect(subjectsOf(await askProvenance(runLinkage, documents, required))).toEqual(subjects);
});

test('documents that agree are clear, in a rehearsal too', async () => {
  expect(await askProvenance(runLinkage, { linked: both }, required)).toEqual({ kind: 'clear', examined: 2 });
  expect((await askProvenance(runLinkage, { linked: both, rehearsal: true }, required)).kind).toBe('clear');
});

test('where linkage is required, no document is a finding', async () => {
  expect((await askProvenance(runLinkage, {}, required)).kind).toBe('found');
});

test.each(['run.json', 'run_header.json'])('where linkage is required, %s alone is not both', async (key) => {
  expect((await askProvenance(runLinkage, { linked: [linked(key)] }, required)).kind).toBe('found');
});

test('where the contract defers it, that is the reason', async () => {
  const report = await askProvenance(runLinkage);
  expect(report).toMatchObject({ kind: 'not-applicable', reason: expect.stringMatching(/^RUN_LINKAGE_DEFERRED/) });
});

test('a rehearsal need not have them, for that reason', async () => {
  expect(await askProvenance(runLinkage, { rehearsal: true }, required)).toEqual({
    kind: 'not-applicable',
    reason: 'rehearsal',
  });
});

test('the programme knows it as run_linkage', () => {
  expect(runLinkage.checkId).toBe('run_linkage');
});
