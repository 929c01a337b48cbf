import type { Chance } from './chance.ts';
import type { Note } from './forms.ts';
import { patternFrom, plainly } from './pattern-maker.ts';
import type { Tree } from './tree-maker.ts';

const malformed = ['[', 'a[', '!', 'x\\', '[]a]', '[^]', 'a[b-]', '[-x]', '! ', 'src/[a', '!**/[', '[b-a]x\\'];
const noise = [
  '',
  '   ',
  '# a comment',
  ' # no comment',
  '/',
  '.',
  '..',
  '../x',
  '!.',
  '!/',
  '!..',
  'nothing',
  '!nothing/here',
  '**/nothing',
  '!*/nope',
];

/** An ignore file that mostly lets the wanted paths through, as somebody would write it who half knows the rules. */
export function writeIgnore(chance: Chance, tree: Tree, wanted: readonly string[], note: Note): string {
  const lines = chance.of(72) ? reopening(chance, tree, wanted, note) : denying(chance, tree, wanted);
  if (chance.of(30)) lines.splice(chance.below(lines.length + 1), 0, chance.pick(noise));
  if (chance.of(3)) lines.splice(chance.below(lines.length), 1);
  if (chance.of(9)) {
    note('malformed ignore line');
    lines.splice(chance.below(lines.length + 1), 0, chance.pick(malformed));
  }
  return finish(
    chance,
    lines.map((line) => disguised(chance, line)),
    note,
  );
}

/** Closes a parent of something wanted, then opens what is wanted, then closes some of it again. */
function reopening(chance: Chance, tree: Tree, wanted: readonly string[], note: Note): string[] {
  const nested = wanted.filter((path) => path.includes('/'));
  const deep = chance.pick(nested);
  const [top = ''] = deep.split('/');
  const closing = chance.pick([
    ['*'],
    ['**'],
    ['*'],
    [plainly(chance, top)],
    [`**/${plainly(chance, top)}`, '*.md'],
    [...new Set(wanted.map((path) => path.split('/')[0] ?? ''))],
  ]);
  const opening = wanted.flatMap((path) => openingOf(chance, path, note));
  const again = chance.of(35) ? chance.several(tree.paths, 1, 3).map((path) => closingAgain(chance, path)) : [];
  const last = chance.of(20) ? [`!${chance.pick(wanted)}`] : [];
  if (opening.some((line) => line.startsWith(`!${top}/`))) note('negation under an excluded parent');
  return [...closing, ...opening, ...again, ...last];
}

function openingOf(chance: Chance, path: string, note: Note): string[] {
  if (chance.of(14)) {
    note('negation by wildcard');
    const pattern = `!${patternFrom(chance, path)}`;
    return chance.of(70) ? [pattern, `!${plainly(chance, path)}`] : [pattern];
  }
  const own = `!${plainly(chance, path)}`;
  const parts = path.split('/');
  const parents = chance.of(20) ? parts.slice(1).map((_, index) => `!${parts.slice(0, index + 1).join('/')}`) : [];
  return [...parents, chance.of(12) ? `${own}${chance.pick(['/**', '/*', '/*/**', '/'])}` : own];
}

function closingAgain(chance: Chance, path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return chance.pick([
    () => path,
    () => `**/${name}`,
    () => patternFrom(chance, path),
    () => `${path}/**`,
    () => `**/${name}/**`,
  ])();
}

function denying(chance: Chance, tree: Tree, wanted: readonly string[]): string[] {
  const others = tree.paths.filter((path) => !wanted.some((item) => `${item}/`.startsWith(`${path}/`)));
  const closed = chance.several(others.length > 0 ? others : tree.paths, 1, 5);
  const lines = closed.map((path) => (chance.of(40) ? patternFrom(chance, path) : plainly(chance, path)));
  const asked = chance.of(60) ? wanted.map((path) => `!${plainly(chance, path)}`) : [];
  const reopened = chance
    .several(tree.paths, 0, 2)
    .map((path) => `!${chance.of(40) ? patternFrom(chance, path) : path}`);
  return [...lines, ...asked, ...reopened];
}

/** The same pattern, written in another way: slashes, dots, spaces. */
function disguised(chance: Chance, line: string): string {
  if (!chance.of(12)) return line;
  const [, mark = '', path = ''] = /^(!?)(.*)$/s.exec(line) ?? [];
  const forms = [
    `/${path}`,
    `./${path}`,
    `${path}/`,
    ` ${path} `,
    path.replace('/', '//'),
    `x/../${path}`,
    `${path}\t`,
    `${path}/.`,
    path.toUpperCase(),
  ];
  return mark + chance.pick(forms);
}

function finish(chance: Chance, lines: readonly string[], note: Note): string {
  const crlf = chance.of(12);
  const bom = chance.of(10);
  if (crlf) note('ignore file with CRLF');
  if (bom) note('ignore file with BOM');
  const end = crlf ? '\r\n' : '\n';
  return (bom ? '\ufeff' : '') + lines.join(end) + (chance.of(85) ? end : '');
}
