import { escaped, type Paper } from './paper.ts';
import { asSource, patternFrom } from './pattern-maker.ts';

const broad = ['.', './', '/', './.', '*', './*', '?*', '[^z]*', '../', 'src/..', '*/*'];
const missing = ['nowhere', 'src/[', 'a[b-]*', 'src/nowhere', 'nowhere/*', 'README.md/x', 'src/*/nowhere/x', './nope/'];

/** A source in the build context, as a word of the Dockerfile. */
export function contextSource(paper: Paper, kind: 'COPY' | 'ADD'): string {
  const { chance, wanted } = paper;
  const way = chance.weighted([
    [60, 'wanted'],
    [8, 'folder'],
    [8, 'broad'],
    [18, 'wildcard'],
    [1, 'any'],
    [16, 'variable'],
    [2, 'missing'],
    [6, 'link'],
  ] as const);
  if (way === 'broad') paper.note('whole context');
  if (way === 'broad') return chance.pick(broad);
  if (way === 'variable') return byVariable(paper);
  if (way === 'wildcard') return wildcard(paper, patternFrom(chance, chance.pick(wanted)), kind);
  if (way === 'missing') return noted(paper, 'missing source', chance.pick(missing));
  if (way === 'link') return throughLink(paper);
  return literal(
    paper,
    way === 'any'
      ? chance.pick(paper.tree.paths)
      : way === 'folder'
        ? folderOf(chance.pick(wanted))
        : chance.pick(wanted),
  );
}

function noted(paper: Paper, form: Parameters<Paper['note']>[0], word: string): string {
  paper.note(form);
  return word;
}

function wildcard(paper: Paper, pattern: string, kind: 'COPY' | 'ADD'): string {
  paper.note('wildcard source');
  if (kind === 'ADD') paper.note('wildcard in ADD');
  return escaped(paper, pattern);
}

function literal(paper: Paper, path: string): string {
  const { chance } = paper;
  const word = escaped(paper, asSource(chance, path));
  return chance.of(75)
    ? word
    : chance.pick([
        `./${word}`,
        `/${word}`,
        `${word}/`,
        `x/../${word}`,
        `${word}/.`,
        `//${word}`,
        `../${word}`,
        `${word}/*`,
      ]);
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/') || path;
}

function throughLink(paper: Paper): string {
  const { chance, tree } = paper;
  if (tree.links.length === 0) return literal(paper, chance.pick(paper.wanted));
  paper.note('link in a source path');
  const link = escaped(paper, asSource(chance, chance.pick(tree.links)));
  return chance.pick([link, link, `${link}/`, `${link}/*`, `${link}/a`, `${link}/.`, `${link}/..`]);
}

/** A variable as a path, with or without a modifier, now and then one that nobody set. */
export function byVariable(paper: Paper): string {
  const { chance } = paper;
  if (paper.variables.size === 0 || chance.of(8)) return unset(paper);
  const [name, setBy] = chance.pick([...paper.variables]);
  paper.note(setBy === 'ARG' ? 'ARG in a path' : 'ENV in a path');
  if (chance.of(70)) return chance.pick([`$${name}`, `\${${name}}`, `./\${${name}}`, `\${${name}}/`, `"$${name}"`]);
  paper.note('modified variable');
  return chance.pick([
    `\${${name}:-nope}`,
    `\${UNSET:-\${${name}}}`,
    `\${${name}:+$${name}}`,
    `\${${name}%/*}`,
    `\${${name}%%/*}*`,
    `\${${name}#/}`,
    `\${${name}//b/a}*`,
    `\${${name}/a/?}`,
    `\${${name}##*/}*`,
  ]);
}

function unset(paper: Paper): string {
  paper.note('unset variable');
  return paper.chance.pick(['$UNSET', '${UNSET}', '${UNSET:-src}*', '$UNSET/', '${UNSET}*']);
}

/** A source in an earlier stage. */
export function stageSource(paper: Paper, destinations: readonly string[]): string {
  const { chance, wanted } = paper;
  const place = chance.pick([...destinations, '/']);
  const name = escaped(paper, asSource(chance, chance.pick(wanted).split('/').at(-1) ?? ''));
  const inside = place.endsWith('/') ? place : `${place}/`;
  return chance.weighted([
    [45, place],
    [15, inside],
    [15, `${inside}*`],
    [8, `${inside}${name}*`],
    [4, `${inside}${name}`],
    [3, `${place}*`],
    [3, `${inside}[a-z]*`],
    [5, place.replace(/^\//, '')],
  ]);
}

/** What `--parents` copies, now and then with a pivot. */
export function parentsSource(paper: Paper): string {
  const { chance, wanted } = paper;
  const path = chance.pick(wanted);
  if (chance.of(45))
    return escaped(
      paper,
      chance.pick([
        asSource(chance, path),
        patternFrom(chance, path),
        '**/*.md',
        './**/*.ts',
        '**',
        `${path}/`,
        `./${path}`,
        '*/',
      ]),
    );
  paper.note('--parents with pivot');
  const parts = path.split('/');
  const cut = chance.below(parts.length) + (chance.of(20) ? 1 : 0);
  const [before, after] = [parts.slice(0, cut).join('/') || '.', parts.slice(cut).join('/')];
  return escaped(
    paper,
    `${before}/./${chance.pick([after, after, '**', '*', '**/*.md', `${after}*`, `**/${parts.at(-1) ?? ''}`])}`,
  );
}

const folders = [
  '/',
  '/out/',
  '/out/',
  './',
  '.',
  'rel/',
  '/out/sub/',
  '/a/../b/',
  '/out/.',
  '/out/src/',
  '..',
  '/out',
  'rel',
];
const files = ['/out/file.txt', '/out/a', 'file', '/out/src', '/new/deep/file', './file.md', '/out/a.ts'];

/** A destination: a folder by its trailing slash, a file, a place relative to the working directory. */
export function destination(paper: Paper, wanted: 'folder' | 'any'): string {
  const { chance, note } = paper;
  if (paper.tree.links.length > 0 && chance.of(8)) return intoLink(paper);
  if (paper.variables.size > 0 && chance.of(7)) return `/out/${byVariable(paper)}/`;
  const place = wanted === 'folder' || chance.of(75) ? chance.pick(folders) : chance.pick(files);
  note(files.includes(place) ? 'file destination' : 'folder destination');
  if (!place.startsWith('/')) note('relative destination');
  if (chance.of(3)) return '/out/${TARGETARCH:-none}/$BUILDPLATFORM/';
  if (chance.of(4)) return escaped(paper, `/out/${chance.pick(paper.tree.paths)}/`);
  return place;
}

function intoLink(paper: Paper): string {
  paper.note('link in a destination path');
  const link = escaped(paper, paper.chance.pick(paper.tree.links));
  return paper.chance.pick([`/out/${link}`, `/out/${link}/`, `/${link}/x/`, `/out/${link}/x`, `/${link}`, `/${link}/`]);
}
