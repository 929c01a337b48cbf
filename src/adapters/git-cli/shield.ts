import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../core/fault.ts';
import { failureOf, type ProcessRequest, type ProcessResult, runProcess } from '../process.ts';

/** Asks git something in a folder. Faults: GIT_FAILED where git was ended or said more than can be kept, PROCESS_NOT_FOUND. */
export type AskGit = (folder: string, args: readonly string[], more?: Settings) => Promise<ProcessResult>;

/** Settings that outweigh those of the repository. */
export type Settings = Readonly<Record<string, string>>;

/**
 * What a repository's own configuration can make git start, or make it overlook, switched off on the command line, which
 * outweighs every file. The drivers of filters have names and are switched off one by one (`withoutFilters`).
 */
const settings: Settings = {
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.untrackedCache': 'false',
  'core.excludesFile': '/dev/null',
  'core.attributesFile': '/dev/null',
  'core.ignoreStat': 'false',
  'core.trustctime': 'true',
  'core.checkStat': 'default',
  'core.fileMode': 'true',
  'core.preloadIndex': 'true',
  'core.pager': 'cat',
  'protocol.allow': 'never',
};

/** The environment of every git: nothing of ours but PATH, no prompt, no lock, no network, no replaced objects. */
function environmentOf(home: string): Record<string, string | undefined> {
  return {
    PATH: process.env.PATH,
    HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
  };
}

/**
 * Does some work with a git that starts no program for the repository and leaves the repository as it is. A clone of another
 * owner, as containers of a pipeline have it, is allowed: git believes that only from a configuration file of the user,
 * so there is one, in a home of its own. What the refusal protects from, the owner's programs, is switched off here.
 */
export async function shielded<Value>(program: string, work: (ask: AskGit) => Promise<Value>): Promise<Value> {
  const home = makeHome();
  const env = environmentOf(home);
  try {
    return await work((folder, args, more) => run({ command: program, cwd: folder, env }, args, more));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function makeHome(): string {
  try {
    const home = mkdtempSync(join(tmpdir(), 'seaworthy-git-'));
    writeFileSync(join(home, '.gitconfig'), '[safe]\n\tdirectory = *\n');
    return home;
  } catch (cause) {
    throw new Fault('GIT_FAILED', { message: `git needs a folder below ${tmpdir()}, which cannot be made`, cause });
  }
}

const limits = { timeoutSeconds: 300, outputLimit: 2 ** 28 };

async function run(
  place: Pick<ProcessRequest, 'command' | 'cwd' | 'env'>,
  args: readonly string[],
  more: Settings = {},
): Promise<ProcessResult> {
  const label = `git ${args[0]}`;
  const overrides = Object.entries({ ...settings, ...more }).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const result = await runProcess({ ...place, ...limits, label, args: [...overrides, ...args] });
  if (result.exitCode === null || result.timedOut) throw failed(label, result);
  if (!result.stdout.truncated) return result;
  throw new Fault('GIT_FAILED', { message: `${label} said more than ${limits.outputLimit} bytes` });
}

export function failed(label: string, result: ProcessResult): Fault {
  const how = result.timedOut ? 'did not end in time' : failureOf(result);
  return new Fault('GIT_FAILED', { message: `${label} ${how}` });
}
