import type { Planted } from '../../support/repository.ts';
import { Chance } from './chance.ts';
import { writeDockerfile } from './dockerfile-maker.ts';
import type { Form, Note } from './forms.ts';
import { writeIgnore } from './ignore-maker.ts';
import { growTree, latin1, type Tree } from './tree-maker.ts';

/** One random repository and the build of it. */
export interface Case {
  readonly number: number;
  readonly planted: readonly Planted[];
  readonly dockerfilePath: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly target: string | undefined;
  readonly forms: ReadonlySet<Form>;
}

/** The repository with this number; equal seeds give equal repositories. */
export function makeCase(seed: number, number: number): Case {
  const chance = new Chance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const forms = new Set<Form>();
  const note: Note = (form) => forms.add(form);
  const tree = growTree(chance, `${seed}/${number}`, note);
  const wanted = wantedOf(chance, tree);
  const dockerfilePath = chance.weighted([
    [80, 'Dockerfile'],
    [10, 'docker/Dockerfile'],
    [10, 'prod.Dockerfile'],
  ] as const);
  const { text, buildArgs, target } = writeDockerfile(chance, tree, wanted, note);
  const ignoreFiles = writeIgnoreFiles(
    chance,
    dockerfilePath,
    () => latin1(writeIgnore(chance, tree, wanted, note)),
    note,
  );
  const planted = [...tree.planted, ...ignoreFiles, [dockerfilePath, latin1(text)] as const];
  return { number, planted, dockerfilePath, buildArgs, target, forms };
}

/** What the build needs: at least one thing below a folder. */
function wantedOf(chance: Chance, tree: Tree): string[] {
  const nested = tree.paths.filter((path) => path.includes('/'));
  const [first, ...rest] = [chance.pick(nested.length > 0 ? nested : tree.paths), ...chance.several(tree.paths, 1, 4)];
  return [...new Set([first, ...rest])];
}

function writeIgnoreFiles(chance: Chance, dockerfilePath: string, write: () => string, note: Note): Planted[] {
  const kind = chance.weighted([
    [78, 'common'],
    [12, 'own'],
    [9, 'none'],
    [2, 'empty'],
    [3, 'own, empty'],
  ] as const);
  if (kind === 'none') note('no ignore file');
  if (kind === 'none') return [];
  if (kind === 'common' || kind === 'empty') return [['.dockerignore', kind === 'empty' ? '' : write()]];
  note('ignore file of the Dockerfile');
  return [
    ['.dockerignore', write()],
    [`${dockerfilePath}.dockerignore`, kind === 'own' ? write() : ''],
  ];
}
