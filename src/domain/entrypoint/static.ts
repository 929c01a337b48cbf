import { type FolderNode, nodeAt, resolve, TreeProblem } from '../context/tree.ts';
import type { Variables } from '../dockerfile/expand.ts';
import { clean } from '../path/clean.ts';
import { programOf, type Startable } from './probes.ts';

/** The file system and settings of an image, as far as the Dockerfile makes them. */
export interface StaticImage {
  readonly tree: FolderNode;
  readonly environment: Variables;
  readonly workdir: string;
}

/** The file that a row would start, or every place that was looked at. */
export type StaticResolution =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'missing'; readonly looked: readonly string[] };

/** Programs that run the script that is their first argument. */
const interpreter = /^(?:python[\d.]*|node|nodejs|bun|deno|ruby|perl|php|sh|bash|dash|tini|dumb-init)$/;

/** Finds the module or program that a row names, where the image's ENV and WORKDIR would find it. */
export function resolveStatically(row: Pick<Startable, 'module' | 'command'>, image: StaticImage): StaticResolution {
  const looked = candidates(programOf(row), image);
  const path = looked.find((candidate) => isFile(image.tree, candidate));
  return path === undefined ? { kind: 'missing', looked } : { kind: 'found', path };
}

function candidates(program: readonly string[], image: StaticImage): string[] {
  const [command = '', ...rest] = program;
  if (!interpreter.test(command.split('/').at(-1) ?? '')) return commandPlaces(command, image);
  const flag = rest.indexOf('-m');
  const module = flag >= 0 && rest.slice(0, flag).every((word) => word.startsWith('-')) ? rest[flag + 1] : undefined;
  if (module !== undefined) return modulePlaces(module, image);
  const at = rest.findIndex((word) => !word.startsWith('-'));
  const script = rest[at];
  if (script === undefined) return [];
  return interpreter.test(script) ? candidates(rest.slice(at), image) : scriptPlaces(script, image);
}

function commandPlaces(command: string, { environment, workdir }: StaticImage): string[] {
  if (command.includes('/')) return [clean(command.startsWith('/') ? command : `${workdir}/${command}`)];
  return (environment.get('PATH') ?? '')
    .split(':')
    .filter((folder) => folder !== '')
    .map((folder) => clean(`${folder}/${command}`));
}

/** `python -m` looks into the working directory first, then along PYTHONPATH. */
function modulePlaces(module: string, { environment, workdir }: StaticImage): string[] {
  const path = module.replaceAll('.', '/');
  const roots = [workdir, ...(environment.get('PYTHONPATH') ?? '').split(':').filter((root) => root !== '')];
  return roots
    .map((root) => clean(root.startsWith('/') ? root : `${workdir}/${root}`))
    .flatMap((root) => [clean(`${root}/${path}.py`), clean(`${root}/${path}/__main__.py`)]);
}

function scriptPlaces(script: string, { workdir }: StaticImage): string[] {
  const path = clean(script.startsWith('/') ? script : `${workdir}/${script}`);
  return [path, `${path}.js`, `${path}/index.js`];
}

function isFile(tree: FolderNode, path: string): boolean {
  try {
    return nodeAt(tree, resolve(tree, path, { followLast: true }))?.type === 'file';
  } catch (error) {
    if (error instanceof TreeProblem) return false;
    throw error;
  }
}
