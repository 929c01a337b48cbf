import { DockerfileProblem } from './problem.ts';

/** What the parser directives at the very top say. */
export interface Directives {
  readonly syntax?: string;
  readonly escape: '\\' | '`';
}

const shape = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$/;
/** BuildKit looks for the frontend behind a `#!` line too, and in the comments of other languages. */
const foreignSyntax = /^\/\/\s*syntax\s*=\s*(\S+)/;

const known = ['syntax', 'escape', 'check'];

/** Reads the directives; the first line that is none ends them, be it a comment, a blank or an unknown one. */
export function readDirectives(lines: readonly string[]): Directives {
  const seen = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const [, name = '', value = ''] = shape.exec(line.trimStart()) ?? [];
    const key = name.toLowerCase();
    if (!known.includes(key)) break;
    if (seen.has(key)) throw new DockerfileProblem(index + 1, `only one ${key} parser directive can be used`);
    seen.set(key, value);
  }
  const escape = seen.get('escape') ?? '\\';
  if (escape !== '\\' && escape !== '`') throw new DockerfileProblem(1, `invalid escape token ${escape}`);
  const syntax = seen.get('syntax')?.split(' ')[0] ?? hiddenSyntax(lines);
  return syntax === undefined ? { escape } : { syntax, escape };
}

function hiddenSyntax(lines: readonly string[]): string | undefined {
  const [first = '', second = ''] = lines;
  const line = first.startsWith('#!') ? second : first;
  const [, name, value] = shape.exec(line) ?? [];
  return name?.toLowerCase() === 'syntax' ? value?.split(' ')[0] : foreignSyntax.exec(line)?.[1];
}
