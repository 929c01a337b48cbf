/** An entry of a list of options. */
export interface OptionEntry {
  readonly names: readonly string[];
  /** How much of the line it takes, without what describes it. */
  readonly length: number;
}

const option = /^--?(?:\[no-?\])?[A-Za-z0-9?@#][\w.-]*/;
const separator = /^(?:, ?| ?\| ?| \/ |\/| (?=-))/;
/** Rich sets names in columns of their own. */
const framedSeparator = /^(?:, ?| \/ | +(?=-))/;
const placeholder =
  /^(?:=?\[=?[^\]]*\]|[ =]<[^>]*>|[ =]\{[^}]*\}|[ =]\[[^\]]*\]|=\S+| [A-Z][A-Z0-9_.:|-]*(?![\w.-]))(?:\.\.\.)?/;
/** Cobra writes the type of a value. More than one such word is prose. */
const type = /^ [a-z][\w:|/=-]*(?= {2}|, | *$)/i;

/** The options that a line defines; undefined where it is prose that only begins with one. */
export function optionEntry(line: string, isFramed = false): OptionEntry | undefined {
  const between = isFramed ? framedSeparator : separator;
  const names: string[] = [];
  let at = 0;
  for (;;) {
    const name = option.exec(line.slice(at))?.[0];
    if (name === undefined) break;
    names.push(...spelled(name));
    at += name.length;
    at += valuesAt(line, at);
    const gap = between.exec(line.slice(at))?.[0];
    if (gap === undefined || !option.test(line.slice(at + gap.length))) break;
    at += gap.length;
  }
  return names.length > 0 && /^(?:$| {2,}\S|:(?: |$))/.test(line.slice(at)) ? { names, length: at } : undefined;
}

/** How much the values behind a name take. */
function valuesAt(line: string, from: number): number {
  const [word = ''] = type.exec(line.slice(from)) ?? [];
  if (word !== '') return word.length;
  let at = from;
  for (;;) {
    const taken = placeholder.exec(line.slice(at))?.[0];
    if (taken === undefined) return at - from;
    at += taken.length;
  }
}

/** `--[no-]cache` is two options. */
function spelled(name: string): string[] {
  const [, dashes, no, rest] = /^(--?)\[(no-?)\](.*)$/.exec(name) ?? [];
  return rest === undefined ? [name] : [`${dashes}${rest}`, `${dashes}${no}${rest}`];
}
