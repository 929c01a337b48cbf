import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partsDigest } from '../../src/cli/parts.ts';
import { commandBeside, commitAll } from './command.ts';
import type { ProvenRuns } from './proven-run.ts';
import { commitOf } from './small-repository.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));

export type Environment = Readonly<Record<string, string>>;

/** What the jobs of one run hand to each other: nothing but folders and digests. */
export interface Handed {
  readonly place: string;
  readonly sha: string;
  readonly plan: string;
  readonly planDigest: string;
  readonly archive: string;
  readonly digest: string;
  /** `FOLDER=DIGEST` of the building job and of the one shard. */
  readonly parts: readonly string[];
}

/** Without the right to an identity token, as every job but the last one is. */
function unprivileged(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('ACTIONS_')));
}

export const cli = (args: readonly string[], environment: Environment) =>
  commandBeside(join(home, 'seaworthy'), args, environment);

async function must(args: readonly string[], environment: Environment): Promise<string> {
  const { code, stdout, stderr } = await cli(args, environment);
  if (code !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Everything up to the job that publishes, each job with an evidence folder of its own. */
export async function upToPublish(
  runs: ProvenRuns,
  environment: Environment = runs.job(),
  change = (contract: string) => contract,
): Promise<Handed> {
  const { place, sha } = changed(runs, change);
  const job = { ...unprivileged(environment), GITHUB_SHA: sha };
  const folder = mkdtempSync(join(runs.folder, 'run-'));
  const plan = join(folder, 'plan');
  const planned = JSON.parse(await must(['closure', 'plan', `--out=${plan}`, place], job)) as { digest: string };
  const common = [`--run-plan=${plan}`, `--run-plan-digest=${planned.digest}`];
  await must(['check', ...common, `--evidence-dir=${join(folder, 'static')}`, place], job);
  const archive = join(folder, 'image.oci.tar');
  const built = [...common, `--evidence-dir=${join(folder, 'build')}`, `--archive=${archive}`];
  const { image_digest: digest } = JSON.parse(await must(['image-digest', 'build', ...built, place], job)) as {
    image_digest: string;
  };
  await must(['build-context', 'run', ...built, place], job);
  await must(['secrets', 'run', ...built, place], job);
  const shard = [...common, `--evidence-dir=${join(folder, 'shard')}`, `--archive=${archive}`];
  await must(['entrypoints', 'shard', '1/1', ...shard, place], job);
  const parts = await Promise.all(
    ['build', 'shard'].map(async (name) => `${join(folder, name)}=${await partsDigest(join(folder, name))}`),
  );
  return { place, sha, plan, planDigest: planned.digest, archive, digest, parts };
}

export const success = { result: 'success', outputs: {} };
export const needs = (changed: Readonly<Record<string, object>> = {}) =>
  JSON.stringify({ plan: success, static: success, build: success, entrypoints: success, ...changed });

/** The job that publishes and closes: it has no checkout. */
export function finish(
  runs: ProvenRuns,
  handed: Handed,
  changed: { readonly needs?: string; readonly evidence?: string } = {},
): string[] {
  const empty = mkdtempSync(join(runs.folder, 'empty-'));
  return [
    'closure',
    'finish',
    `--run-plan=${handed.plan}`,
    `--run-plan-digest=${handed.planDigest}`,
    ...handed.parts.map((part) => `--parts=${part}`),
    `--archive=${handed.archive}`,
    `--expect=${handed.digest}`,
    `--needs=${changed.needs ?? needs()}`,
    `--evidence-dir=${changed.evidence ?? join(empty, 'evidence')}`,
    '--require-authoritative',
    '--format=json',
    empty,
  ];
}

/** A repository whose contract says something else. */
function changed(runs: ProvenRuns, change: (contract: string) => string): { place: string; sha: string } {
  const { place, sha } = runs.repository();
  const path = join(place, 'seaworthy.yml');
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) return { place, sha };
  writeFileSync(path, after);
  commitAll(place);
  const now = commitOf(place);
  runs.claim({ sha: now });
  runs.platform.run = { ...runs.platform.run, head_sha: now };
  return { place, sha: now };
}
