import { afterAll, expect, test } from 'vitest';
import { countsOf, type Judged, problemsIn, underSeeds } from './faults/ending.ts';
import { imageRuns } from './faults/image-run.ts';
import { kinds } from './faults/kinds.ts';
import { packRuns } from './faults/pack-run.ts';
import { rig } from './rig.ts';

const first = numberFrom('SEAWORTHY_FAULT_FIRST_SEED', 1);
const count = numberFrom('SEAWORTHY_FAULT_SEEDS', 100);
const kept = { ...process.env };

function numberFrom(name: string, otherwise: number): number {
  const value = Number(process.env[name] ?? otherwise);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number above 0`);
  return value;
}

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in kept)) delete process.env[name];
});

/** A test that injects nothing proves nothing: few seeds may be asked, to see one again, and then nothing is counted. */
function check(what: string, all: readonly Judged[]): void {
  const counts = countsOf(all);
  console.log(`${what}, seeds ${first} to ${first + count - 1}: ${JSON.stringify(counts)}`);
  expect(problemsIn(all)).toEqual([]);
  expect(all).toHaveLength(count);
  if (count < 100) return;
  expect(counts.complete).toBeGreaterThanOrEqual(count / 10);
  expect(counts.red).toBeGreaterThanOrEqual(count / 10);
  expect(kinds.filter((kind) => counts[kind] === 0)).toEqual([]);
}

test('a pack in a bucket is complete or does not look so, whatever the line does', async () => {
  check('packs', await underSeeds(first, count, await packRuns(rig().s3)));
});

test('a tag names the whole image or is not there, whatever the line does', async () => {
  check('images', await underSeeds(first, count, imageRuns(rig().registry)));
});
