import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localStore } from '../../src/adapters/local-store.ts';
import { outcomeOf, profileIn } from '../../src/chain/pack-outcome.ts';
import { readPack } from '../../src/chain/pack-reading.ts';
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
