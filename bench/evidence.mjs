// How long evidence takes into S3, side by side with awscli and s5cmd, on one versitygw and in one run.
// Repeat with: npm run build && test/e2e/rig/rig with node bench/evidence.mjs [REPETITIONS]
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';

const repetitions = Number(process.argv[2] ?? 5);
const endpoint = process.env.SEAWORTHY_RIG_S3;
if (!endpoint) throw new Error('run it as: test/e2e/rig/rig with node bench/evidence.mjs');
const cache = '/var/cache/seaworthy-bench';
const env = {
  ...process.env,
  AWS_ENDPOINT_URL_S3: endpoint,
  AWS_ENDPOINT_URL: endpoint,
  S3_ENDPOINT_URL: endpoint,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'testtest',
  AWS_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
};
Object.assign(process.env, env);
const bucket = `bench-${randomBytes(4).toString('hex')}`;
await new S3Client({ forcePathStyle: true }).send(
  new CreateBucketCommand({ Bucket: bucket, ObjectLockEnabledForBucket: true }),
);

const ncc = fileURLToPath(new URL('../node_modules/@vercel/ncc/dist/ncc/cli.js', import.meta.url));
const script = bundled();
const aws = installed('awscli', join(cache, 'awscli/bin/aws'), () => {
  execFileSync('python3', ['-m', 'venv', join(cache, 'awscli')]);
  execFileSync(join(cache, 'awscli/bin/pip'), ['install', '--quiet', '--disable-pip-version-check', 'awscli']);
});
const s5cmd = installed('s5cmd', join(cache, 's5cmd'), () => {
  const work = mkdtempSync(join(tmpdir(), 's5cmd-'));
  writeFileSync(join(work, 'go.mod'), 'module bench\n\ngo 1.26\n');
  const go = (...args) =>
    execFileSync('go', args, { cwd: work, env: { ...process.env, GOFLAGS: '-mod=mod', GOBIN: cache } });
  go('mod', 'edit', '-require', 'github.com/peak/s5cmd/v2@v2.3.0');
  go('install', 'github.com/peak/s5cmd/v2');
  rmSync(work, { recursive: true });
});

const tools = {
  awscli:
    aws &&
    ((folder, prefix) => timed(aws, ['s3', 'cp', '--quiet', '--recursive', folder, `s3://${bucket}/${prefix}/`])),
  s5cmd:
    s5cmd && ((folder, prefix) => timed(s5cmd, ['--log', 'error', 'cp', `${folder}/`, `s3://${bucket}/${prefix}/`])),
  seaworthy: ours,
};

console.log(`${cpus().length} cores, Node ${process.version}, ${repetitions} repetitions, interleaved; medians\n`);
for (const [title, plant] of [
  ['200 objects of 1 to 64 KB', () => small(200)],
  ['2,000 objects of 1 to 64 KB', () => small(2000)],
  ['one object of 128 MB', () => large(128)],
  ['one object of 1 GB', () => large(1024)],
])
  measure(title, plant());

/** A peer that cannot be had is said, not hidden. */
function installed(name, path, install) {
  try {
    mkdirSync(cache, { recursive: true });
    if (!existsSync(path)) install();
    return path;
  } catch (error) {
    console.log(`${name} is not here: ${error.message.split('\n')[0]}`);
    return undefined;
  }
}

function measure(title, folder) {
  const results = Object.fromEntries(Object.keys(tools).map((name) => [name, []]));
  for (let round = 0; round < repetitions; round++)
    for (const [name, run] of Object.entries(tools))
      if (run) results[name].push(run(folder, `${name}-${randomBytes(4).toString('hex')}`));
  rmSync(folder, { recursive: true });
  report(title, results);
}

function report(title, results) {
  const own = median(results.seaworthy.map(({ uploadMs }) => uploadMs));
  console.log(title);
  for (const [name, runs] of Object.entries(results)) {
    if (runs.length === 0) continue;
    const time = median(runs.map(({ uploadMs }) => uploadMs));
    const more =
      name === 'seaworthy'
        ? `read back ${seconds(median(runs.map(({ readMs }) => readMs)))}, ${Math.max(...runs.map(({ memoryMiB }) => memoryMiB))} MiB at most`
        : `ours is ${(own / time).toFixed(2)} of it`;
    console.log(`  ${name.padEnd(10)} ${seconds(time).padStart(8)}  ${more}`);
  }
  console.log('');
}

function timed(program, args) {
  const begin = performance.now();
  const { status, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr.slice(0, 400)}`);
  return { uploadMs: performance.now() - begin };
}

/** Bundled as the product is: a start reads one file, not hundreds. */
function bundled() {
  const out = mkdtempSync(join(tmpdir(), 'bench-bundle-'));
  const source = fileURLToPath(new URL('evidence/upload.mjs', import.meta.url));
  execFileSync(process.execPath, [ncc, 'build', source, '--out', out], { stdio: 'ignore' });
  return join(out, existsSync(join(out, 'index.mjs')) ? 'index.mjs' : 'index.js');
}

function ours(folder, prefix) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder, bucket, prefix], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Sizes follow from the number, so that every run has the same. */
function small(count) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-small-'));
  for (let index = 0; index < count; index++)
    writeFileSync(join(folder, `object-${index}.json`), randomBytes(1024 + ((index * 7919) % 64_512)));
  return folder;
}

function large(mebibytes) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-large-'));
  const path = join(folder, 'object.bin');
  writeFileSync(path, '');
  for (let index = 0; index < mebibytes; index++) writeFileSync(path, randomBytes(2 ** 20), { flag: 'a' });
  return folder;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
