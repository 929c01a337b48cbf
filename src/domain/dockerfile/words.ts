import { DockerfileProblem } from './problem.ts';

const white = /[\s\u0085]/;

/**
 * The `--flags` in front, and what follows them. Flags count only before the first other word. The engine reads them
 * byte by byte, and what is not ASCII comes out as one character a byte: `--exclude=größe` excludes `grÃ¶Ã\u009fe`.
 */
export function splitFlags(text: string, escape: string): { flags: string[]; rest: string } {
  const { flags, rest } = splitBytes(Buffer.from(text).toString('latin1'), escape);
  return { flags, rest: Buffer.from(rest, 'latin1').toString() };
}

function splitBytes(text: string, escape: string): { flags: string[]; rest: string } {
  const flags: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (white.test(text[at] ?? '')) {
      at++;
      continue;
    }
    if (!text.startsWith('--', at)) return { flags, rest: text.slice(at) };
    const { word, end } = flagWord(text, at, escape);
    at = end;
    if (word === '--') return { flags, rest: text.slice(end) };
    flags.push(word);
  }
  return { flags, rest: '' };
}

function flagWord(text: string, start: number, escape: string): { word: string; end: number } {
  let word = '';
  let quote = '';
  let at = start;
  for (; at < text.length; at++) {
    let char = text[at] ?? '';
    if (quote === '' && white.test(char)) break;
    if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else {
      if (char === escape) char = text[++at] ?? '';
      word += char;
    }
  }
  return { word, end: at };
}

/** Words separated by white space, quotes and escapes kept: how ENV, ARG and LABEL are split. */
export function splitWords(text: string, escape: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quote === '' && white.test(char)) {
      if (word !== '') words.push(word);
      word = '';
      continue;
    }
    if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = '';
    else if (char === escape && quote !== "'") {
      if (at + 1 >= text.length) break;
      word += char + (text[++at] ?? '');
      continue;
    }
    word += char;
  }
  return word === '' ? words : [...words, word];
}

/** A JSON array of strings, where the text is one; an array of other things is refused; anything else is shell form. */
export function jsonForm(text: string, line: number): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  if (value.every((item) => typeof item === 'string')) return value;
  throw new DockerfileProblem(line, 'an array in JSON form must hold strings only');
}

/** Sources and destination of COPY and ADD, before any expansion. */
export function pathList(text: string, line: number): { words: string[]; json: boolean } {
  const json = jsonForm(text, line);
  if (json) return { words: json, json: true };
  return { words: text === '' ? [] : text.split(/[\t\v\f\r ]+/), json: false };
}
