import type { BuildPlan } from '../../domain/build/plan.ts';
import type { Dockerfile } from '../../domain/dockerfile/dockerfile.ts';
import type { Instruction } from '../../domain/dockerfile/instruction.ts';
import { jsonForm } from '../../domain/dockerfile/words.ts';
import { join } from '../../domain/path/clean.ts';
import { projectScripts } from '../../domain/python/project.ts';
import type { Files } from '../../ports/files.ts';

/** A way to start the image, and the line that suggests it. */
export interface GuessedRow {
  readonly mode: string;
  readonly command: readonly string[];
  readonly from: string;
  /** Why no file of the image is expected for it. */
  readonly providedBy?: 'run-step' | 'base-image';
}

export interface GuessScope {
  readonly files: Files;
  readonly folder: string;
  readonly dockerfile: Dockerfile;
  readonly dockerfilePath: string;
  readonly plan: BuildPlan;
}

/** Rows from ENTRYPOINT and CMD, from `[project.scripts]`, and from modules that can be run with `python -m`. */
export async function guessRows(scope: GuessScope): Promise<GuessedRow[]> {
  const rows = [...imageRow(scope), ...(await scriptRows(scope)), ...(await moduleRows(scope))];
  return rows.filter(
    (row, index) => rows.findIndex((other) => other.command.join('\0') === row.command.join('\0')) === index,
  );
}

function imageRow({ dockerfile, dockerfilePath }: GuessScope): GuessedRow[] {
  const instructions = dockerfile.stages.at(-1)?.instructions ?? [];
  const last = (keyword: string) => instructions.findLast((item) => item.keyword === keyword);
  const entrypoint = argvOf(last('ENTRYPOINT'));
  const command = argvOf(last('CMD'));
  const argv = entrypoint ?? command;
  const line = (entrypoint ? last('ENTRYPOINT') : last('CMD'))?.line;
  return argv && argv.length > 0 && line !== undefined
    ? [{ mode: 'the image’s own command', command: withoutArguments(argv), from: `${dockerfilePath}:${line}` }]
    : [];
}

/** In shell form only plain words are split: of one that a shell would read otherwise nothing is guessed. */
function argvOf(instruction: Instruction | undefined): string[] | undefined {
  if (instruction === undefined) return undefined;
  const words = instruction.rest.replace(/^exec\s+/, '').trim();
  const plain = /^[\w./:@%+=,-]+(?: +[\w./:@%+=,-]+)*$/.test(words) && !/^\w+=/.test(words);
  return jsonForm(instruction.rest, instruction.line) ?? (plain ? words.split(/ +/) : undefined);
}

const interpreters = /^(?:python[\d.]*|node|ruby|bun|deno|dotnet|php|perl)$/;
/** Programs that only pass signals on to another one. */
const wrappers = /^(?:tini|tini-static|dumb-init|docker-init|catatonit)$/;
const nameOf = (word: string | undefined) => word?.split('/').at(-1) ?? '';

/** The program without the options that a probe would trip over: an interpreter keeps its script or module. */
function withoutArguments(argv: readonly string[]): string[] {
  const [program] = argv;
  if (wrappers.test(nameOf(program))) return withoutArguments(wrapped(argv.slice(1)));
  const module = argv.indexOf('-m');
  if (module > 0) return argv.slice(0, module + 2);
  const jar = argv.indexOf('-jar');
  if (nameOf(program) === 'java' && jar > 0) return ['java', ...argv.slice(jar, jar + 2)];
  return argv.slice(0, interpreters.test(nameOf(program)) ? 2 : 1);
}

/** What a wrapper starts: everything behind `--`, else from the first word that is no option on. */
function wrapped(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return end >= 0 ? words.slice(end + 1) : words.slice(words.findIndex((word) => !word.startsWith('-')));
}

async function scriptRows({ files, folder }: GuessScope): Promise<GuessedRow[]> {
  const path = join(folder, 'pyproject.toml');
  if ((await files.stat(path))?.type !== 'file') return [];
  const text = Buffer.from(await files.read(path)).toString('utf8');
  return projectScripts(text).map(({ name, line }) => ({
    mode: name,
    command: [name],
    from: `pyproject.toml:${line}`,
    providedBy: 'run-step' as const,
  }));
}

const runnable = /^if __name__ == ['"]__main__['"]:/m;
/** Without one of these a `--help` would start the program itself. */
const readsArguments = /\b(?:argparse|click|typer|docopt|fire|sys\.argv)\b/;

/** Python files of the image that can be run as a module and read arguments. */
async function moduleRows({ files, folder, plan }: GuessScope): Promise<GuessedRow[]> {
  const roots = [plan.settings.workdir, ...(plan.settings.environment.get('PYTHONPATH') ?? '').split(':')].filter(
    (root) => root !== '',
  );
  const rows: GuessedRow[] = [];
  for (const { path, destination } of plan.takings) {
    const module = path.endsWith('.py') ? moduleName(destination, roots) : undefined;
    if (module === undefined) continue;
    const text = Buffer.from(await files.read(join(folder, path))).toString('utf8');
    const match = runnable.exec(text);
    if (match && readsArguments.test(text))
      rows.push({
        mode: module,
        command: ['python', '-m', module],
        from: `${path}:${text.slice(0, match.index).split('\n').length}`,
      });
  }
  return rows;
}

function moduleName(destination: string, roots: readonly string[]): string | undefined {
  const [root] = roots
    .filter((candidate) => destination.startsWith(`${candidate.replace(/\/$/, '')}/`))
    .sort((a, b) => b.length - a.length);
  if (root === undefined) return undefined;
  const name = destination
    .slice(root.replace(/\/$/, '').length + 1)
    .replace(/(?:\/__main__)?\.py$/, '')
    .replaceAll('/', '.');
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : undefined;
}
