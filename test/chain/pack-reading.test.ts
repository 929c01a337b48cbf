import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { localStore } from '../../src/adapters/local-store.ts';
import { readPack } from '../../src/chain/pack-reading.ts';
import { pack } from '../support/closure.ts';
import { faultsOf } from '../support/contract.ts';
import { packFolder, packs } from '../support/packs.ts';

let place: string;
const at = (name: string) => join(place, pack, name);
const read = () => readPack(localStore(place));

beforeEach(async () => {
  place = await packFolder(packs['passing']);
});

test('a whole pack is what was committed, wherever it lies', async () => {
  const whole = await read();
  expect(whole).toMatchObject({ altered: [], commit: { verdict: 'PASS' }, envelope: { phase_id: 'P(-1)' } });
  expect((await readPack(localStore(join(place, pack)))).altered).toEqual([]);
  expect(whole.objects.size).toBe(whole.entries.length);
});

describe('L3: what was changed since is named', () => {
  test.each([
    ['an object', () => writeFileSync(at('run_note.json'), '{}'), ['run_note.json is not what was committed']],
    ['an object that is gone', () => rmSync(at('packaging_provenance.json')), ['packaging_provenance.json is gone']],
    [
      'an object with other bytes',
      () => writeFileSync(at('packaging_provenance.json'), '{}'),
      ['packaging_provenance.json is not what was committed'],
    ],
    ['no index', () => rmSync(at('evidence_index.json')), ['evidence_index.json is gone']],
    [
      'another index',
      () => writeFileSync(at('evidence_index.json'), '{"objects":[]}'),
      ['evidence_index.json is another one than was committed'],
    ],
  ])('%s', async (_, change, altered) => {
    change();
    expect((await read()).altered).toEqual(altered);
  });
});

test.each<[string, () => void, string]>([
  ['an empty folder', () => rmSync(join(place, 'evidence'), { recursive: true }), 'EVIDENCE_UNREADABLE'],
  ['a commit that is none', () => writeFileSync(at('pack_commit.json'), '{}'), 'EVIDENCE_MALFORMED'],
  ['an object that is no JSON', () => writeFileSync(at('packaging_provenance.json'), '{'), 'EVIDENCE_MALFORMED'],
])('%s is refused', async (_, change, code) => {
  change();
  expect((await faultsOf(read)).map((fault) => fault.code)).toEqual([code]);
});

test('of several packs the one of the latest run is read, a committed one before any other', async () => {
  const later = pack.replace('20260102', '20260103');
  cpSync(join(place, pack), join(place, later), { recursive: true });
  const path = join(place, later, 'image_contract_manifest.json');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('20260102', '20260103'));
  expect((await read()).altered).toEqual(['image_contract_manifest.json is not what was committed']);
  rmSync(join(place, later, 'pack_commit.json'));
  expect((await read()).altered).toEqual([]);
});
