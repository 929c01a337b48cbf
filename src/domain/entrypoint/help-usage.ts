import type { HelpLine } from './help-lines.ts';

/** What the usage paragraph shows. */
export interface UsageSurface {
  readonly program: string | undefined;
  readonly arguments: readonly string[];
  readonly commands: readonly string[];
}

/** Words that stand for whatever there is. */
const generic = /^(?:options?|flags?|commands?|subcommands?|args?|arguments?)$/i;

export function usageSurface(lines: readonly HelpLine[]): UsageSurface {
  const words = lines
    .filter(({ usage }) => usage)
    .map(({ text }) => text.replace(/^usage:?\s*/i, ''))
    .flatMap((text) => text.match(/\{[^}]*\}|\S+/g) ?? []);
  const [program, ...rest] = words;
  const options = rest.flatMap((word) => word.match(/(?<![\w-])--?[A-Za-z0-9][\w.-]*/g) ?? []);
  const free = rest.filter((_, at) => !takesValue(rest[at - 1]));
  const positionals = free.flatMap(positionalIn);
  const choices = free.filter((word) => /^\{.*,.*\}$/.test(word));
  return {
    program: program?.split('/').at(-1),
    arguments: [...options, ...positionals],
    commands: choices.flatMap((word) => word.match(/[\w.@-]+/g) ?? []),
  };
}

/** Whether the next word is the value of this one. */
function takesValue(word: string | undefined): boolean {
  return /^\[?--?[A-Za-z0-9][\w.-]*$/.test(word ?? '');
}

/** `EVENT_PATH`, `<event>`, `[EVENT]...`, `{event}`. */
function positionalIn(word: string): string[] {
  const name = /^(?:\[?<([\w.-]+)>\]?|\[?([A-Z][A-Z0-9_]+)\]?|\{([\w.-]+)\})(?:\.\.\.)?$/
    .exec(word)
    ?.slice(1)
    .find(Boolean);
  return name === undefined || generic.test(name) ? [] : [name];
}
