import type { Chance } from './chance.ts';
import type { Note } from './forms.ts';
import type { Tree } from './tree-maker.ts';

/** A stage written so far. */
export interface WrittenStage {
  readonly name: string | undefined;
  /** Where its copies went. */
  readonly destinations: string[];
}

/** What the makers of one Dockerfile share. */
export interface Paper {
  readonly chance: Chance;
  readonly tree: Tree;
  /** Paths that the ignore file mostly lets through. */
  readonly wanted: readonly string[];
  readonly note: Note;
  /** The Dockerfile's escape token. */
  readonly token: string;
  readonly stages: WrittenStage[];
  /** Names of variables that hold a path of the repository, and the instruction that set them. */
  readonly variables: Map<string, 'ARG' | 'ENV'>;
}

/** A word that the engine's shell lexer reads as this text. */
export function escaped({ token }: Paper, text: string): string {
  return text.replace(/["'$\\`]/g, (char) => (char === '`' && token !== '`' ? char : `${token}${char}`));
}

/** The text inside double quotes, for ENV and ARG. */
export function quoted({ token }: Paper, text: string): string {
  return `"${text.replace(/["$\\`]/g, (char) => (char === '"' || char === '$' || char === token ? token + char : char))}"`;
}
