import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../src/adapters/node-files.ts';
import { evaluateBuild } from '../../src/domain/build/evaluate.ts';
import type { BuildOptions, BuildPlan } from '../../src/domain/build/plan.ts';
import { walk } from '../../src/domain/context/tree.ts';
import { ignoreFileCandidates, readDockerfile } from '../../src/domain/dockerfile/dockerfile.ts';
import { DockerfileProblem } from '../../src/domain/dockerfile/problem.ts';
import { readIgnoreFile } from '../../src/domain/ignore/ignore-file.ts';
import { looksLikeArchive } from '../../src/domain/image/archive-magic.ts';
import { walkContext } from '../../src/gates/build-context/walk.ts';

export type Outcome =
  | { readonly kind: 'image'; readonly paths: readonly string[]; readonly plan: BuildPlan }
  | { readonly kind: 'failure'; readonly message: string }
  | { readonly kind: 'refused'; readonly lines: readonly number[] };

const defaults: BuildOptions = {
  buildArgs: new Map(),
  platform: 'linux/amd64',
  namedContexts: new Set(),
  onbuild: new Map(),
  archives: new Set(),
};

/** What we say that a build of the repository leaves, or why there is none. */
export async function planBuild(
  root: string,
  dockerfilePath: string,
  options: Partial<BuildOptions> = {},
): Promise<Outcome> {
  const found = ignoreFileCandidates(dockerfilePath, 'buildkit').find((path) => existsSync(join(root, path)));
  const { rules, problems } = readIgnoreFile(found === undefined ? new Uint8Array() : readFileSync(join(root, found)));
  if (problems.some(({ kind }) => kind === 'malformed')) return { kind: 'failure', message: 'the ignore file' };
  if (problems.length > 0) return { kind: 'refused', lines: problems.map(({ line }) => line) };
  const { entries, hiddenLinks } = await walkContext(nodeFiles(root), '.', rules);
  try {
    const dockerfile = readDockerfile(readFileSync(join(root, dockerfilePath), 'utf8'));
    const archives = new Set(
      entries.filter(({ path, type }) => type === 'file' && isArchive(join(root, path))).map(({ path }) => path),
    );
    const plan = evaluateBuild(dockerfile, entries, { ...defaults, archives, hiddenLinks, ...options });
    const [failure] = plan.failures;
    if (failure) return { kind: 'failure', message: failure.message };
    const unclear = plan.unresolved.filter(
      ({ reason }) => reason === 'PATTERN_AMBIGUOUS' || reason === 'ARCHIVE_UNPACKED',
    );
    if (unclear.length > 0) return { kind: 'refused', lines: unclear.map(({ line }) => line) };
    return { kind: 'image', paths: imagePaths(plan), plan };
  } catch (error) {
    if (error instanceof DockerfileProblem) return { kind: 'failure', message: error.message };
    throw error;
  }
}

function isArchive(path: string): boolean {
  return looksLikeArchive(readFileSync(path).subarray(0, 512));
}

/** Every path of the image: folders end in `/`, links show their target. */
export function imagePaths(plan: BuildPlan): string[] {
  return [...walk(plan.image)].map(({ path, node }) => {
    if (node.type === 'folder') return `${path}/`;
    return node.type === 'link' ? `${path} -> ${node.target}` : path;
  });
}
