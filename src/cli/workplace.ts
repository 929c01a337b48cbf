import { accessSync, constants, existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { gitCli } from '../adapters/git-cli.ts';
import { localStore } from '../adapters/local-store.ts';
import { nodeFiles } from '../adapters/node-files.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { refuseRedirections } from '../chain/environment.ts';
import { refuseUnknownCodes } from '../chain/known-codes.ts';
import { newRunId, runIdFromHeader, type Session } from '../chain/session.ts';
import { policyOf } from '../contract/acceptance.ts';
import { confine } from '../contract/confine.ts';
import { findContract } from '../contract/find.ts';
import { openContract } from '../contract/open.ts';
import type { OpenContract } from '../contract/opened.ts';
import { platformRunId } from '../core/evidence.ts';
import { Fault } from '../core/fault.ts';
import type { Files } from '../ports/files.ts';
import type { GitState } from '../ports/git.ts';
import { attemptIn, jobIn } from './attempt.ts';
import { handlesOnAws, refuseAwsCaller } from './aws.ts';
import { takeParts } from './parts.ts';
import { planned, readPlanned, receivedPlan, runOf } from './planned.ts';
import { type Asks, reachOf, redirectionsOf } from './reach.ts';
import { remoteStore } from './remote.ts';
import { uncut } from './uncut.ts';
import { noWorkflow, readinessOf, workflowOf } from './workflow.ts';

/** What every command takes. */
export interface CommonOptions {
  readonly contract?: string;
  readonly evidenceDir?: string;
  readonly platformRunId?: string;
  /** The repository that the command names for the image. */
  readonly registry?: string;
  readonly requireAuthoritative?: boolean;
  readonly strictWarnings?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that `closure plan` wrote, and the digest that it told. */
  readonly runPlan?: string;
  readonly runPlanDigest?: string;
  /** `FOLDER=DIGEST` of what earlier jobs left. */
  readonly parts?: readonly string[];
  readonly onProgress?: (line: string) => void;
}

/** A repository on this machine. */
export interface Workplace {
  /** Absolute path of the repository: git's top level, or the folder where there is no repository. */
  readonly root: string;
  readonly files: Files;
  readonly git: GitState | undefined;
  /** The folder that was named, relative to the root. */
  readonly folder: string;
}

/** Finds the repository around a folder. */
export async function openWorkplace(dir: string): Promise<Workplace> {
  const real = folderAt(dir);
  const git = await gitCli(real).state();
  const root = git === undefined ? topLevelOf(real) : realpathSync(git.topLevel);
  return { root, files: nodeFiles(root), git, folder: slashed(relative(root, real)) || '.' };
}

/** The top of the repository where git cannot tell it, because it is not installed or nothing is committed yet. */
function topLevelOf(dir: string): string {
  for (let folder = dir; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return dir;
  }
}

/** The real path of a folder that can be listed and entered. */
function folderAt(dir: string): string {
  try {
    const real = realpathSync(dir);
    if (statSync(real).isDirectory()) {
      accessSync(real, constants.R_OK | constants.X_OK);
      return real;
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    if (code === 'ENOENT') throw new Fault('FILE_MISSING', { message: `${dir} does not exist`, cause });
    if (code !== 'ENOTDIR') throw new Fault('FILE_UNREADABLE', { message: `${dir} cannot be read (${code})`, cause });
  }
  throw new Fault('FILE_NOT_A_FILE', { message: `${dir} is no folder` });
}

/** Opens the contract and everything that a run works with. */
export async function openSession(
  dir: string,
  options: CommonOptions,
  asks: Asks,
  read: typeof readWritten = readWritten,
): Promise<{ session: Session; workplace: Workplace }> {
  const received = await receivedPlan(options);
  const workplace = planned(await openWorkplace(dir), received);
  const open = await (received ? readPlanned(workplace, options, received.plan) : read(workplace, options));
  await refuseUnknownCodes(open);
  const reach = reachOf(asks, open, options.registry);
  const redirections = await redirectionsOf(reach, options.environment);
  refuseRedirections(redirections, open.contract.environment.allow);
  const session = {
    ...(await sessionOf(workplace, open, { ...options, ...runOf(received) }, redirections)),
    ...(received ? { plan: received.plan, job: jobIn(options.environment) } : {}),
  };
  await takeParts(session.store, options.parts ?? []);
  if (reach === 'aws' || reach === 'all') await refuseAwsCaller(open, session.clock.now());
  const keeps = asks === 'all' || asks === 'store';
  const remote = keeps ? await remoteStore(open) : undefined;
  const workflow = asks === 'offline' ? noWorkflow : await workflowOf(session, options.environment);
  const readiness = asks === 'all' ? await readinessOf({ workflow }, options.environment) : undefined;
  return { session: { ...session, remote, workflow, readiness }, workplace };
}

/** The contract that somebody wrote. */
export async function readWritten(
  { files, folder, root }: Workplace,
  { contract, environment }: CommonOptions,
): Promise<OpenContract> {
  const path = contract === undefined ? await findContract(files, folder) : inside(root, folder, contract);
  await confine(files, path, { path });
  return openContract(files, path, handlesOnAws(environment));
}

/** The path of a contract relative to the repository: named from where the command was started, or from the folder in question. */
function inside(root: string, folder: string, contract: string): string {
  const there = [resolve(contract), resolve(root, folder, contract)].find((path) => existsSync(path));
  if (there === undefined)
    throw new Fault('CONTRACT_MISSING', {
      message: `there is no ${contract}, neither here nor in ${folder === '.' ? root : folder}`,
      fix: 'Correct the path of --contract.',
    });
  const path = slashed(relative(root, realPath(there)));
  if (leaves(path))
    throw new Fault('CONTRACT_OUTSIDE', { message: `the contract ${contract} lies outside the repository ${root}` });
  return path;
}

/** The absolute path, without links among those of its folders that exist. */
function realPath(path: string): string {
  const folder = dirname(resolve(path));
  const name = basename(resolve(path));
  return join(existsSync(folder) ? realpathSync(folder) : realPath(folder), name);
}

async function sessionOf(
  { files, git, root }: Workplace,
  open: OpenContract,
  options: CommonOptions,
  redirections: readonly string[],
): Promise<Session> {
  const clock = systemClock();
  if (options.evidenceDir === '')
    throw new Fault('USAGE', { message: '--evidence-dir: found nothing; expected a folder' });
  const folder = options.evidenceDir === undefined ? ownEvidenceFolder(root) : resolve(options.evidenceDir);
  const place = slashed(relative(root, dirname(realPath(join(folder, 'x')))));
  const store = localStore(folder);
  const inJob = options.environment['GITHUB_ACTIONS'] === 'true';
  const named = runIdOf(options.platformRunId) ?? (inJob ? await runIdFromHeader(store) : undefined);
  const policy = policyOf(open.contract, open.profile, clock.now());
  return {
    files,
    git,
    clock,
    store: uncut(localStore(folder)),
    remote: undefined,
    evidenceFolder: leaves(place) ? undefined : place,
    open,
    policy: options.strictWarnings ? { ...policy, level: () => 'block' } : policy,
    platformRunId: named ?? newRunId(clock),
    attempt: attemptIn(options.environment),
    redirections,
    workflow: noWorkflow,
    imageDigest: null,
    requireAuthoritative: options.requireAuthoritative ?? false,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  };
}

/** A repository must not lead its evidence elsewhere by a link; a folder that somebody names may be one. */
function ownEvidenceFolder(root: string): string {
  let folder = root;
  for (const part of ['.seaworthy', 'evidence']) {
    folder = join(folder, part);
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new Fault('EVIDENCE_UNWRITABLE', {
        message: `${folder} is a link, which the repository could lead anywhere`,
        fix: 'Remove the link, or name the folder with --evidence-dir.',
        rerun: 'will-not-help',
      });
  }
  return folder;
}

function runIdOf(given: string | undefined): string | undefined {
  if (given === undefined || platformRunId.test(given)) return given;
  throw new Fault('USAGE', {
    message: `--platform-run-id: found ${JSON.stringify(given)}; expected platform_<yyyymmdd>T<hhmmss>Z, then an optional _suffix`,
  });
}

/** The key of the fingerprints, from where the contract says. */
export async function fingerprintKey(
  { contract, folder }: OpenContract,
  files: Files,
  environment: CommonOptions['environment'],
): Promise<string | undefined> {
  const place = contract.secrets['fingerprint-key'];
  if (place === undefined) return undefined;
  if ('env' in place) {
    const value = environment[place.env];
    if (value === undefined || value === '')
      throw new Fault('FILE_MISSING', {
        message: `the contract takes the fingerprint key from ${place.env}, which is not set`,
        fix: `Set ${place.env}.`,
      });
    return value;
  }
  return Buffer.from(await files.read(folder === '.' ? place.file : `${folder}/${place.file}`))
    .toString('utf8')
    .trim();
}

/** Whether a relative path leaves the folder that it is relative to. */
function leaves(path: string): boolean {
  return path === '..' || path.startsWith('../') || isAbsolute(path);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
