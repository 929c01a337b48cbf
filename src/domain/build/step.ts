import { expandWord, type Variables } from '../dockerfile/expand.ts';
import { heredocOf } from '../dockerfile/heredoc.ts';
import type { Instruction } from '../dockerfile/instruction.ts';
import { DockerfileProblem } from '../dockerfile/problem.ts';
import { pathList, splitWords } from '../dockerfile/words.ts';
import { clean } from '../path/clean.ts';
import { addFlags, copyFlags, readFlags, runFlags } from './flags.ts';

/** A COPY or ADD with everything expanded. */
export interface CopyStep {
  readonly kind: 'COPY' | 'ADD';
  readonly line: number;
  readonly text: string;
  /** The stage, index or image that it copies from; undefined for the build context. */
  readonly from: string | undefined;
  /** As written and as expanded. */
  readonly sources: readonly { readonly written: string; readonly expanded: string }[];
  readonly inline: readonly string[];
  readonly destination: string;
  readonly exclude: readonly string[];
  readonly parents: boolean;
  readonly link: boolean;
  readonly unpack: boolean;
}

/** A mount of a RUN that reads a stage or the build context. */
export interface MountStep {
  readonly type: string;
  readonly from: string;
  readonly source: string;
  readonly target: string;
}

export interface StepScope {
  readonly escape: string;
  readonly variables: Variables;
  readonly workdir: string;
  readonly unset?: Set<string>;
}

/** Reads a COPY or ADD with the variables in force. Throws where the engine refuses it. */
export function readCopy(instruction: Instruction, scope: StepScope): CopyStep {
  const { keyword, line, rest, text } = instruction;
  const kind = keyword === 'ADD' ? 'ADD' : 'COPY';
  const flags = readFlags(instruction, kind === 'ADD' ? addFlags : copyFlags);
  const { words } = pathList(rest, line);
  const last = words.at(-1);
  if (last === undefined || words.length < 2)
    throw new DockerfileProblem(line, `${kind} requires at least two arguments, but only ${words.length} provided`);
  if (heredocOf(last, line)) throw new DockerfileProblem(line, `${kind} cannot accept a heredoc as a destination`);
  const expand = (word: string) => expandWord(word, { ...scope, line });
  const paths = words.slice(0, -1).filter((word) => !heredocOf(word, line));
  return {
    kind,
    line,
    text,
    from: flags.get('from')?.[0],
    sources: paths.map((written) => ({ written, expanded: expand(written) })),
    inline: words.slice(0, -1).flatMap((word) => heredocOf(word, line)?.name ?? []),
    destination: absolute(expand(last), scope.workdir),
    exclude: flags.get('exclude') ?? [],
    parents: isOn(flags, 'parents'),
    link: isOn(flags, 'link') && !flags.has('chmod'),
    unpack: flags.has('unpack') ? isOn(flags, 'unpack') : kind === 'ADD',
  };
}

function isOn(flags: ReadonlyMap<string, string[]>, name: string): boolean {
  return flags.get(name)?.[0] === 'true';
}

/** The destination against the working directory; a trailing `/` or `/.` is kept, since it means a folder. */
function absolute(path: string, workdir: string): string {
  const wanted = path === '' || path === '.' ? './' : path;
  const full = clean(wanted.startsWith('/') ? wanted : `${workdir}/${wanted}`);
  if (wanted.endsWith('/.')) return full === '/' ? '/.' : `${full}/.`;
  return wanted.endsWith('/') && full !== '/' ? `${full}/` : full;
}

/** The mounts of a RUN. */
export function readMounts(instruction: Instruction, scope: StepScope): MountStep[] {
  return (readFlags(instruction, runFlags).get('mount') ?? []).map((value) => readMount(value, instruction, scope));
}

function readMount(value: string, { line }: Instruction, scope: StepScope): MountStep {
  const fields = new Map<string, string>();
  for (const field of value.split(',')) {
    const cut = field.indexOf('=');
    const key = (cut < 0 ? field : field.slice(0, cut)).toLowerCase();
    fields.set(key, cut < 0 ? '' : expandWord(field.slice(cut + 1), { ...scope, line }));
  }
  const pick = (...names: string[]) => names.map((name) => fields.get(name)).find((item) => item !== undefined) ?? '';
  return {
    type: pick('type').toLowerCase() || 'bind',
    from: pick('from'),
    source: pick('source', 'src'),
    target: pick('target', 'dst', 'destination'),
  };
}

/** `ENV a=b c="d"` or `ENV a b`: pairs as written. */
export function readPairs({ rest, line, keyword }: Instruction, escape: string): [string, string][] {
  const words = splitWords(rest, escape);
  const [first] = words;
  if (first === undefined) throw new DockerfileProblem(line, `${keyword} requires at least one argument`);
  if (!first.includes('=')) {
    const [, name, value] = /^(\S+?)[\t\v\f\r ]+([\s\S]+)$/.exec(rest) ?? [];
    if (name === undefined || value === undefined)
      throw new DockerfileProblem(line, `${keyword} must have two arguments`);
    return [[name, value]];
  }
  return words.map((word) => {
    const cut = word.indexOf('=');
    if (cut < 0) throw new DockerfileProblem(line, `can't find = in ${word}. Must be of the form: name=value`);
    if (cut === 0) throw new DockerfileProblem(line, `${keyword} names can not be blank`);
    return [word.slice(0, cut), word.slice(cut + 1)];
  });
}

/** `ARG a b=c`: names with their defaults as written. */
export function readArgs(
  { rest, line }: Instruction,
  escape: string,
): { name: string; fallback: string | undefined }[] {
  const words = splitWords(rest, escape);
  if (words.length === 0) throw new DockerfileProblem(line, 'ARG requires at least one argument');
  return words.map((word) => {
    const cut = word.indexOf('=');
    if (cut === 0) throw new DockerfileProblem(line, 'ARG names can not be blank');
    return cut < 0 ? { name: word, fallback: undefined } : { name: word.slice(0, cut), fallback: word.slice(cut + 1) };
  });
}
