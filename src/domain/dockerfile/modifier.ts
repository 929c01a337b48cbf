/** A `${name<operator>word}` substitution, its parts already expanded. */
export interface Modifier {
  readonly name: string;
  readonly value: string | undefined;
  readonly operator: string;
  readonly word: string;
  readonly replacement: string;
}

/** The substituted text. Throws where the variable must be set and is not. */
export function modify(modifier: Modifier): string {
  const { name, value, operator, word } = modifier;
  const missing = value === undefined || (operator.startsWith(':') && value === '');
  switch (operator.replace(':', '')) {
    case '-':
      return missing ? word : value;
    case '+':
      return missing ? '' : word;
    case '?':
      if (missing) throw new Error(`${name} ${word || 'must be set'}`);
      return value;
    case '#':
    case '##':
      return (value ?? '').replace(shellPattern(word, operator === '##', '^', ''), '');
    case '%':
    case '%%':
      return trimEnd(value ?? '', word, operator === '%%');
    default:
      return replace(modifier);
  }
}

function replace({ value, operator, word, replacement }: Modifier): string {
  const pattern = new RegExp(shellPattern(word, true, '', ''), operator === '//' ? 'gsu' : 'su');
  return (value ?? '').replace(pattern, () => replacement);
}

/** The shortest, or the longest, ending that matches is cut. */
function trimEnd(value: string, word: string, longest: boolean): string {
  const pattern = shellPattern(word, true, '^', '$');
  const cuts = Array.from({ length: value.length + 1 }, (_, at) => at);
  const cut = (longest ? cuts : cuts.reverse()).find((at) => pattern.test(value.slice(at)));
  return cut === undefined ? value : value.slice(0, cut);
}

/** A shell pattern of `*` and `?` as a regular expression. */
function shellPattern(word: string, greedy: boolean, before: string, after: string): RegExp {
  const star = greedy ? '.*' : '.*?';
  let source = '';
  for (let at = 0; at < word.length; at++) {
    let char = word[at] ?? '';
    if (char === '*') source += star;
    else if (char === '?') source += '.';
    else {
      if (char === '\\') char = word[++at] ?? '\\';
      source += char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    }
  }
  return new RegExp(before + source + after, 'su');
}
