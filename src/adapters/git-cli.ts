import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { Git, GitState } from '../ports/git.ts';
import { type AskGit, failed, shielded } from './git-cli/shield.ts';
import { worktreeOf } from './git-cli/worktree.ts';

/**
 * The repository around a folder, as the installed git sees it. No hook, monitor, filter, helper or transport that the
 * repository's configuration names is run, nothing is written, and no variable of ours but PATH reaches git.
 */
export function gitCli(dir: string, program = 'git'): Git {
  return {
    async state() {
      try {
        return await shielded(program, (ask) => stateOf(ask, dir));
      } catch (cause) {
        if (cause instanceof Fault && cause.code === 'PROCESS_NOT_FOUND') return undefined;
        throw asGitFault(cause);
      }
    },
  };
}

function asGitFault(cause: unknown): unknown {
  if (!(cause instanceof Fault) || cause.code !== 'PROCESS_FAILED') return cause;
  return new Fault('GIT_FAILED', { message: cause.message, cause });
}

async function stateOf(ask: AskGit, dir: string): Promise<GitState | undefined> {
  const place = await placeOf(ask, dir);
  if (place === undefined) return undefined;
  const { topLevel } = place;
  const [sha, ref, { dirty, tracked }] = await Promise.all([
    shaOf(ask, dir),
    refOf(ask, dir),
    worktreeOf(ask, topLevel),
  ]);
  if (sha === undefined) return undefined;
  const inside = relative(topLevel, realpathSync(dir));
  const changed = dirty.filter((path) => !isEvidence(path, inside));
  return { ...place, sha, ref, dirty: changed, tracked: new Set(tracked) };
}

/** undefined outside of every repository. A repository that is there and broken is a fault. */
async function placeOf(ask: AskGit, dir: string): Promise<Pick<GitState, 'topLevel' | 'shallow'> | undefined> {
  const result = await ask(dir, ['rev-parse', '--is-shallow-repository', '--show-toplevel']);
  if (/not a git repository \(or any /.test(result.stderr.text)) return undefined;
  const [, shallow, topLevel] = /^(true|false)\n(.+)\n$/s.exec(result.stdout.text) ?? [];
  if (result.exitCode !== 0 || topLevel === undefined) throw failed('git rev-parse', result);
  if (!isInside(realpathSync(dir), topLevel)) {
    throw new Fault('GIT_FAILED', {
      message: `git’s working tree is ${plain(topLevel)}, and ${plain(dir)} is outside`,
    });
  }
  return { topLevel, shallow: shallow === 'true' };
}

function isInside(folder: string, topLevel: string): boolean {
  return folder === topLevel || folder.startsWith(topLevel.endsWith(sep) ? topLevel : topLevel + sep);
}

/** undefined before the first commit. */
async function shaOf(ask: AskGit, dir: string): Promise<string | undefined> {
  const result = await ask(dir, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  const text = result.stdout.text.trim();
  if (result.exitCode === 1 && text === '') return undefined;
  if (result.exitCode !== 0 || !/^[0-9a-f]{40}$/.test(text)) throw failed('git rev-parse HEAD', result);
  return text;
}

async function refOf(ask: AskGit, dir: string): Promise<string | null> {
  const result = await ask(dir, ['symbolic-ref', '--quiet', 'HEAD']);
  if (result.exitCode === 1) return null;
  if (result.exitCode !== 0) throw failed('git symbolic-ref', result);
  return result.stdout.text.trim();
}

/** What we write ourselves, at the top of the repository or of the folder in question, says nothing about the commit. */
function isEvidence(path: string, inside: string): boolean {
  const prefix = inside === '' ? '' : `${inside}/`;
  return path.startsWith('.seaworthy/evidence/') || path.startsWith(`${prefix}.seaworthy/evidence/`);
}
