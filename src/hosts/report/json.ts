import type { Report } from './model.ts';

/** The report for a program. */
export function renderJson(report: Report): string {
  const { gates, ...rest } = report;
  const shown = gates.map(({ items, ...gate }) => ({
    ...gate,
    items: items.map(({ findings, ...item }) => ({ ...item, findings })),
  }));
  return jsonText({ schema: 'seaworthy/report/v1', ...rest, gates: shown });
}

/** A value as JSON that is harmless in a log. */
export function jsonText(value: unknown): string {
  return `${visible(JSON.stringify(value, null, 2))}\n`;
}

/** The text with all that hides, and the mark that a runner obeys inside of a line, as JSON and quoted YAML write it (L10). */
export function visible(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu, escaped);
}

function escaped(char: string): string {
  return Array.from({ length: char.length }, (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  );
}
