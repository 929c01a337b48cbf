import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localStore } from '../../src/adapters/local-store.ts';
import { outcomeOf, profileIn } from '../../src/chain/pack-outcome.ts';
import { readPack } from '../../src/chain/pack-reading.ts';
import { profileOf } from '../../src/contract/profile.ts';
import { reportOf } from '../../src/hosts/report/model.ts';
import { command } from '../e2e/command.ts';
import { codesOf, pack, planted, ranChain, verdictsOf } from '../support/closure.ts';
import { packFolder, packs } from '../support/packs.ts';

const outcomeAt = async (place: string) => outcomeOf(await readPack(localStore(place)));

test.each(['passing', 'failing', 'undecided', 'hostile'])('a pack that is %s says what its run said', async (kind) => {
  const { outcome } = await ranChain(packs[kind]);
  const told = await outcomeAt(await packFolder(packs[kind]));
  const { verdict, assurance, rehearsalReasons, platformRunId, gitSha, imageDigest } = outcome;
  expect(told).toMatchObject({ verdict, assurance, rehearsalReasons, platformRunId, gitSha, imageDigest });
  expect(verdictsOf(told)).toEqual(verdictsOf(outcome));
  expect(codesOf(told.gates)).toEqual(codesOf(outcome.gates));
});

test('L3: a pack that is not what was committed is an ERROR, whatever its objects say', async () => {
  const place = await packFolder(packs['passing']);
  const path = join(place, pack, 'packaging_provenance.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"local"', '"other"'));
  const told = await outcomeAt(place);
  expect([told.verdict, told.handoffOpen, codesOf(told.gates)]).toEqual(['ERROR', false, ['EVIDENCE_ALTERED']]);
});

test('L3: a verdict that its own checks contradict is the worse of the two', async () => {
  const place = await packFolder(packs['failing']);
  rmSync(join(place, pack.replace('P(-1)', ''), 'pack_commit.json'), { force: true });
  const [found = ''] = command('find', [place, '-name', 'image_contract_manifest.json']).stdout.split('\n');
  for (const name of ['image_contract_manifest.json', 'm1_closure_blocker_register.json', 'pack_commit.json']) {
    const path = join(found, '..', name);
    if (existsSync(path))
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('"verdict": "FAIL"', '"verdict": "PASS"'));
  }
  expect((await outcomeAt(place)).verdict).not.toBe('PASS');
});

test('a pack that was altered says so first, before anything that it says of itself', async () => {
  const place = await packFolder(packs['undecided']);
  const committed = command('find', [place, '-name', 'pack_commit.json']).stdout.trim();
  writeFileSync(committed.replace('pack_commit.json', 'more.json'), '{}');
  const report = reportOf(await outcomeAt(place), profileOf('p-1', {}));
  expect(report.conclusion).toMatch(/^ERROR \(altered since it was committed/);
  expect(report.next).toMatch(/^Take the pack again/);
});

test('a folder without a commit is no pack', async () => {
  const place = await packFolder(packs['passing']);
  rmSync(join(place, pack, 'pack_commit.json'));
  expect(await outcomeAt(place)).toMatchObject({ command: 'uncommitted', handoffOpen: false, notRun: ['evidence'] });
});

test('the taxonomy is that of the run', async () => {
  const ids = async (contract: string) => {
    const files = { ...planted({ '.dockerignore': '**\n!app\n', 'app/x': 'x' }), 'seaworthy.yml': contract };
    const read = await readPack(localStore(await packFolder({ files })));
    return profileIn(read).rule('CONTEXT_FILE_UNUSED').id;
  };
  const plain =
    'version: 1\ncontext: { include: [app/main] }\nentrypoints: { rows: [{ runtime-mode: w, command: [/app/main] }] }\n';
  expect([await ids(`${plain}profile: p-1\n`), await ids(plain)]).toEqual(['M1A-B2', 'CONTEXT_FILE_UNUSED']);
});
