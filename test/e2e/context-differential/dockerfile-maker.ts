import type { Chance } from './chance.ts';
import { contextCopy, heredocCopy, stageCopy } from './copy-maker.ts';
import type { Note } from './forms.ts';
import { type Paper, quoted, type WrittenStage } from './paper.ts';
import { asSource, patternFrom } from './pattern-maker.ts';
import type { Tree } from './tree-maker.ts';

export interface WrittenDockerfile {
  readonly text: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly target: string | undefined;
}

const noise = [
  'LABEL a=b c="d e"',
  'CMD ["x", "y"]',
  'CMD x y',
  'EXPOSE 80',
  'USER 0',
  '# a comment',
  '',
  'ENTRYPOINT x',
  'STOPSIGNAL 9',
  'HEALTHCHECK NONE',
  'env X y z',
  'VOLUME /out/volume',
  'ARG TARGETARCH BUILDPLATFORM',
];

const workdirs = [
  '/w',
  'w',
  '/out',
  '$DIR',
  '..',
  '/w/',
  '/w/deep/er',
  './x/../y',
  '/a b',
  '${UNSET:-/d}',
  '.',
  '"/quoted"',
];

/** A Dockerfile over `scratch`, without RUN. */
export function writeDockerfile(chance: Chance, tree: Tree, wanted: readonly string[], note: Note): WrittenDockerfile {
  const token = chance.of(10) ? '`' : '\\';
  const paper: Paper = { chance, tree, wanted, note, token, stages: [], variables: new Map() };
  if (token === '`') note('escape directive');
  const head = token === '`' ? ['# escape=`'] : chance.pick([[], [], [], ['# a comment'], ['# check=skip=all'], ['']]);
  const globals = globalArgs(paper);
  const count = chance.weighted([
    [45, 1],
    [35, 2],
    [20, 3],
  ] as const);
  const body = Array.from({ length: count }, () => writeStage(paper)).flat();
  const target = chance.of(11) ? chance.pick(paper.stages).name : undefined;
  if (target !== undefined) note('target stage');
  const lines = [...head, ...globals, ...body].map((line) => continued(paper, line));
  return { text: finish(paper, lines), buildArgs: buildArgsFor(paper), target };
}

function globalArgs(paper: Paper): string[] {
  const { chance, note } = paper;
  if (!chance.of(25)) return [];
  note('global ARG');
  paper.variables.set('GLOBAL', 'ARG');
  return [`ARG GLOBAL=${valueFor(paper)}`, ...(chance.of(30) ? ['ARG EMPTY='] : [])];
}

function buildArgsFor({ chance, note, wanted }: Paper): Map<string, string> {
  if (!chance.of(15)) return new Map();
  note('build argument');
  return new Map(
    chance.several(['GLOBAL', 'FILE', 'A', 'TARGETARCH'], 1, 2).map((name) => [name, chance.pick(wanted)]),
  );
}

function valueFor(paper: Paper): string {
  const { chance } = paper;
  const path = chance.pick(paper.wanted);
  const text = chance.of(12) ? patternFrom(chance, path) : asSource(chance, path);
  return /^[\w./*-]+$/.test(text) && chance.of(60) ? text : quoted(paper, text);
}

function writeStage(paper: Paper): string[] {
  const { chance, note } = paper;
  const before = paper.stages.filter(({ name }) => name !== undefined);
  const parent = before.length > 0 && chance.of(45) ? chance.pick(before) : undefined;
  if (paper.stages.length > 0) note('several stages');
  if (parent) note('FROM stage');
  const name = chance.of(75) ? `${chance.pick(['build', 'Base', 'x-1', 'deps'])}${paper.stages.length}` : undefined;
  const stage: WrittenStage = { name, destinations: parent ? [...parent.destinations] : [] };
  paper.stages.push(stage);
  const as = name === undefined ? '' : ` ${chance.pick(['AS', 'as'])} ${name}`;
  const from = `FROM ${parent?.name?.toLowerCase() ?? 'scratch'}${as}`;
  const steps = Array.from({ length: 1 + chance.below(5) }, () => writeStep(paper, stage));
  const last = chance.of(60) && paper.stages.length > 1 ? stageCopy(paper, stage) : contextCopy(paper, stage);
  return [from, ...(paper.variables.has('GLOBAL') && chance.of(70) ? ['ARG GLOBAL'] : []), ...steps, last];
}

function writeStep(paper: Paper, stage: WrittenStage): string {
  const { chance } = paper;
  const makers: readonly (readonly [number, () => string])[] = [
    [50, () => contextCopy(paper, stage)],
    [12, () => (paper.stages.length > 1 ? stageCopy(paper, stage) : contextCopy(paper, stage))],
    [15, () => setVariable(paper)],
    [10, () => workdir(paper)],
    [5, () => heredocCopy(paper, stage)],
    [6, () => onbuild(paper, stage)],
    [6, () => chance.pick(noise)],
  ];
  return chance.weighted(makers)();
}

function setVariable(paper: Paper): string {
  const { chance } = paper;
  const setBy = chance.of(50) ? 'ARG' : 'ENV';
  const name = chance.pick(['A', 'B', 'DIR', 'FILE']);
  paper.variables.set(name, setBy);
  if (setBy === 'ARG' && chance.of(10)) return `ARG ${name}`;
  if (setBy === 'ENV' && chance.of(20))
    return `ENV ${name} ${asSource(chance, chance.pick(paper.wanted)).replace(/["'$\\]/g, '?')}`;
  return `${setBy} ${name}=${valueFor(paper)}${chance.of(15) ? ` OTHER=$${name}` : ''}`;
}

function workdir({ chance, note }: Paper): string {
  note('WORKDIR');
  return `WORKDIR ${chance.pick(workdirs)}`;
}

function onbuild(paper: Paper, stage: WrittenStage): string {
  paper.note('ONBUILD');
  const inner = paper.chance.weighted([
    [70, () => contextCopy(paper, { ...stage, destinations: [] })],
    [15, () => setVariable(paper)],
    [15, () => workdir(paper)],
  ])();
  return `ONBUILD ${inner}`;
}

/** The instruction over two lines, broken at one of its blanks, sometimes with a comment in between. */
function continued({ chance, note, token }: Paper, line: string): string {
  if (line.includes('\n') || line.includes('<<') || !/^(COPY|ADD|ONBUILD) \S/i.test(line) || !chance.of(8)) return line;
  note('continuation');
  const cut = line.indexOf(' ', 1 + chance.below(Math.max(1, line.lastIndexOf(' '))));
  const between = chance.pick(['', '', '# a comment in between\n', '\n', '  # another\n']);
  return `${line.slice(0, cut + 1)}${token}${chance.pick(['', ' ', '\t'])}\n${between}${line.slice(cut + 1)}`;
}

function finish({ chance, note }: Paper, lines: readonly string[]): string {
  const crlf = chance.of(11);
  const bom = chance.of(11);
  if (crlf) note('Dockerfile with CRLF');
  if (bom) note('Dockerfile with BOM');
  const text = `${lines.join('\n')}${chance.of(90) ? '\n' : ''}`;
  return (bom ? '\ufeff' : '') + (crlf ? text.replace(/\n/g, '\r\n') : text);
}
