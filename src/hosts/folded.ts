import { plain } from '../core/escape.ts';

/** What is looked at, folded away in the log of a job: https://docs.github.com/actions/reference/workflow-commands#grouping-log-lines */
export interface Folded {
  /** Opens the fold: the first words of an action. */
  begin(): void;
  /** A line for each thing that is looked at; more about the same thing is not told. */
  line(text: string): void;
  /** Closes it; what follows is seen at once. */
  end(): void;
}

export function folded(stream: { write(text: string): unknown }): Folded {
  let isOpen = false;
  let last: string | undefined;
  const begin = () => {
    if (!isOpen) stream.write('::group::What is looked at\n');
    isOpen = true;
  };
  return {
    begin,
    line(text) {
      begin();
      const [word] = text.split(' ', 1);
      if (word !== last) stream.write(`${plain(text)}\n`);
      last = word;
    },
    end() {
      if (isOpen) stream.write('::endgroup::\n');
      isOpen = false;
    },
  };
}
