import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { gitCli } from '../adapters/git-cli.ts';
import { localStore } from '../adapters/local-store.ts';
import { nodeFiles } from '../adapters/node-files.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { type Reach, redirectionsIn, refuseRedirections } from '../chain/environment.ts';
import { newRunId, type Session } from '../chain/session.ts';
import { policyOf } from '../contract/acceptance.ts';
import { findContract } from '../contract/find.ts';
import { openContract } from '../contract/open.ts';
import type { OpenContract } from '../contract/opened.ts';
import { platformRunId } from '../core/evidence.ts';
import { Fault } from '../core/fault.ts';
import type { Files } from '../ports/files.ts';
import type { GitState } from '../ports/git.ts';

/** What every command takes. */
export interface CommonOptions {
  readonly contract?: string;
  readonly evidenceDir?: string;
  readonly platformRunId?: string;
  readonly requireAuthoritative?: boolean;
  readonly strictWarnings?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onProgress?: (line: string) => void;
}

/** A repository on this machine. */
export interface Workplace {
  /** Absolute path of the repository: git's top level, or the folder where there is no git. */
  readonly root: string;
  readonly files: Files;
  readonly git: GitState | undefined;
  /** The folder that was named, relative to the root. */
  readonly folder: string;
}

/** Finds the repository around a folder. */
export async function openWorkplace(dir: string): Promise<Workplace> {
  const here = resolve(dir);
  if (!existsSync(here)) throw new Fault('FILE_MISSING', { message: `${dir} does not exist` });
  if (!statSync(here).isDirectory()) throw new Fault('FILE_NOT_A_FILE', { message: `${dir} is no folder` });
  const real = realpathSync(here);
  const git = await gitCli(real).state();
  const root = git === undefined ? real : realpathSync(git.topLevel);
  return { root, files: nodeFiles(root), git, folder: slashed(relative(root, real)) || '.' };
}

/** Opens the contract and everything that a run works with. */
export async function openSession(
  dir: string,
  options: CommonOptions,
  reach: Reach,
  read: typeof readWritten = readWritten,
): Promise<{ session: Session; workplace: Workplace }> {
  const workplace = await openWorkplace(dir);
  const open = await read(workplace, options);
  const redirections = redirectionsIn(options.environment, reach);
  refuseRedirections(redirections, open.contract.environment.allow);
  return { session: sessionOf(workplace, open, options, redirections), workplace };
}

/** The contract that somebody wrote. */
export async function readWritten(
  { files, folder, root }: Workplace,
  { contract }: CommonOptions,
): Promise<OpenContract> {
  if (contract === undefined) return openContract(files, await findContract(files, folder));
  const path = slashed(relative(root, resolve(contract)));
  if (path.startsWith('..') || isAbsolute(path))
    throw new Fault('CONTRACT_OUTSIDE', { message: `the contract ${contract} lies outside the repository ${root}` });
  return openContract(files, path);
}

function sessionOf(
  { files, git, root }: Workplace,
  open: OpenContract,
  options: CommonOptions,
  redirections: readonly string[],
): Session {
  const clock = systemClock();
  const folder = resolve(options.evidenceDir ?? join(root, '.seaworthy', 'evidence'));
  const inside = slashed(relative(root, folder));
  const policy = policyOf(open.contract, open.profile, clock.now());
  return {
    files,
    git,
    clock,
    store: localStore(folder),
    evidenceFolder: inside.startsWith('..') || isAbsolute(inside) ? undefined : inside,
    open,
    policy: options.strictWarnings ? { ...policy, level: () => 'block' } : policy,
    platformRunId: runIdOf(options.platformRunId) ?? newRunId(clock),
    attempt: 1,
    redirections,
    imageDigest: null,
    requireAuthoritative: options.requireAuthoritative ?? false,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  };
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

function slashed(path: string): string {
  return path.split(sep).join('/');
}
