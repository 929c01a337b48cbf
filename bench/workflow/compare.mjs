import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { caller } from '../../test/e2e/act/caller.ts';
import { startProvenRuns } from '../../test/e2e/proven-run.ts';
import { measuringAct, movedOf } from './act.mjs';
import { cases, planted, ways } from './cases.mjs';
import { countingRegistry } from './counting-registry.mjs';
import { jobTimes } from './job-times.mjs';
import { show } from './table.mjs';

const { SEAWORTHY_RIG_DOCKER_HOST: DOCKER_HOST, SEAWORTHY_RIG_DOCKER: docker = 'docker' } = process.env;
const engine = { PATH: process.env.PATH, DOCKER_HOST, DOCKER_CONFIG: process.env.SEAWORTHY_RIG_DOCKER_CONFIG };

/** Both ways for every image, and what they cost. */
export async function compare(repetitions) {
  const registry = await countingRegistry(process.env.SEAWORTHY_RIG_REGISTRY);
  process.env.SEAWORTHY_RIG_REGISTRY = registry.address;
  const runs = await startProvenRuns();
  process.env.SEAWORTHY_RIG_ACT = measuringAct(runs.folder, process.env.SEAWORTHY_RIG_ACT);
  const seaworthy = caller(runs);
  console.log(`${cpus().length} cores, Node ${process.version}, act runs jobs as processes of this machine\n`);
  try {
    for (const each of cases) {
      if (!enoughDisk(runs.folder, each)) continue;
      const rounds = each.name === 'small' ? repetitions : Math.max(1, Math.floor(repetitions / 3));
      const measured = { plain: [], ours: [] };
      const load = [loadavg()[0]];
      for (let round = 0; round < rounds; round++)
        for (const way of Object.keys(ways))
          measured[way].push(await measure({ runs, registry, seaworthy }, each, way, round));
      show(each.title, measured, [...load, loadavg()[0]]);
    }
  } finally {
    await runs.close();
    registry.close();
  }
}

/** An image that does not fit is said, not hidden. */
function enoughDisk(folder, { title, disk }) {
  const { bavail, bsize } = statfsSync(folder);
  const [free, needed] = [bavail * bsize, disk].map((bytes) => (bytes / 1e9).toFixed(0));
  if (bavail * bsize >= disk) return true;
  console.log(`${title}: not measured, ${free} GB of disk are free, and ${needed} GB are needed\n`);
  return false;
}

async function measure({ runs, registry, seaworthy }, each, way, round) {
  asNew();
  const repository = `${registry.address}/bench/${each.name}-${way}-${round}`;
  const place = planted(runs, each, repository);
  const sha = seaworthy.calling(place, ways[way](`${repository}:plain`));
  const artifacts = join(runs.folder, `${each.name}-${way}-${round}`);
  execFileSync('sync');
  registry.taken();
  const begin = performance.now();
  const { code, log } = await seaworthy.on(place, {
    event: 'push',
    artifacts,
    environment: { SEAWORTHY_BENCH_REPOSITORY: place },
  });
  const wall = performance.now() - begin;
  const pushed = registry.taken();
  if (code !== 0) throw new Error(`${each.name} ${way}: ${kept(log)}`);
  await mustBeThere(repository, way === 'ours' ? `git-${sha}` : 'plain');
  const result = { wall, pushed, jobs: jobTimes(log), moved: movedOf(artifacts) };
  for (const path of [place, artifacts]) rmSync(path, { recursive: true, force: true });
  return result;
}

/** A hosted runner has neither layers nor images of an earlier run. */
function asNew() {
  const options = { env: engine, stdio: 'ignore' };
  execFileSync(docker, ['buildx', 'prune', '--all', '--force'], options);
  execFileSync(docker, ['system', 'prune', '--all', '--force'], options);
}

/** A time for something that was not published would be none. */
async function mustBeThere(repository, tag) {
  const [address, ...path] = repository.split('/');
  const headers = { accept: 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json' };
  const response = await fetch(`http://${address}/v2/${path.join('/')}/manifests/${tag}`, { method: 'HEAD', headers });
  if (!response.ok) throw new Error(`${repository}:${tag} was not published`);
}

function kept(log) {
  const path = join(tmpdir(), 'bench-workflow.log');
  writeFileSync(path, log);
  return `a job failed; what act said is in ${path}`;
}
