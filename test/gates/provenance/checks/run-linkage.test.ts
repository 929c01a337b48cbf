import { describe, expect, test } from 'vitest';
import { configDigest } from '../../../../src/domain/run-pin/config-digest.ts';
import { runLinkage } from '../../../../src/gates/provenance/checks/run-linkage.ts';
import type { LinkedDocument } from '../../../../src/gates/provenance/facts.ts';
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

describe('L3: the configuration that a run pins', () => {
  const config = { REGION: 'eu-west-2', PORTS: ['80', '443'], LIMIT: 5 };
  const config_digest = configDigest(config);
  const run = (changed: Partial<LinkedDocument>) => linked('run.json', { config, config_digest, ...changed });
  const asked = (changed: Partial<LinkedDocument>, wanted: Readonly<Record<string, unknown>> = config) =>
    askProvenance(runLinkage, { linked: [run(changed), linked('run_header.json')], config: wanted }, required);

  test('is clear where it is the contract’s, in whatever order it stands', async () => {
    expect(await asked({})).toEqual({ kind: 'clear', examined: 2 });
    const turned = { LIMIT: 5, PORTS: ['80', '443'], REGION: 'eu-west-2' };
    expect(await asked({ config: turned })).toEqual({ kind: 'clear', examined: 2 });
  });

  const other = (changed: object) => ({ ...config, ...changed });
  test.each<[string, unknown]>([
    ['another value', other({ REGION: 'eu-west-1' })],
    ['a value of another type', other({ LIMIT: '5' })],
    ['another order of a list', other({ PORTS: ['443', '80'] })],
    ['a field more', other({ MORE: 'x' })],
    ['a field less', { REGION: 'eu-west-2', PORTS: ['80', '443'] }],
    ['nothing', undefined],
    ['null', null],
    ['a list', ['eu-west-2']],
    ['a text', 'eu-west-2'],
  ])('is found where it holds %s, with the right digest beside it or its own', async (_, altered) => {
    expect(subjectsOf(await asked({ config: altered }))).toEqual(['run.json config']);
    const own = configDigest(typeof altered === 'object' ? { ...altered } : {});
    expect(subjectsOf(await asked({ config: altered, config_digest: own }))).toEqual(['run.json config']);
  });

  test.each([
    configDigest({}),
    config_digest.toUpperCase(),
    config_digest.slice('sha256:'.length),
    '',
    undefined,
    null,
  ])('is found where its digest is %j', async (altered) => {
    expect(subjectsOf(await asked({ config_digest: altered }))).toEqual(['run.json config_digest']);
  });

  test('is no part of the header, and of nothing where the contract pins none', async () => {
    expect(await asked({ config: undefined, config_digest: undefined }, {})).toEqual({ kind: 'clear', examined: 2 });
    expect((await asked({ config: { MORE: 'x' }, config_digest: 'x' }, {})).kind).toBe('clear');
  });
});
