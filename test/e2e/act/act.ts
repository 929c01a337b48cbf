import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../..', import.meta.url));
const standIns = fileURLToPath(new URL('stand-ins', import.meta.url));

/** This repository as another one calls it: `$/` is not known to act yet, so a copy names its siblings by its own name. */
export function callable(folder: string, name = 'OWNER/seaworthy'): string {
  const copy = join(folder, 'seaworthy');
  for (const path of ['actions', 'dist', 'action.yml', '.github/workflows/packaging.yml', '.github/workflows/pr.yml'])
    cpSync(join(home, path), join(copy, path), { recursive: true });
  for (const path of ['action.yml', '.github/workflows/packaging.yml', '.github/workflows/pr.yml']) {
    const text = readFileSync(join(copy, path), 'utf8');
    writeFileSync(join(copy, path), text.replace(/^(\s*(?:- )?uses: )\$\/(.+)$/gm, `$1${name}/$2@v1`));
  }
  return copy;
}

/** The same for an instance that has neither `$/` nor artifacts: what `scripts/ghes.mjs` makes stands in place of both workflows. */
export function callableOnGhes(folder: string): string {
  const copy = callable(join(folder, 'ghes'));
  for (const name of ['packaging', 'pr']) {
    const made = execFileSync('node', [join(home, 'scripts/ghes.mjs'), name, 'OWNER/seaworthy@v1'], {
      encoding: 'utf8',
    });
    writeFileSync(join(copy, `.github/workflows/${name}.yml`), made);
  }
  return copy;
}

/** The foreign actions that a workflow uses, each at its commit, with what stands in for it. Checkout is built into act. */
function foreign(copy: string): string[] {
  const texts = readdirSync(join(copy, '.github/workflows')).map((name) =>
    readFileSync(join(copy, '.github/workflows', name), 'utf8'),
  );
  const uses = texts.flatMap((text) => [...text.matchAll(/uses: ([\w-]+\/([\w-]+)@[0-9a-f]{40})/g)]);
  const known = readdirSync(standIns);
  return [...new Map(uses.map(([, full = '', name = '']) => [full, name]))].flatMap(([full, name]) =>
    known.includes(name) ? [`--local-repository=${full}=${join(standIns, name)}`] : [],
  );
}

export interface ActRun {
  readonly folder: string;
  readonly copy: string;
  /** What the copy is called; `OWNER/seaworthy` where absent. */
  readonly name?: string;
  /** The calling repository. */
  readonly place: string;
  readonly event: string;
  readonly payload: unknown;
  readonly environment: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Where the artifacts of the run are, so that a second attempt finds those of the first. */
  readonly artifacts?: string;
  /** Of the calling repository; `calls.yml` where absent. */
  readonly workflow?: string;
  /** Programs that stand before those of the machine. */
  readonly programs?: string;
  /** The name of a job after whose start everything is killed. */
  readonly killedAfter?: string;
}

export interface ActResult {
  readonly code: number;
  readonly log: string;
  readonly artifacts: string;
}

/** Runs the workflows of a repository for an event, on this machine. */
export async function act(run: ActRun): Promise<ActResult> {
  const artifacts = run.artifacts ?? mkdtempSync(join(run.folder, 'artifacts-'));
  const payload = join(mkdtempSync(join(run.folder, 'event-')), 'event.json');
  mkdirSync(artifacts, { recursive: true });
  writeFileSync(payload, JSON.stringify(run.payload));
  const environment = { ...run.environment, SEAWORTHY_ACT_ARTIFACTS: artifacts };
  const args = [
    run.event,
    `--directory=${run.place}`,
    `--workflows=.github/workflows/${run.workflow ?? 'calls.yml'}`,
    '--platform=ubuntu-24.04=-self-hosted',
    '--platform=self-hosted=-self-hosted',
    `--eventpath=${payload}`,
    `--local-repository=${run.name ?? 'OWNER/seaworthy'}@v1=${run.copy}`,
    ...foreign(run.copy),
    ...Object.entries(environment).map(([name, value]) => `--env=${name}=${value}`),
    ...Object.entries(run.secrets ?? {}).map(([name, value]) => `--secret=${name}=${value}`),
    ...Object.entries(run.inputs ?? {}).map(([name, value]) => `--input=${name}=${value}`),
  ];
  const around = {
    PATH: [...(run.programs ? [run.programs] : []), join(home, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(
      ':',
    ),
    HOME: run.environment['HOME'] ?? run.folder,
  };
  return { ...(await watched(args, around, run.killedAfter)), artifacts };
}

/** Runs act, and kills it with everything that it started once a job has begun. */
function watched(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  killedAfter: string | undefined,
): Promise<{ code: number; log: string }> {
  const child = spawn(process.env['SEAWORTHY_RIG_ACT'] ?? 'act', args, { env, detached: true });
  let log = '';
  const heard = (chunk: Buffer) => {
    log += chunk.toString();
    if (killedAfter !== undefined && log.includes(`/${killedAfter}] ⭐ Run Main`) && child.pid !== undefined)
      process.kill(-child.pid, 'SIGKILL');
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? 137, log })));
}
