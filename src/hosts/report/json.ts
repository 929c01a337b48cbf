import type { Report } from './model.ts';

/** The report for a program. */
export function renderJson(report: Report): string {
  const { gates, ...rest } = report;
  const shown = gates.map(({ items, ...gate }) => ({
    ...gate,
    items: items.map(({ findings, ...item }) => ({ ...item, findings })),
  }));
  return `${JSON.stringify({ schema: 'seaworthy/report/v1', ...rest, gates: shown }, null, 2)}\n`;
}
