import { evaluateBuild } from '../../src/domain/build/evaluate.ts';
import type { BuildOptions, BuildPlan } from '../../src/domain/build/plan.ts';
import type { ContextEntry } from '../../src/domain/context/entry.ts';
import { walk } from '../../src/domain/context/tree.ts';
import { readDockerfile } from '../../src/domain/dockerfile/dockerfile.ts';

const defaults: BuildOptions = {
  buildArgs: new Map(),
  platform: 'linux/amd64',
  namedContexts: new Set(),
  onbuild: new Map(),
  archives: new Set(),
};

/** Entries of a context: `a/b` is a file and `a` its folder, `a/` a folder, `a -> b` a link. */
export function entriesOf(paths: readonly string[]): ContextEntry[] {
  const entries = new Map<string, ContextEntry>();
  for (const written of paths) {
    const [path = '', target] = written.split(' -> ');
    const parts = path.split('/').filter((part) => part !== '');
    const folders = path.endsWith('/') ? parts.length : parts.length - 1;
    for (let depth = 1; depth <= folders; depth++) {
      const folder = parts.slice(0, depth).join('/');
      entries.set(folder, { path: folder, type: 'folder' });
    }
    if (!path.endsWith('/'))
      entries.set(path, target === undefined ? { path, type: 'file' } : { path, type: 'link', target });
  }
  return [...entries.values()];
}

/** What a Dockerfile does with a context that holds these paths. */
export function planOf(dockerfile: string, paths: readonly string[], options: Partial<BuildOptions> = {}): BuildPlan {
  return evaluateBuild(readDockerfile(dockerfile), entriesOf(paths), { ...defaults, ...options });
}

/** Every file and link of the image. */
export function imageFiles({ image }: BuildPlan): string[] {
  return [...walk(image)].filter(({ node }) => node.type !== 'folder').map(({ path }) => `/${path}`);
}

/** Every path that is sent, sorted. */
export function sent({ transferred }: BuildPlan): string[] {
  return [...transferred].sort();
}

/** Why something is undecided: `REASON subject`. */
export function doubts({ unresolved }: BuildPlan): string[] {
  return unresolved.map(({ reason, subject }) => `${reason} ${subject}`);
}
