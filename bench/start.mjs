// How long an action takes from its start to its first words, and to the moment at which its gate looks (git asked and the
// contract read): spawned from dist on Node 24, with the variables of a job, median of 20, interleaved. Beside it: Node alone,
// and the shape of aws-actions/amazon-ecr-login, which loads @actions/core and one client of AWS.
// Repeat with: npm run build && node bench/start.mjs [REPETITIONS]
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repetitions = Number(process.argv[2] ?? 20);
const home = fileURLToPath(new URL('..', import.meta.url));
const node = join(home, 'node_modules/.bin/node');
const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
const [core, aws] = ['core', 'aws'].map(repository);
const action = (gate) => [join(home, `dist/actions/${gate}.js`)];
const starts = {
  'node alone': { args: ['-e', '0'], cwd: folder },
  'core and one client, as amazon-ecr-login': { args: [ecrShape()], cwd: folder },
  'build-context: starts': { args: action('build-context'), cwd: core, until: '::group::' },
  'build-context: looks': { args: action('build-context'), cwd: core, until: '\nbuild-context' },
  'secrets: starts': { args: action('secrets'), cwd: core, until: '::group::' },
  'secrets: looks': { args: action('secrets'), cwd: core, until: '\nsecrets' },
  'entrypoints: starts': { args: action('entrypoints'), cwd: core, until: '::group::' },
  'entrypoints: looks': { args: action('entrypoints'), cwd: core, until: '\nentrypoints' },
  'evidence: starts': { args: action('evidence'), cwd: aws, until: '::group::' },
  'evidence: AWS asked who we are, and no answer': { args: action('evidence'), cwd: aws },
};

const times = Object.fromEntries(Object.keys(starts).map((name) => [name, []]));
for (const start of Object.values(starts)) await timed(start);
for (let round = 0; round < repetitions; round++)
  for (const [name, start] of Object.entries(starts)) times[name].push(await timed(start));
const peer = median(times['core and one client, as amazon-ecr-login']);
for (const [name, all] of Object.entries(times))
  console.log(
    `${name.padEnd(46)} ${median(all).toFixed(0).padStart(4)} ms  ${(median(all) / peer).toFixed(2)} of the peer`,
  );
rmSync(folder, { recursive: true });

/** A repository of which an action has something to look at; with `aws`, its evidence lies in a bucket. */
function repository(name) {
  const place = join(folder, name);
  cpSync(join(home, 'examples/minimal-node'), place, { recursive: true });
  const store = '\nevidence: { store: "s3://a-bucket", region: eu-west-1 }\naws: { account: "111122223333" }\n';
  if (name === 'aws') writeFileSync(join(place, 'seaworthy.yml'), store, { flag: 'a' });
  const git = (...args) =>
    execFileSync('git', ['-C', place, '-c', 'user.name=b', '-c', 'user.email=b@b.invalid', ...args]);
  git('init', '-q');
  git('add', '--all', '--force');
  git('commit', '-qm', 'Example');
  return place;
}

function ecrShape() {
  const source = join(home, '.bench-peer.mjs');
  writeFileSync(
    source,
    "import * as core from '@actions/core';\nimport { ECRClient } from '@aws-sdk/client-ecr';\nnew ECRClient({ region: 'eu-west-1' });\ncore.info('started');\n",
  );
  try {
    execFileSync(join(home, 'node_modules/.bin/ncc'), ['build', source, '-o', join(folder, 'peer'), '--quiet'], {
      cwd: home,
    });
  } finally {
    rmSync(source);
  }
  return join(folder, 'peer/index.mjs');
}

/** Milliseconds from the spawn to the words that are waited for, or to the end. */
function timed({ args, cwd, until }) {
  const [output, summary] = ['output', 'summary'].map((name) => join(folder, name));
  for (const file of [output, summary]) writeFileSync(file, '');
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
  };
  const begin = performance.now();
  const child = spawn(node, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve) => {
    let took;
    let heard = '';
    child.stdout.on('data', (chunk) => {
      heard += chunk;
      if (until !== undefined && took === undefined && heard.includes(until)) took = performance.now() - begin;
    });
    child.once('close', () => resolve(took ?? performance.now() - begin));
  });
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
