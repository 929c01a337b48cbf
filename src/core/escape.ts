/**
 * Names come from outside and are hostile (L10): each place that shows one has its own way to make it harmless.
 */

const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * One line of plain text: control, bidirectional and invisible characters become visible escapes, and so do the marks
 * that begin a workflow command (`::`, `##[`), which a runner obeys in any log. The colons of an ARN stay: with letters
 * before them they begin none, and a person pastes it.
 */
export function plain(text: string): string {
  return text
    .replace(controls, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`)
    .replace(/(?<!arn:aws[a-z-]*:[a-z0-9-]{1,20}:?)::/g, ':\\u{3a}')
    .replace(/##\[/g, '##\\u{5b}');
}

/** Inline Markdown for a GitHub summary: nothing in the text can open a tag, a link, a table cell, code or a mention. */
export function markdown(text: string): string {
  return plain(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~@:]/g, (char) => `&#${char.codePointAt(0)};`);
}

/** Text or a quoted attribute of HTML and XML: nothing in it can open a tag, end the quotes, hide, or be no character at all. */
export function html(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text
    .replace(
      /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu,
      (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`,
    )
    .replace(/[&<>"']/g, (char) => entities[char] ?? '');
}

/** The text cut to `limit` characters, the cut announced (L6). */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const note = `… (${text.length} characters)`;
  return text.slice(0, Math.max(0, limit - note.length)) + note;
}
