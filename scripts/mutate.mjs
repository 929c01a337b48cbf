// For each law's test: switches its guard off in a copy of the sources, and requires that very test to go red.
// `node scripts/mutate.mjs [LAW...]` runs all, or those of the laws that are named. Exits with 1 where a mutation survives.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const copied = ['src', 'test', '.github', 'actions', 'package.json', 'tsconfig.json', 'vitest.config.ts'];
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const workers = 2;
const only = process.argv.slice(2);
const laws = Object.entries(JSON.parse(readFileSync(join(root, 'test/laws.json'), 'utf8')));
const jobs = laws
  .filter(([law]) => only.length === 0 || only.includes(law))
  .flatMap(([law, { tests = [] }]) => tests.map((test) => ({ law, ...test })));

/** The sources and tests as they are now, without what is installed. */
function copyTree() {
  const home = mkdtempSync(join(tmpdir(), 'seaworthy-mutate-'));
  const wanted = (path) => !path.includes('node_modules') && !path.includes('/test/e2e');
  for (const name of copied) cpSync(join(root, name), join(home, name), { recursive: true, filter: wanted });
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  return home;
}

/** Runs tests of a file: all, or those whose names hold the text. Every answer, by its full name. */
async function runTests(home, file, name) {
  const report = join(home, 'report.json');
  rmSync(report, { force: true });
  const named = name === undefined ? [] : ['-t', name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')];
  const args = [vitest, 'run', file, ...named, '--reporter=json', `--outputFile=${report}`, '--testTimeout=20000'];
  const child = spawn(process.execPath, args, { cwd: home, stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  if (!existsSync(report)) return [];
  return JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(({ assertionResults }) => assertionResults);
}

/** Applies the mutation, runs the test, and puts the source back. */
async function mutate(home, { file, name, mutation }) {
  const path = join(home, mutation.file);
  const before = readFileSync(path, 'utf8');
  if (before.split(mutation.find).length !== 2) return 'the text to replace does not stand there once';
  writeFileSync(
    path,
    before.replace(mutation.find, () => mutation.replace),
  );
  try {
    const answers = (await runTests(home, file, name)).map(({ status }) => status);
    if (answers.includes('failed')) return 'red';
    return answers.includes('passed') ? 'SURVIVED' : 'no test ran: the mutation breaks the file';
  } finally {
    writeFileSync(path, before);
  }
}

/** The unchanged sources: every mapped test is there, and green. */
async function untouched(home) {
  const names = [...new Map(jobs.map((job) => [`${job.file} ${job.name}`, job])).values()];
  const files = [...new Set(names.map(({ file }) => file))];
  const wrong = [];
  for (const file of files) {
    const mine = names.filter((job) => job.file === file);
    const results = await runTests(home, file);
    for (const { name, law } of mine) {
      const matching = results.filter(({ fullName }) => fullName.includes(name));
      if (matching.length === 0 || matching.some(({ status }) => status !== 'passed')) wrong.push(`${law} ${name}`);
    }
  }
  return wrong;
}

const began = Date.now();
const homes = Array.from({ length: workers }, copyTree);
const results = [];
try {
  const wrong = await untouched(homes[0]);
  if (wrong.length > 0) throw new Error(`not green before any mutation:\n  ${wrong.join('\n  ')}`);
  const pending = [...jobs];
  const work = async (home) => {
    for (let job = pending.shift(); job; job = pending.shift())
      results.push({ ...job, result: await mutate(home, job) });
  };
  await Promise.all(homes.map(work));
} finally {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
}

const order = (job) => jobs.findIndex(({ name, mutation }) => name === job.name && mutation.find === job.mutation.find);
for (const { law, name, mutation, result } of results.sort((a, b) => order(a) - order(b)))
  console.log(
    `${result === 'red' ? 'red     ' : `${result} `}${law.padEnd(4)}${name.slice(0, 70).padEnd(72)}${mutation.file}`,
  );
const survived = results.filter(({ result }) => result !== 'red');
console.log(`${results.length} mutations, ${survived.length} not caught, ${Math.round((Date.now() - began) / 1000)} s`);
if (results.length === 0 || survived.length > 0) process.exitCode = 1;
