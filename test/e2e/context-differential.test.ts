import { expect, test } from 'vitest';
import { planBuild } from '../support/plan.ts';
import { plant, uproot } from '../support/repository.ts';
import { type Case, makeCase } from './context-differential/case-maker.ts';
import { buildWith, type Engine, engineOfRig } from './context-differential/engine.ts';
import { agree, namingOf, ourImage } from './context-differential/outcome.ts';
import { type Compared, countForms, describeCounts, describeDifference } from './context-differential/report.ts';

const seed = numberFrom('SEAWORTHY_FUZZ_SEED', 20_251);
const count = numberFrom('SEAWORTHY_FUZZ_CASES', 500);
const atOnce = 4;

function numberFrom(name: string, otherwise: number): number {
  const value = Number(process.env[name] ?? otherwise);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must be a whole number above 0`);
  return value;
}

async function compare(engine: Engine, item: Case): Promise<Compared> {
  const root = plant(item.planted);
  try {
    const { buildArgs, target, dockerfilePath } = item;
    const options = target === undefined ? { buildArgs } : { buildArgs, target };
    const ours = ourImage(await planBuild(root, dockerfilePath, options), item, namingOf(item));
    return { item, engine: await buildWith(engine, root, item), ours };
  } finally {
    uproot(root);
  }
}

/** A few builds at once, each worker taking the next number. */
async function compareAll(engine: Engine): Promise<Compared[]> {
  const all: Compared[] = [];
  let next = 0;
  const work = async () => {
    while (next < count) all.push(await compare(engine, makeCase(seed, next++)));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return all.sort((a, b) => a.item.number - b.item.number);
}

test('random repositories give the image that BuildKit makes of them', async () => {
  console.log(`SEAWORTHY_FUZZ_SEED=${seed} SEAWORTHY_FUZZ_CASES=${count}`);
  const all = await compareAll(engineOfRig(process.env));
  const differing = all.filter(({ engine, ours }) => !agree(engine, ours));
  const refused = all.filter(({ ours }) => ours.kind === 'refused');
  const built = all.filter(({ engine }) => engine.kind === 'image');
  console.log(describeCounts(all));
  console.log(
    `${all.length} compared, ${built.length} built, ${refused.length} refused as ambiguous, ${differing.length} differ`,
  );
  for (const difference of differing.slice(0, 10)) console.error(describeDifference(seed, difference));
  expect(all).toHaveLength(count);
  expect(differing.map(({ item }) => `seed ${seed}, case ${item.number}`)).toEqual([]);
  if (count < 500) return;
  const counts = countForms(all);
  expect(refused.length).toBeLessThanOrEqual(count / 50);
  expect(built.length).toBeGreaterThan(count / 3);
  expect(counts.get('negation under an excluded parent')).toBeGreaterThanOrEqual(count / 2);
  expect([...counts].filter(([, cases]) => cases < 20)).toEqual([]);
});
