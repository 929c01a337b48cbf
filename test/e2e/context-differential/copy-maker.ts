import { escaped, type Paper, type WrittenStage } from './paper.ts';
import { contextSource, destination, parentsSource, stageSource } from './path-maker.ts';
import { patternFrom } from './pattern-maker.ts';

/** A COPY or ADD of the build context. */
export function contextCopy(paper: Paper, stage: WrittenStage): string {
  const { chance, note } = paper;
  const kind = chance.of(65) ? 'COPY' : 'ADD';
  const parents = kind === 'COPY' && chance.of(13);
  if (parents) note('--parents');
  const count = chance.of(70) ? 1 : 2 + chance.below(2);
  const sources = Array.from({ length: count }, () => (parents ? parentsSource(paper) : contextSource(paper, kind)));
  return assemble(paper, stage, { kind, flags: [...flagsOf(paper), ...(parents ? ['--parents'] : [])], sources });
}

/** A COPY from an earlier stage. */
export function stageCopy(paper: Paper, stage: WrittenStage): string {
  const { chance, note } = paper;
  const earlier = paper.stages.filter((other) => other !== stage);
  const other = chance.pick(earlier);
  const byName = other.name !== undefined && chance.of(60);
  note(byName ? 'COPY --from name' : 'COPY --from index');
  const reference = byName
    ? chance.pick([other.name, other.name, other.name.toUpperCase()])
    : String(paper.stages.indexOf(other));
  const sources = Array.from({ length: chance.of(80) ? 1 : 2 }, () => stageSource(paper, other.destinations));
  return assemble(paper, stage, { kind: 'COPY', flags: [`--from=${reference}`, ...flagsOf(paper)], sources });
}

function flagsOf(paper: Paper): string[] {
  const { chance, note } = paper;
  const flags: string[] = [];
  if (chance.of(15)) flags.push(chance.pick(['--link', '--link', '--link=true', '--link=false']));
  if (flags.length > 0) note('--link');
  if (chance.of(18)) {
    note('--exclude');
    for (const path of chance.several(paper.tree.paths, 1, 2)) flags.push(`--exclude=${excludePattern(paper, path)}`);
  }
  if (!chance.of(8)) return flags;
  note('--chown or --chmod');
  return [...flags, chance.pick(['--chown=0:0', '--chown=1000', '--chmod=644', '--chmod=0755'])];
}

function excludePattern(paper: Paper, path: string): string {
  const { chance } = paper;
  const tail = path.split('/').slice(chance.below(2)).join('/') || path;
  const pattern = chance.of(50) ? patternFrom(chance, tail) : tail;
  return escaped(paper, chance.of(10) ? `!${pattern}` : pattern).replace(/ /g, '?');
}

interface Words {
  readonly kind: 'COPY' | 'ADD';
  readonly flags: readonly string[];
  readonly sources: readonly string[];
}

function assemble(paper: Paper, stage: WrittenStage, { kind, flags, sources }: Words): string {
  const { chance, note } = paper;
  if (sources.length > 1) note('several sources');
  const place = destination(paper, sources.length > 1 && chance.of(85) ? 'folder' : 'any');
  if (place.startsWith('/')) stage.destinations.push(place);
  const words = [...sources, place];
  const json = words.some((word) => /\s/.test(word) || word === '') || chance.of(30);
  note(json ? `${kind}, JSON form` : `${kind}, shell form`);
  const keyword = chance.of(95) ? kind : kind.toLowerCase();
  return [keyword, ...flags, json ? jsonText(paper, words) : words.join(' ')].join(' ');
}

function jsonText({ chance }: Paper, words: readonly string[]): string {
  const items = words.map((word) => JSON.stringify(word));
  return chance.of(80) ? `[${items.join(', ')}]` : `[ ${items.join(',')} ]`;
}

/** A COPY of heredocs, now and then with a source of the context among them. */
export function heredocCopy(paper: Paper, stage: WrittenStage): string {
  const { chance, note } = paper;
  note('heredoc');
  const names = chance.pick([['EOF'], ['EOF'], ['one', 'two'], ['b.md'], ['a.ts', 'EOF']]);
  const marks = names.map((name) => chance.pick([`<<${name}`, `<<-${name}`, `<<"${name}"`, `<<'${name}'`]));
  const more = chance.of(20) ? [contextSource(paper, 'COPY')].filter((word) => word !== '' && !/\s/.test(word)) : [];
  const place = names.length + more.length > 1 ? '/here/' : chance.pick(['/here/', '/here/file', '/out/', '/', 'rel/']);
  stage.destinations.push('/here');
  const bodies = names.map((name) => `heredoc\n\tindented $UNSET\n# no comment\nCOPY nothing here\n${name}`);
  return [`${chance.of(80) ? 'COPY' : 'ADD'} ${[...more, ...marks].join(' ')} ${place}`, ...bodies].join('\n');
}
