/** White space as Go's `unicode.IsSpace` knows it: JavaScript's own list also holds U+FEFF and lacks U+0085. */
const space = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const edges = new RegExp(`^${space}+|${space}+$`, 'gu');

/** The text without the white space around it. */
export function trimSpace(text: string): string {
  return text.replace(edges, '');
}
