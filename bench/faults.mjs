// Sends packs to a bucket and images to a registry through a line that breaks, stalls, cuts and repeats, and judges without
// it what is there then: the runs of test/e2e/faults.test.ts, many more of them.
// Usage: node bench/faults.mjs [SEEDS]. Starts the rig; prints how runs ended and what was injected; ends with 1 where
// anything was there that must never be.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const seeds = Number(process.argv[2] ?? 1000);
const { SEAWORTHY_RIG_S3: s3, SEAWORTHY_RIG_REGISTRY: registry } = process.env;
process.exitCode = s3 && registry ? await runAll() : withRig();

/** This very program again, with the engines, on the Node that reads TypeScript. */
function withRig() {
  const program = [join(home, 'node_modules/.bin/node'), fileURLToPath(import.meta.url), String(seeds)];
  return spawnSync(join(home, 'test/e2e/rig/rig'), ['with', ...program], { stdio: 'inherit' }).status ?? 1;
}

async function runAll() {
  const { packRuns } = await import('../test/e2e/faults/pack-run.ts');
  const { imageRuns } = await import('../test/e2e/faults/image-run.ts');
  const packs = await timed(await packRuns(s3));
  const images = await timed(imageRuns(registry));
  await print({ packs, images });
  return [...packs.all, ...images.all].some(({ problems }) => problems.length > 0) ? 1 : 0;
}

async function timed(run) {
  const { underSeeds } = await import('../test/e2e/faults/ending.ts');
  const before = performance.now();
  const all = await underSeeds(1, seeds, run);
  return { all, seconds: Math.round((performance.now() - before) / 1000) };
}

async function print(done) {
  const { countsOf, problemsIn } = await import('../test/e2e/faults/ending.ts');
  const columns = Object.entries(done).map(([name, { all, seconds }]) => [name, { ...countsOf(all), seconds }]);
  const rows = Object.keys(columns[0][1]).map((row) => [row, Object.fromEntries(columns.map(([n, c]) => [n, c[row]]))]);
  console.log(`${seeds} seeds of each, Node ${process.version}`);
  console.table(Object.fromEntries(rows));
  for (const { all } of Object.values(done)) for (const problem of problemsIn(all)) console.error(problem);
}
