/** A heredoc: a document that stands in the Dockerfile itself. */
export interface Heredoc {
  readonly name: string;
  /** False where the word was quoted: then no variable in it is expanded. */
  readonly expand: boolean;
  readonly chomp: boolean;
  readonly content: string;
}

/** One instruction as written, its continuation lines joined. */
export interface Instruction {
  /** Upper case: `COPY`. */
  readonly keyword: string;
  readonly flags: readonly string[];
  /** What follows keyword and flags, trimmed. */
  readonly rest: string;
  /** The whole instruction on one line, for a person to read. */
  readonly text: string;
  readonly line: number;
  readonly heredocs: readonly Heredoc[];
}
