// How long the 21 rows (27 probes) of the example take, side by side with a loop of `docker run` and with
// container-structure-test, on one engine, with the same commands and in one run.
// Repeat with: npm run build && test/e2e/rig/rig with node bench/entrypoints.mjs [REPETITIONS]
// container-structure-test is taken from PATH or CONTAINER_STRUCTURE_TEST: build it in a clone of its repository with
// `go build ./cmd/container-structure-test`.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repetitions = Number(process.argv[2] ?? 5);
const { SEAWORTHY_RIG_DOCKER_HOST: host, SEAWORTHY_RIG_DOCKER: docker = 'docker' } = process.env;
if (!host) throw new Error('run it as: test/e2e/rig/rig with node bench/entrypoints.mjs');
const { PATH, HOME, SEAWORTHY_RIG_DOCKER_CONFIG: DOCKER_CONFIG } = process.env;
const home = fileURLToPath(new URL('..', import.meta.url));
// The runtime of the actions, Node 24, ahead of whatever this machine has.
const env = { PATH: `${join(home, 'node_modules/.bin')}:${PATH}`, HOME, DOCKER_HOST: host, DOCKER_CONFIG };
const peer = ['/var/cache/seaworthy-bench/container-structure-test', process.env.CONTAINER_STRUCTURE_TEST].find(
  (path) => path && existsSync(path),
);
const folder = mkdtempSync(join(tmpdir(), 'bench-entrypoints-'));
const place = join(folder, 'example');
const archive = join(folder, 'image.oci.tar');
const image = prepared();
const probes = planned();
const tools = {
  'docker run in a loop': loop,
  'container-structure-test': peer && structureTest(),
  'the bare engine': floor(),
  seaworthy,
};
if (!peer) console.log('container-structure-test is not here: build it from a clone, see the head of this file\n');

const times = Object.fromEntries(Object.keys(tools).map((name) => [name, []]));
for (const work of Object.values(tools)) if (work) work();
for (let round = 0; round < repetitions; round++)
  for (const [name, work] of Object.entries(tools)) if (work) times[name].push(timed(work));
report();
rmSync(folder, { recursive: true });

/** The example, built once and held by the engine before anything is measured. */
function prepared() {
  cpSync(join(home, 'examples/fraud-platform'), place, { recursive: true });
  const git = (...args) =>
    execFileSync('git', ['-C', place, '-c', 'user.name=b', '-c', 'user.email=b@b.invalid', ...args]);
  git('init', '-q');
  git('add', '--all', '--force');
  git('commit', '-qm', 'Example');
  const base = `oci-layout://${process.env.SEAWORTHY_RIG_BASE_LAYOUT}@${process.env.SEAWORTHY_RIG_BASE_DIGEST}`;
  const built = cli(
    'image-digest',
    'build',
    `--archive=${archive}`,
    '--build-arg=PYTHON_IMAGE=base',
    `--build-context=base=${base}`,
    place,
  );
  execFileSync(docker, ['load', '--input', archive], { env, stdio: 'ignore' });
  return JSON.parse(built).image_digest;
}

function planned() {
  return JSON.parse(cli('entrypoints', 'plan', place)).rows.flatMap((row) => row.probes);
}

function cli(...args) {
  return must(join(home, 'seaworthy'), args);
}

function must(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.slice(0, 2).join(' ')}: ${(stderr || stdout).slice(0, 600)}`);
  return stdout;
}

function loop() {
  for (const [program, ...rest] of probes)
    must(docker, ['run', '--rm', '--network', 'none', '--entrypoint', program, image, ...rest]);
}

function structureTest() {
  const commandTests = probes.map(([command, ...args], at) => ({ name: `probe ${at}`, command, args, exitCode: 0 }));
  const config = join(folder, 'tests.json');
  writeFileSync(config, JSON.stringify({ schemaVersion: '2.0.0', commandTests }));
  return () => must(peer, ['test', '--image', image, '--config', config, '--quiet', '--no-color']);
}

/** The same containers over the bare API of the engine, with nothing looked at: no client can be faster. */
function floor() {
  const list = join(folder, 'probes.json');
  writeFileSync(list, JSON.stringify(probes));
  const program = join(home, 'bench/entrypoints-floor.mjs');
  return () => must(join(home, 'node_modules/.bin/node'), [program, host.replace('unix://', ''), image, list]);
}

function seaworthy() {
  return cli('entrypoints', 'run', `--archive=${archive}`, place);
}

/** An engine that still cleans up after one tool would slow the next. */
function timed(work) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

function report() {
  const own = median(times.seaworthy);
  console.log(`${probes.length} probes, ${cpus().length} cores, ${repetitions} repetitions, interleaved; medians\n`);
  for (const [name, all] of Object.entries(times)) {
    if (all.length === 0) continue;
    const time = median(all);
    const ratio = name === 'seaworthy' ? '' : `  ${(time / own).toFixed(2)} times ours`;
    console.log(`${name.padEnd(26)} ${(time / 1000).toFixed(2)} s${ratio}`);
  }
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
