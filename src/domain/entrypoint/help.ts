import { stripVTControlCharacters } from 'node:util';
import { type HelpLine, helpLines } from './help-lines.ts';
import { optionEntry } from './help-options.ts';
import { usageSurface } from './help-usage.ts';

/** What a help text defines. What its prose only mentions is no part of it. */
export interface HelpSurface {
  /** Options as they are typed (`--profile`, `-p`), positional arguments without their brackets (`event_path`); sorted. */
  readonly arguments: readonly string[];
  readonly commands: readonly string[];
}

/**
 * Reads the layouts of argparse, click, Typer (with its boxes), Cobra and Go’s flag, clap, yargs, commander and their like: a
 * usage paragraph, and lists whose entries stand left of their descriptions.
 */
export function helpSurface(text: string): HelpSurface {
  const lines = helpLines(stripVTControlCharacters(text));
  const found = usageSurface(lines);
  const names = new Set(found.arguments);
  const commands = new Set(found.commands);
  for (const section of sections(lines)) {
    for (const name of optionsIn(section)) names.add(name);
    if (section.kind === 'positionals') for (const name of positionalsIn(section)) names.add(name);
    for (const name of commandsIn(section, found.program)) commands.add(name);
  }
  for (const name of choicesIn(lines)) commands.add(name);
  return { arguments: [...names].sort(), commands: [...commands].filter((name) => !names.has(name)).sort() };
}

interface Section {
  readonly kind: 'commands' | 'positionals' | 'other';
  readonly lines: readonly HelpLine[];
  /** Where descriptions begin: what stands there or further right defines nothing. */
  readonly bodyColumn: number;
}

function sections(lines: readonly HelpLine[]): Section[] {
  const cuts = lines.flatMap((line, at) => (line.heading === undefined ? [] : [at]));
  return [0, ...cuts].map((from, at) => {
    const own = lines.slice(from, cuts[at] ?? lines.length);
    return { kind: kindOf(own[0]?.heading), lines: own.filter(isEntry), bodyColumn: bodyColumnOf(own) };
  });
}

const isEntry = (line: HelpLine) => line.heading === undefined && !line.usage && line.text !== '';

function kindOf(heading: string | undefined): Section['kind'] {
  if (/command/i.test(heading ?? '')) return 'commands';
  return /^positional|^arguments?\b/i.test(heading ?? '') ? 'positionals' : 'other';
}

/** The leftmost description: behind a gap in an entry’s own line, or alone below an entry. */
function bodyColumnOf(lines: readonly HelpLine[]): number {
  const columns = lines.filter(isEntry).flatMap((line, at, all) => {
    const { text, indent } = line;
    const head = entryOf(line)?.length ?? /^\S+(?:,? \S+)*(?= {2,}\S)/.exec(text)?.[0].length ?? text.length;
    if (head < text.length) return [indent + head + text.slice(head).search(/\S/)];
    return isDescribedBelow(all[at - 1], indent) && !text.startsWith('-') ? [indent] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...columns);
}

/** A command of argparse stands a little right of its list, a description of clap far right of what it describes. */
function isDescribedBelow(before: HelpLine | undefined, indent: number): boolean {
  if (before === undefined || indent <= before.indent) return false;
  if (entryOf(before)?.length === before.text.length) return true;
  return indent >= before.indent + 6 && !before.text.includes(' ');
}

const entryOf = ({ text, framed }: HelpLine) => optionEntry(text, framed);

function optionsIn({ lines, bodyColumn }: Section): string[] {
  return lines.flatMap((line) => (line.indent < bodyColumn ? (entryOf(line)?.names ?? []) : []));
}

/** The entries of a list, as far as their descriptions. */
function entriesIn({ lines, bodyColumn }: Section): HelpLine[] {
  return lines.filter(({ text, indent }) => indent > 0 && indent < bodyColumn && !text.startsWith('-'));
}

/** Those at the margin of their list: below them argparse has commands. */
function positionalsIn(section: Section): string[] {
  const entries = entriesIn(section);
  const first = entries.filter(({ indent, text }) => indent === entries[0]?.indent && !text.startsWith('{'));
  return first.map(({ text }) => bare(firstWord(text)));
}

const firstWord = (text: string) => text.split(' ')[0] ?? text;
const bare = (word: string) => word.replace(/^[<[]+|[>\].]+$/g, '');

function commandsIn(section: Section, program: string | undefined): string[] {
  const entries = entriesIn(section);
  if (section.kind === 'other') return [];
  if (section.kind === 'positionals')
    return entries.filter(({ indent }) => indent > (entries[0]?.indent ?? 0)).map(({ text }) => firstWord(text));
  const names = withoutProgram(
    entries.map(({ text }) => text.split(/ {2,}/)[0] ?? text),
    program,
  ).flatMap((head) => firstWord(head).split(/[|,]/));
  const aliases = entries.flatMap(({ text }) => /\[aliases: ([^\]]+)\]/.exec(text)?.[1]?.split(', ') ?? []);
  return [...names, ...aliases].filter((word) => /^[\w@][\w:.@-]*$/.test(word));
}

/** yargs writes the program in front of every command. */
function withoutProgram(heads: readonly string[], program: string | undefined): readonly string[] {
  const [first = ''] = heads.map(firstWord);
  const isShared = heads.every((head) => firstWord(head) === first && / [\w@]/.test(head));
  return isShared && (heads.length > 1 || first === program)
    ? heads.map((head) => head.slice(first.length + 1))
    : heads;
}

/** argparse lists its commands in braces; a single name in braces is an argument of Typer. */
function choicesIn(lines: readonly HelpLine[]): string[] {
  return lines.flatMap(({ text }) => (/^\{[\w.@-]+(?:,[\w.@-]+)+\}/.exec(text)?.[0] ?? '').match(/[\w.@-]+/g) ?? []);
}
