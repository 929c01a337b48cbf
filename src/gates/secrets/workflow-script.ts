import type { LineCounter, Scalar } from 'yaml';

/** A command of a script, continued lines and heredocs joined, with the line of the file where it begins. */
export interface Command {
  readonly command: string;
  readonly line: number;
}

interface Source {
  readonly text: string;
  readonly lines: LineCounter;
}

/** The commands of a script. Their words are looked for in the source, in their order, so that a line is right in every YAML style. */
export function commandsOf(node: Scalar, { text, lines }: Source): Command[] {
  const start = node.range?.[0] ?? 0;
  let at = node.type?.startsWith('BLOCK') ? text.indexOf('\n', start) + 1 : start;
  return joined(String(node.value)).map((command) => {
    let begin: number | undefined;
    for (const [word] of command.matchAll(/[^\s\\]+/g)) {
      const found = text.indexOf(word, at);
      if (found < 0) continue;
      begin ??= found;
      at = found + word.length;
    }
    return { command: command.replaceAll('\\\n', ' '), line: lines.linePos(begin ?? at).line };
  });
}

/** Lines that belong together: continued ones, those of a quoted text, and those of heredocs. */
function joined(script: string): string[] {
  const commands: string[] = [];
  let ends: string[] = [];
  let quote = '';
  for (const piece of script.split(/(?<!\\)\n/)) {
    const goesOn = ends.length > 0 || quote !== '';
    if (goesOn) commands.push(`${commands.pop() ?? ''}\n${piece}`);
    else commands.push(piece);
    if (ends.length > 0) ends = piece.trim() === ends[0] ? ends.slice(1) : ends;
    else {
      quote = openQuote(piece, quote);
      if (quote === '') ends = [...piece.matchAll(heredoc)].map(([, word = '']) => word);
    }
  }
  return commands;
}

const heredoc = /(?<!<)<<-?\s*\\?["']?([A-Za-z_][A-Za-z0-9_]*)/g;

/** The quote that is still open at the end of a line; a comment opens none. */
function openQuote(line: string, before: string): string {
  let quote = before;
  for (const [mark] of line.matchAll(/\\.|["']|(?<=^|\s)#.*$/g)) {
    if (mark.startsWith('#') && quote === '') break;
    if (mark === quote) quote = '';
    else if (quote === '' && (mark === '"' || mark === "'")) quote = mark;
  }
  return quote;
}

/** The static credential that a command sets. */
export function setsCredential(command: string, names: readonly string[]): string | undefined {
  const assigned = names.find((name) => new RegExp(`(?:^|[\\s;&"'(]|\\$env:)${literal(name)}\\s*=`, 'i').test(command));
  const configured = /aws\s+configure\b.*\bset\b.*aws_(?:access_key_id|secret_access_key|session_token)/.test(command);
  return assigned ?? (configured ? 'aws configure' : undefined);
}

const prints = /(?:^|[\s;&|({])(?:echo|printf|print|printenv|tee|cat|Write-(?:Host|Output))\b/;
const writes = />>?\s*(?!\/dev\/null|&)\S|(?:^|[\s;&|(])sed\s+(?:-\S+\s+)*-\w*i/;
const hands = /--build-arg\b|GITHUB_(?:ENV|OUTPUT|STEP_SUMMARY)/;

/** How it should be done: a password on a program's standard input, a mask. Only these very words are excused. */
const allowed = [
  /(?:echo|printf)\b[^|;&\n>]*\|[^|;&\n]*--password-stdin[^|;&\n]*/g,
  /(?:echo|printf)\s+["']?::add-mask::[^|;&\n>]*(?=$|[;&\n])/g,
];

/** The secret that a command prints, writes down or builds in. */
export function givenAway(command: string, secret: ReadonlySet<string>): string | undefined {
  const rest = allowed.reduce((text, pattern) => text.replace(pattern, ''), command);
  if (![prints, writes, hands].some((pattern) => pattern.test(rest))) return undefined;
  return namesSecret(rest) ?? [...secret].find((name) => carries(rest, name) || names(rest, name));
}

/** What stands for all secrets at once: `toJSON(secrets)`, `secrets[matrix.name]`. */
export const allSecrets = 'secrets';

/** The first secret that an expression names. */
export function namesSecret(text: string): string | undefined {
  return secretsNamed(text)[0];
}

/** Every secret that the expressions of a text name, in their order; `allSecrets` where one takes all of them. */
export function secretsNamed(text: string): string[] {
  return [...text.matchAll(/\$\{\{((?:(?!\}\}).)*)\}\}/gs)].flatMap(([, expression = '']) =>
    [...expression.matchAll(/(?<![\w.'-])secrets\b(?:\s*\.\s*([A-Za-z0-9_-]+)|\s*\[\s*'([^']+)'\s*\])?/gi)].map(
      ([, dotted, quoted]) => dotted ?? quoted ?? allSecrets,
    ),
  );
}

/** Whether a text takes the value of one of the variables. */
export function carriesAny(text: string, secret: ReadonlySet<string>): boolean {
  return [...secret].some((name) => carries(text, name));
}

function carries(text: string, name: string): boolean {
  const variable = literal(name);
  return new RegExp(
    `\\$\\{?${variable}(?![A-Za-z0-9_])|\\$\\{\\{(?:(?!\\}\\}).)*?\\benv\\.${variable}(?![A-Za-z0-9_-])`,
    's',
  ).test(text);
}

/** `docker build --build-arg NAME` and `printenv NAME` take a variable by its bare name. */
function names(text: string, name: string): boolean {
  return new RegExp(`(?:--build-arg[ =]|\\bprintenv\\s+(?:\\S+\\s+)*)${literal(name)}(?![\\w=])`).test(text);
}

/** Variables that a command fills from a secret: the commands behind it carry it on. */
export function assignedFrom(command: string, secret: ReadonlySet<string>): string[] {
  const [, name, value = ''] = /^\s*(?:export\s+|local\s+|readonly\s+)?([A-Za-z_]\w*)=([\s\S]*)$/.exec(command) ?? [];
  const isSecret = namesSecret(value) !== undefined || [...secret].some((one) => carries(value, one));
  return name !== undefined && isSecret ? [name] : [];
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
