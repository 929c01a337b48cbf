import { modify } from './modifier.ts';
import { DockerfileProblem } from './problem.ts';

/** The variables in force at an instruction. */
export type Variables = ReadonlyMap<string, string>;

export interface ExpandOptions {
  readonly escape: string;
  readonly line: number;
  /** Absent: unset variables stay as written, as the engine reads heredoc words. */
  readonly variables?: Variables;
  readonly rawQuotes?: boolean;
  readonly rawEscapes?: boolean;
  /** Names that were asked for and not set are noted here. */
  readonly unset?: Set<string>;
}

interface Reader {
  readonly text: string;
  readonly options: ExpandOptions;
  at: number;
}

/** One word with quotes removed and variables replaced, by the rules of BuildKit's shell lexer. */
export function expandWord(text: string, options: ExpandOptions): string {
  return run({ text, options, at: 0 }, undefined, options.rawEscapes ?? false).result;
}

/** The words that the text splits into; white space inside quotes splits nothing. */
export function expandWords(text: string, options: ExpandOptions): string[] {
  return run({ text, options, at: 0 }, undefined, options.rawEscapes ?? false).words;
}

interface Piece {
  readonly text: string;
  /** True where white space in it separates words. */
  readonly splits: boolean;
}

function run(reader: Reader, stop: string | undefined, rawEscapes: boolean): { result: string; words: string[] } {
  const pieces: Piece[] = [];
  while (reader.at < reader.text.length) {
    if (stop !== undefined && reader.text[reader.at] === stop) {
      reader.at++;
      return assemble(pieces);
    }
    pieces.push(...piece(reader, rawEscapes));
  }
  if (stop !== undefined) fail(reader, `${stop} is missing`);
  return assemble(pieces);
}

function piece(reader: Reader, rawEscapes: boolean): Piece[] {
  const char = reader.text[reader.at] ?? '';
  const { options } = reader;
  switch (char) {
    case "'":
      return [{ text: singleQuoted(reader), splits: false }];
    case '"':
      return [{ text: doubleQuoted(reader, rawEscapes), splits: false }];
    case '$':
      return [{ text: dollar(reader), splits: true }];
    case '<':
      return [{ text: heredocMark(reader), splits: false }];
    case options.escape:
      return [{ text: escaped(reader, rawEscapes), splits: false }];
    default:
      reader.at++;
      return [{ text: char, splits: true }];
  }
}

function assemble(pieces: readonly Piece[]): { result: string; words: string[] } {
  const words: string[] = [];
  let word = '';
  for (const { text, splits } of pieces) {
    for (const char of splits ? text : [text]) {
      if (!splits || !/\s/.test(char)) word += char;
      else if (word !== '') {
        words.push(word);
        word = '';
      }
    }
  }
  if (word !== '') words.push(word);
  return { result: pieces.map((item) => item.text).join(''), words };
}

function escaped(reader: Reader, rawEscapes: boolean): string {
  const mark = reader.text[reader.at] ?? '';
  const next = reader.text[reader.at + 1] ?? '';
  reader.at += 2;
  return (rawEscapes ? mark : '') + next;
}

/** `<<` and the white space behind it belong to one word, so that `<< EOF` is one. */
function heredocMark(reader: Reader): string {
  if (reader.text[reader.at + 1] !== '<') {
    reader.at++;
    return '<';
  }
  const [match = '<<'] = /^<<[\t\r ]*/.exec(reader.text.slice(reader.at)) ?? [];
  reader.at += match.length;
  return match;
}

function singleQuoted(reader: Reader): string {
  const end = reader.text.indexOf("'", reader.at + 1);
  if (end < 0) fail(reader, 'a single quote is never closed');
  const inner = reader.text.slice(reader.at + 1, end);
  reader.at = end + 1;
  return reader.options.rawQuotes ? `'${inner}'` : inner;
}

function doubleQuoted(reader: Reader, rawEscapes: boolean): string {
  const { text, options } = reader;
  const quote = options.rawQuotes ? '"' : '';
  let result = quote;
  reader.at++;
  while (reader.at < text.length) {
    const char = text[reader.at] ?? '';
    if (char === '"') {
      reader.at++;
      return result + quote;
    }
    if (char === '$') {
      result += dollar(reader);
      continue;
    }
    reader.at++;
    result += char === options.escape ? escapedInQuotes(reader, rawEscapes) : char;
  }
  return fail(reader, 'a double quote is never closed');
}

/** Inside double quotes only `"`, `$` and the escape token itself can be escaped. */
function escapedInQuotes(reader: Reader, rawEscapes: boolean): string {
  const { text, options } = reader;
  const next = text[reader.at];
  const kept = rawEscapes ? options.escape : '';
  if (next === undefined) return kept;
  if (next !== '"' && next !== '$' && next !== options.escape) return kept + options.escape;
  reader.at++;
  return kept + next;
}

function dollar(reader: Reader): string {
  const start = reader.at++;
  if (reader.text[reader.at] !== '{') {
    const name = readName(reader);
    return name === '' ? '$' : lookUp(reader, name, start);
  }
  reader.at++;
  if (/^[{}:]?$/.test(reader.text[reader.at] ?? '')) fail(reader, 'bad substitution');
  const name = readName(reader);
  if (reader.text[reader.at] !== '}') return modified(reader, name, start);
  reader.at++;
  return lookUp(reader, name, start);
}

function modified(reader: Reader, name: string, start: number): string {
  const operator = readOperator(reader);
  const rawEscapes = /[#%/]/.test(operator);
  const word = run(reader, operator.startsWith('/') ? '/' : '}', rawEscapes).result;
  const replacement = operator.startsWith('/') ? run(reader, '}', true).result : '';
  const value = variableValue(reader, name);
  if (value === undefined && reader.options.variables === undefined) return reader.text.slice(start, reader.at);
  try {
    return modify({ name, value, operator, word, replacement });
  } catch (error) {
    return fail(reader, error instanceof Error ? error.message : String(error));
  }
}

function readOperator(reader: Reader): string {
  const [operator] = /^(?::[-+?]|##|%%|\/\/|[-+?#%/])/.exec(reader.text.slice(reader.at)) ?? [];
  if (operator === undefined) return fail(reader, 'unsupported modifier in substitution');
  reader.at += operator.length;
  return operator;
}

function lookUp(reader: Reader, name: string, start: number): string {
  const value = variableValue(reader, name);
  if (value === undefined && reader.options.variables === undefined) return reader.text.slice(start, reader.at);
  return value ?? '';
}

function variableValue({ options }: Reader, name: string): string | undefined {
  const value = options.variables?.get(name);
  if (value === undefined) options.unset?.add(name);
  return value;
}

function readName(reader: Reader): string {
  const [name = ''] = /^(?:\d+|[@*#?\-$!]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(reader.text.slice(reader.at)) ?? [];
  reader.at += name.length;
  return name;
}

function fail(reader: Reader, message: string): never {
  throw new DockerfileProblem(reader.options.line, `cannot expand ${reader.text}: ${message}`);
}
