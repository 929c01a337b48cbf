/** Whether a path, relative to the context root, matches. */
export type Matcher = (path: string) => boolean;

/** A pattern that the engine refuses (`malformed`), or that we refuse to guess at (`ambiguous`). */
export interface PatternProblem {
  readonly kind: 'malformed' | 'ambiguous';
  readonly detail: string;
}

export interface CompiledPattern {
  readonly matches: Matcher;
  /** True where the pattern is a plain path, so that a walk may skip folders by prefix. */
  readonly literal: boolean;
}

interface Translation {
  source: string;
  kind: 'exact' | 'prefix' | 'suffix' | 'expression';
  problem?: PatternProblem;
}

/**
 * Compiles one cleaned pattern with the semantics of moby/patternmatcher 0.6: anchored at the root, `*` and `?` stop
 * at `/`, `**` is any depth including none, `[...]` is a class, `\` takes the next character literally.
 */
export function compile(pattern: string): CompiledPattern | PatternProblem {
  const bad = malformed(pattern) ?? ambiguous(pattern);
  if (bad) return bad;
  const { source, kind, problem } = translate(pattern);
  if (problem) return problem;
  switch (kind) {
    case 'exact':
      return { matches: (path) => path === pattern, literal: true };
    case 'prefix':
      return { matches: startsWith(pattern.slice(0, -2)), literal: false };
    case 'suffix':
      return { matches: endsWith(pattern.slice(2)), literal: false };
    case 'expression':
      return { matches: expression(source), literal: false };
  }
}

function startsWith(prefix: string): Matcher {
  return (path) => path.startsWith(prefix);
}

function endsWith(suffix: string): Matcher {
  const bare = suffix.startsWith('/') ? suffix.slice(1) : undefined;
  return (path) => path.endsWith(suffix) || path === bare;
}

function expression(source: string): Matcher {
  const regexp = new RegExp(`^${source}$`, 'u');
  return (path) => regexp.test(path);
}

/** The engine checks each pattern by Go's `filepath.Match` first, which knows bad classes and a trailing backslash. */
function malformed(pattern: string): PatternProblem | undefined {
  const chars = [...pattern];
  for (let i = 0; i < chars.length; i++) {
    if (chars[i] === '\\' && ++i >= chars.length) return bad('ends in a backslash that escapes nothing');
    if (chars[i] !== '[' || chars[i - 1] === '\\') continue;
    const end = classEnd(chars, i);
    if (end === undefined) return bad('holds a "[" class that is empty, malformed or never closed');
    i = end;
  }
  return undefined;
}

const bad = (detail: string): PatternProblem => ({ kind: 'malformed', detail });
const unclear = (detail: string): PatternProblem => ({ kind: 'ambiguous', detail });

/** The index of the `]` that closes the class opened at `start`, by the rules of `filepath.Match`. */
export function classEnd(chars: readonly string[], start: number): number | undefined {
  let at = start + 1;
  if (chars[at] === '^') at++;
  for (let members = 0; at < chars.length; members++) {
    if (chars[at] === ']' && members > 0) return at;
    const low = classMember(chars, at);
    if (low === undefined) return undefined;
    at = low;
    if (chars[at] !== '-') continue;
    const high = classMember(chars, at + 1);
    if (high === undefined) return undefined;
    at = high;
  }
  return undefined;
}

/** The index behind one class member, undefined where none may stand. */
function classMember(chars: readonly string[], at: number): number | undefined {
  const char = chars[at];
  if (char === undefined || char === '-' || char === ']') return undefined;
  const next = char === '\\' ? at + 2 : at + 1;
  return next < chars.length ? next : undefined;
}

/** What reaches the engine's regular expressions unescaped means something nobody who wrote it intended. */
function ambiguous(pattern: string): PatternProblem | undefined {
  if (pattern.includes('\ufeff')) return unclear('holds a byte order mark inside');
  const escapes = [...pattern.matchAll(/\\(.)/gsu)].map(([, char = '']) => char);
  if (escapes.some((char) => /[0-9A-Za-z]|[^\u0000-\u007f]/u.test(char)))
    return unclear('escapes a letter or digit, which reaches the engine’s regular expressions live');
  const wild = /[*?[\]\\]/.test(pattern.replace(/^\*\*|\*\*$/g, ''));
  const outside = pattern.replace(/\\./gsu, '').replace(/\[\^?[^\]]*\]/gu, '');
  if (wild && /[|{}^]/.test(outside))
    return unclear('mixes wildcards with | { } or ^, which reach the engine’s regular expressions live');
  return undefined;
}

function translate(pattern: string): Translation {
  const out: Translation = { source: '', kind: 'exact' };
  const chars = [...pattern];
  for (let i = 0; i < chars.length && !out.problem; i++) {
    const char = chars[i] ?? '';
    if (char === '*' && chars[i + 1] === '*') i = doubleStar(chars, i, out);
    else if (char === '*' || char === '?') add(out, char === '*' ? '[^/]*' : '[^/]');
    else if (char === '[') i = charClass(chars, i, out);
    else if (char === ']') add(out, '\\]');
    else if (char === '\\') add(out, quote(chars[++i] ?? ''));
    else out.source += quote(char);
  }
  return out;
}

function add(out: Translation, source: string): void {
  out.source += source;
  out.kind = 'expression';
}

/** `**` at the end takes everything, elsewhere any number of folders; it eats one slash behind it. */
function doubleStar(chars: readonly string[], at: number, out: Translation): number {
  const slash = chars[at + 2] === '/';
  const last = slash ? at + 2 : at + 1;
  if (last + 1 < chars.length) add(out, '(?:[^\\n]*/)?');
  else if (out.kind === 'exact') out.kind = 'prefix';
  else add(out, '[^\\n]*');
  if (at === 0) out.kind = 'suffix';
  return last;
}

/** `*` and `?` stay wildcards inside a class, where the engine's translation writes a class of its own for them. */
function charClass(chars: readonly string[], start: number, out: Translation): number {
  const end = classEnd(chars, start) ?? start;
  const body = chars.slice(start + 1, end).join('');
  const members = body.replace(/^\^/, '');
  if (/\[:|[*?\\]|&&|--|~~/.test(members) || reversed(members))
    out.problem = unclear('holds a class that Go’s regular expressions read in their own way');
  else add(out, `[${body.startsWith('^') ? '^' : ''}${members.replace(/\^/g, '\\^')}]`);
  return end;
}

function reversed(members: string): boolean {
  return [...members.matchAll(/(.)-(.)/gu)].some(
    ([, low = '', high = '']) => (low.codePointAt(0) ?? 0) > (high.codePointAt(0) ?? 0),
  );
}

export function quote(char: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;
}
