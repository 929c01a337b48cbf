import type { Planted } from '../../support/repository.ts';
import type { Chance } from './chance.ts';
import type { Form, Note } from './forms.ts';

/** The files of a repository, before ignore file and Dockerfile. */
export interface Tree {
  readonly planted: readonly Planted[];
  /** Every path: files, links and folders, without a trailing slash. */
  readonly paths: readonly string[];
  readonly folders: readonly string[];
  readonly links: readonly string[];
}

const tops = ['src', 'config', 'docs', 'app', 'data', '.github', 'my dir', 'größe'];
const inner = ['a', 'b', 'sub', 'secrets', 'lib', 'src', 'node_modules', '.cache', '[x]', 'two words'];
const names = [
  ...[
    'main.ts',
    'a.ts',
    'b.ts',
    'a.md',
    'README.md',
    'leaf.yaml',
    'key.pem',
    'a',
    'b',
    'Makefile',
    'ab.txt',
    'x.tar.gz',
  ],
  ...[
    '.env',
    '.env.local',
    '.gitignore',
    'with space.txt',
    ' lead',
    'naïve.md',
    '日本.txt',
    '😀.md',
    'a[1].txt',
    'a1.txt',
  ],
  ...['[b].md', '#hash', '!bang.ts', '-dash', 'dollar$x', "quo'te", 'dou"ble', 'UP.TS'],
];

/** Names that few patterns can say without ambiguity. */
const rare = ['back\\slash', 'star*.md', 'w?.ts', 'a|b', 'x{2}.md'];

const marks: readonly (readonly [RegExp, Form])[] = [
  [/ /, 'space in a name'],
  [/[^\0-\x7f]/, 'unicode in a name'],
  [/(^|\/)\./, 'dotfile'],
  [/[[\]]/, 'brackets in a name'],
];

/** Grows a small tree out of few names, so that patterns meet many of them. */
export function growTree(chance: Chance, label: string, note: Note): Tree {
  const folders = growFolders(chance);
  const leaves = new Map<string, Planted>();
  for (const path of placesFor(chance, folders, 5 + chance.below(12)))
    leaves.set(path, [path, latin1(`${label}:${path}\n`)]);
  const links = chance.of(45)
    ? placesFor(chance, folders, 1 + chance.below(3)).filter((path) => !leaves.has(path))
    : [];
  for (const path of links)
    leaves.set(path, [path, { link: targetOf(chance, path, [...folders, ...leaves.keys()], note) }]);
  const paths = [...new Set([...folders, ...leaves.keys()])];
  for (const [mark, form] of marks) if (paths.some((path) => mark.test(path))) note(form);
  if (folders.some((folder) => ![...leaves.keys()].some((path) => path.startsWith(`${folder}/`)))) note('empty folder');
  return { planted: [...folders.map((folder) => `${folder}/`), ...leaves.values()], paths, folders, links };
}

function growFolders(chance: Chance): string[] {
  const [first, below] = [chance.pick(tops), chance.pick(inner)];
  const found = new Set([first, `${first}/${below}`]);
  for (const top of chance.several(tops, 2, 4)) {
    found.add(top);
    for (const name of chance.several(inner, 0, 3)) {
      found.add(`${top}/${name}`);
      if (chance.of(35)) found.add(`${top}/${name}/${chance.pick(inner)}`);
    }
  }
  return [...found];
}

/** New places in the folders; a place that a folder takes is none. */
function placesFor(chance: Chance, folders: readonly string[], count: number): string[] {
  const places = Array.from({ length: count }, () => {
    const name = chance.of(0.2) ? chance.pick(rare) : chance.pick(names);
    return chance.of(25) ? name : `${chance.pick(folders)}/${name}`;
  });
  return [...new Set(places)].filter((path) => !folders.includes(path));
}

function targetOf(chance: Chance, path: string, paths: readonly string[], note: Note): string {
  const other = chance.pick(paths);
  const up = '../'.repeat(path.split('/').length - 1);
  const kind = chance.weighted([
    [50, 'relative'],
    [30, 'absolute'],
    [12, 'dangling'],
    [4, 'itself'],
    [4, 'outside'],
  ] as const);
  if (kind !== 'itself' && kind !== 'outside') note(`${kind} link`);
  const targets = {
    relative: up + other,
    absolute: `/${other}`,
    dangling: 'no/where',
    itself: path.split('/').at(-1) ?? '.',
    outside: `../${up}${other}`,
  };
  return targets[kind];
}

/** Planted texts are latin-1: the bytes of the text's UTF-8. */
export function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
