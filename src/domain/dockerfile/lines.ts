import { type Directives, readDirectives } from './directives.ts';
import { heredocsIn } from './heredoc.ts';
import type { Heredoc, Instruction } from './instruction.ts';
import { DockerfileProblem } from './problem.ts';
import { splitFlags } from './words.ts';

/** Longest line that the engine's reader takes, in bytes. */
const lineLimit = 65_536;

interface Cursor {
  readonly lines: readonly string[];
  at: number;
}

/** A Dockerfile's directives and instructions, as the engine's parser joins and splits them. */
export function readInstructions(text: string): { directives: Directives; instructions: Instruction[] } {
  const lines = splitLines(text);
  const directives = readDirectives(lines);
  const instructions: Instruction[] = [];
  const cursor: Cursor = { lines, at: 0 };
  while (cursor.at < lines.length) {
    const instruction = next(cursor, directives.escape);
    if (instruction) instructions.push(instruction);
  }
  if (instructions.length === 0) throw new DockerfileProblem(1, 'the file holds no instruction');
  return { directives, instructions };
}

function splitLines(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  const long = lines.findIndex((line) => Buffer.byteLength(line) >= lineLimit - 1);
  if (long >= 0) throw new DockerfileProblem(long + 1, 'the line is longer than 64 KiB');
  return lines.map((line) => line.replace(/\r+$/, ''));
}

function next(cursor: Cursor, escape: string): Instruction | undefined {
  const first = cursor.lines[cursor.at++] ?? '';
  const line = cursor.at;
  if (isComment(first)) return undefined;
  const joined = joinContinuations(trimStart(first), cursor, escape);
  if (joined === '') return undefined;
  return parseLine(joined, line, escape, cursor);
}

/** One instruction from its joined text; the heredocs it opens are read from the lines that follow. */
function parseLine(joined: string, line: number, escape: string, cursor: Cursor): Instruction {
  const text = joined.trim();
  const [, word = '', tail = ''] = /^(\S+?)(?:[\t\v\f\r ]+([\s\S]*))?$/.exec(text) ?? [];
  const { flags, rest } = splitFlags(tail, escape);
  const keyword = word.toUpperCase();
  const open = takesHeredocs(keyword, rest) && text.includes('<<') ? heredocsIn(text, line) : [];
  const heredocs = open.map((head) => ({ ...head, content: readHeredoc(head, cursor, line) }));
  return { keyword, flags, rest: rest.trim(), text, line, heredocs };
}

/** The instruction behind an ONBUILD. */
export function readTrigger(text: string, line: number, escape: string, heredocs: readonly Heredoc[]): Instruction {
  const documents = heredocs.map(({ name, content }) => content + name);
  const [first = '', ...lines] = [text, ...documents].join('\n').split('\n');
  return parseLine(first, line, escape, { lines, at: 0 });
}

function takesHeredocs(keyword: string, rest: string): boolean {
  const inner = keyword === 'ONBUILD' ? (rest.trim().split(/\s/)[0] ?? '').toUpperCase() : keyword;
  const body = keyword === 'ONBUILD' ? rest.trim().slice(inner.length).trim() : rest.trim();
  return ['ADD', 'COPY', 'RUN'].includes(inner) && !isJson(body);
}

function isJson(text: string): boolean {
  if (!text.startsWith('[')) return false;
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

function readHeredoc(head: Pick<Heredoc, 'name' | 'chomp'>, cursor: Cursor, line: number): string {
  let content = '';
  while (cursor.at < cursor.lines.length) {
    const raw = cursor.lines[cursor.at++] ?? '';
    if ((head.chomp ? raw.replace(/^\t+/, '') : raw) === head.name) return content;
    content += `${raw}\n`;
  }
  throw new DockerfileProblem(line, `the heredoc ${head.name} is never closed`);
}

/** Comment and blank lines inside a continuation vanish. A doubled escape token at the end is no continuation. */
function joinContinuations(first: string, cursor: Cursor, escape: string): string {
  let { text, open } = dropContinuation(first, escape);
  while (open && cursor.at < cursor.lines.length) {
    const raw = cursor.lines[cursor.at++] ?? '';
    if (isComment(raw) || raw.trim() === '') continue;
    const piece = dropContinuation(raw, escape);
    text += piece.text;
    open = piece.open;
  }
  return text;
}

function dropContinuation(line: string, escape: string): { text: string; open: boolean } {
  const token = escape === '\\' ? '\\\\' : '`';
  const match = new RegExp(`(^|[^${token}])${token}[ \\t]*$`).exec(line);
  return match ? { text: line.slice(0, match.index) + (match[1] ?? ''), open: true } : { text: line, open: false };
}

function isComment(line: string): boolean {
  return trimStart(line).startsWith('#');
}

function trimStart(line: string): string {
  return line.replace(/^[\t\n\v\f\r \u0085\u00a0]+/, '');
}
