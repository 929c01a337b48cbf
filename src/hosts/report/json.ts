import type { Report } from './model.ts';

/** The report for a program. */
export function renderJson(report: Report): string {
  const { gates, ...rest } = report;
  const shown = gates.map(({ items, ...gate }) => ({
    ...gate,
    items: items.map(({ findings, ...item }) => ({ ...item, findings })),
  }));
  const text = JSON.stringify({ schema: 'seaworthy/report/v1', ...rest, gates: shown }, null, 2);
  return `${text.replace(/[\u007f-\uffff]/g, escaped)}\n`;
}

/** A control or invisible character as JSON writes one; every other character stays. */
function escaped(char: string): string {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(char) ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char;
}
