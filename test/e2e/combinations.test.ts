import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slots } from '../../src/core/parallel.ts';
import { runs as isRun, jobsOf, needsOf, type Result, results, type WorkflowJob } from '../support/workflow.ts';
import { commandBeside } from './command.ts';
import { type ProvenRuns, startProvenRuns } from './proven-run.ts';
import { cli, finish, type Handed, needs, upToPublish } from './split-run.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const path = join(home, '.github/workflows/packaging.yml');
const workflow = readFileSync(path, 'utf8');
let runs: ProvenRuns;
let handed: Handed;
/** Evidence of a run that passed, and of one that did not. */
let evidence: Readonly<Record<'PASS' | 'ERROR', string>>;

beforeAll(async () => {
  runs = await startProvenRuns();
  handed = await upToPublish(runs);
  evidence = { PASS: join(runs.folder, 'pass'), ERROR: join(runs.folder, 'red') };
  await cli(
    finish(runs, handed, { evidence: evidence.ERROR, needs: needs({ static: { result: 'failure' } }) }),
    runs.job(),
  );
  const passed = await cli(finish(runs, handed, { evidence: evidence.PASS }), runs.job());
  if (passed.code !== 0) throw new Error(passed.stdout);
});

afterAll(() => runs.close());

const planned = ['plan', 'static', 'build', 'entrypoints', 'publish'];

/** Every combination of results of the planned jobs. */
function combinations(): Record<string, Result>[] {
  return planned.reduce<Record<string, Result>[]>(
    (all, name) => all.flatMap((one) => results.map((result) => ({ ...one, [name]: result }))),
    [{}],
  );
}

/** The exit code of the verdict job’s own step, in the bundle that ships, on these needs. */
async function verdictOn(
  job: WorkflowJob,
  combination: Readonly<Record<string, Result>>,
  pack: string,
): Promise<number> {
  const files = mkdtempSync(join(runs.folder, 'step-'));
  for (const name of ['output', 'summary']) writeFileSync(join(files, name), '');
  const { code } = await commandBeside(join(home, 'node_modules/.bin/node'), [join(home, 'dist/actions/closure.js')], {
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    INPUT_COMMAND: 'verdict',
    INPUT_DIRECTORY: files,
    'INPUT_RUN-PLAN': handed.plan,
    'INPUT_RUN-PLAN-DIGEST': handed.planDigest,
    'INPUT_EVIDENCE-DIR': pack,
    INPUT_NEEDS: JSON.stringify(needsOf(job, { results: combination })),
  });
  return code;
}

/** The combinations of which the verdict is another than it has to be: green where all succeeded and the pack passed. */
async function wrong(text: string, all: readonly Record<string, Result>[], pack: 'PASS' | 'ERROR'): Promise<string[]> {
  const jobs = await jobsOf(text);
  const verdict = jobs.find(({ name }) => name === 'verdict');
  if (!verdict) throw new Error('there is no job verdict');
  const lanes = slots(cpus().length);
  const found = await Promise.all(
    all.map((combination) =>
      lanes.use(async () => {
        const isGreen = Object.values(combination).every((result) => result === 'success') && pack === 'PASS';
        const asked = isRun(verdict, jobs, { results: combination });
        const code = asked ? await verdictOn(verdict, combination, evidence[pack]) : 0;
        return asked && (code === 0) === isGreen ? [] : [JSON.stringify(combination)];
      }),
    ),
  );
  return found.flat();
}

test('L11: the verdict is green exactly where every planned job succeeded and the pack passed, over every combination', async () => {
  const all = combinations();
  expect(all).toHaveLength(1024);
  expect(await wrong(workflow, all, 'PASS')).toEqual([]);
  const last = all.filter((one) => planned.slice(0, -1).every((name) => one[name] === 'success'));
  expect(await wrong(workflow, last, 'ERROR')).toEqual([]);
  console.log(`${all.length} combinations with a pack that passed, ${last.length} with a red one`);
});

test.each(planned)('L11: with %s taken out of its needs, the verdict turns the test above red', async (name) => {
  const copy = workflow.replace(
    /(name: Verdict\n\s+needs: \[)([^\]]+)\]/,
    (_, head: string, list: string) =>
      `${head}${list
        .split(', ')
        .filter((one) => one !== name)
        .join(', ')}]`,
  );
  expect(copy).not.toBe(workflow);
  const green = Object.fromEntries(planned.map((one) => [one, 'success' as const]));
  expect(await wrong(copy, [green], 'PASS')).toHaveLength(1);
});
