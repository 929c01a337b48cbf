import { Fault } from '../../core/fault.ts';
import { decodeText } from '../../core/text.ts';
import { evaluateBuild } from '../../domain/build/evaluate.ts';
import type { BuildPlan } from '../../domain/build/plan.ts';
import type { ContextEntry } from '../../domain/context/entry.ts';
import { type Dockerfile, ignoreFileCandidates, readDockerfile } from '../../domain/dockerfile/dockerfile.ts';
import { readIgnoreFile } from '../../domain/ignore/ignore-file.ts';
import { join } from '../../domain/path/clean.ts';
import { walkContext } from '../../gates/build-context/index.ts';
import type { Files } from '../../ports/files.ts';
import { type GuessedRow, guessRows } from './rows.ts';
import { contractText } from './text.ts';

/** What a repository has that a contract can be guessed from. Every guess names the line that it comes from. */
export interface Guess {
  readonly dockerfile: string;
  readonly include: readonly { readonly path: string; readonly from: string }[];
  readonly bases: readonly { readonly reference: string; readonly from: string }[];
  readonly unset: readonly { readonly name: string; readonly from: string }[];
  readonly rows: readonly GuessedRow[];
  readonly defaultDeny: string;
  readonly workflows: readonly string[];
}

/** The text of a contract for a folder of the repository: valid, commented, and no more certain than it says. */
export async function guessContract(files: Files, folder: string): Promise<string> {
  const dockerfilePath = await findDockerfile(files, folder);
  const text = decodeText(await files.read(join(folder, dockerfilePath)), dockerfilePath);
  const found = await firstThere(files, folder, ignoreFileCandidates(dockerfilePath, 'buildkit'));
  const { rules } = readIgnoreFile(found === undefined ? new Uint8Array() : await files.read(join(folder, found)));
  const { entries } = await walkContext(files, folder, rules);
  const dockerfile = readDockerfile(text);
  const plan = planOf(dockerfile, entries);
  return contractText({
    dockerfile: dockerfilePath,
    include: includesOf(plan, entries, dockerfilePath),
    bases: plan.unresolved
      .filter(({ reason }) => reason === 'BASE_IMAGE_ONBUILD')
      .map(({ subject, line }) => ({ reference: subject, from: `${dockerfilePath}:${line}` })),
    unset: plan.unresolved
      .filter(({ reason }) => reason === 'BUILD_ARG_UNRESOLVED')
      .map(({ subject, line }) => ({ name: subject, from: `${dockerfilePath}:${line}` })),
    rows: await guessRows({ files, folder, dockerfile, dockerfilePath, plan }),
    defaultDeny: found === undefined ? 'there is no ignore file yet' : `${found}:1`,
    workflows: await workflowsIn(files, folder),
  });
}

function planOf(dockerfile: Dockerfile, entries: readonly ContextEntry[]): BuildPlan {
  return evaluateBuild(dockerfile, entries, {
    buildArgs: new Map(),
    platform: 'linux/amd64',
    namedContexts: new Set(),
    onbuild: new Map(),
    archives: new Set(),
  });
}

async function findDockerfile(files: Files, folder: string): Promise<string> {
  const named = (await files.list(folder))
    .filter(({ name, type }) => type === 'file' && /^(?:Dockerfile|Containerfile)$/i.test(name))
    .map(({ name }) => name);
  const found =
    named[0] ?? (await firstThere(files, folder, ['docker/Dockerfile', 'build/Dockerfile', '.docker/Dockerfile']));
  if (found === undefined)
    throw new Fault('DOCKERFILE_MISSING', {
      message: `${folder} has no Dockerfile to guess a contract from`,
      location: { path: folder },
    });
  return found;
}

async function firstThere(files: Files, folder: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) if ((await files.stat(join(folder, name)))?.type === 'file') return name;
  return undefined;
}

/** What each instruction takes: a plain source as it is written, of a wildcard or the whole context each file. */
function includesOf({ readers }: BuildPlan, entries: readonly ContextEntry[], dockerfile: string): Guess['include'] {
  const folders = new Set(entries.filter(({ type }) => type === 'folder').map(({ path }) => path));
  const found = new Map<string, string>();
  for (const { sources, line } of readers) {
    for (const { resolved, takes } of sources) {
      const path = resolved.slice(1);
      const names = path !== '' && !/[*?[]/.test(path) ? [folders.has(path) ? `${path}/` : path] : takes;
      for (const name of names.filter(belongsInImage)) if (!found.has(name)) found.set(name, `${dockerfile}:${line}`);
    }
  }
  return [...found].map(([path, from]) => ({ path, from }));
}

/** A repository's own history, and what we write ourselves, are in no contract, whatever an instruction takes along. */
function belongsInImage(path: string): boolean {
  return !/^(?:\.git|\.seaworthy)(?:\/|$)/.test(path);
}

/** Of the folder, and of the repository around it: the gate reads both. */
async function workflowsIn(files: Files, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const home of new Set([join(folder, '.github/workflows'), '.github/workflows'])) {
    if ((await files.stat(home))?.type !== 'folder') continue;
    const names = (await files.list(home)).map(({ name }) => name);
    found.push(...names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `.github/workflows/${name}`));
  }
  return found;
}
