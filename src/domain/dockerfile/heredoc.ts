import { expandWords } from './expand.ts';
import type { Heredoc } from './instruction.ts';

/** The heredocs that a line opens, in order, without their contents. */
export function heredocsIn(text: string, line: number): Omit<Heredoc, 'content'>[] {
  const words = expandWords(text, { escape: '\\', line, rawQuotes: true, rawEscapes: true });
  return words.flatMap((word) => heredocOf(word, line) ?? []);
}

/** The heredoc that a word opens: `<<EOF`, `<<-EOF`, `3<<"EOF"`; undefined where the word opens none. */
export function heredocOf(word: string, line: number): Omit<Heredoc, 'content'> | undefined {
  const [, dash = '', rest = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? [];
  if (rest === '') return undefined;
  const names = expandWords(rest, { escape: '\\', line });
  const raw = expandWords(rest, { escape: '\\', line, rawQuotes: true });
  const name = names[0];
  if (names.length !== 1 || name === undefined) return undefined;
  return { name, chomp: dash === '-', expand: quotes(name) === quotes(raw[0] ?? '') };
}

function quotes(text: string): number {
  return [...text].filter((char) => char === '"' || char === "'").length;
}
