import { profileOf } from '../contract/profile.ts';
import { markdown, plain } from '../core/escape.ts';
import type { Fault } from '../core/fault.ts';
import { jsonText, renderJson } from './report/json.ts';
import { renderJunit } from './report/junit.ts';
import { renderMarkdown } from './report/markdown.ts';
import { faultItem, type GateReport, type Report } from './report/model.ts';
import { renderSarif } from './report/sarif.ts';
import { renderText } from './report/text.ts';

export const formats = ['text', 'json', 'markdown', 'sarif', 'junit'] as const;
export type Format = (typeof formats)[number];

export interface TerminalOptions {
  readonly format: Format;
  readonly color: boolean;
  readonly quiet: boolean;
}

/** The report in the format that was asked for. */
export function render(report: Report, { format, color, quiet }: TerminalOptions): string {
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'markdown':
      return renderMarkdown(report);
    case 'sarif':
      return renderSarif(report, report.contractPath);
    case 'junit':
      return renderJunit(report);
    case 'text':
      return renderText(report, { color, quiet });
  }
}

/** Faults before any gate was asked: each with its place, its fix, and whether a re-run can help. */
export function renderFaults(faults: readonly Fault[], format: Format): string {
  if (format === 'json')
    return jsonText({ schema: 'seaworthy/report/v1', verdict: 'ERROR', faults: faults.map(faultData) });
  if (format === 'sarif' || format === 'junit') return renderUndecided(faults, format);
  if (format === 'markdown') return `## ⚠️ ERROR\n\n${faults.map(markdownFault).join('\n')}\n`;
  const blocks = faults.flatMap(faultLines);
  const helps = faults.every(({ rerun }) => rerun === 'may-help');
  const next = helps
    ? 'Run it again: this may pass without any change.'
    : `A re-run alone will not help; \`seaworthy explain ${faults.find(({ rerun }) => rerun !== 'may-help')?.code ?? ''}\` says more.`;
  return `${[...blocks, '', `ERROR. ${next}`].join('\n')}\n`;
}

/** Readers of these formats take an empty list for a green one: each fault is something that was not decided. */
function renderUndecided(faults: readonly Fault[], format: 'sarif' | 'junit'): string {
  const items = faults.map((fault) => faultItem(fault, profileOf(undefined, {})));
  const gate: GateReport = {
    gate: 'closure',
    verdict: 'ERROR',
    totals: 'no answer',
    items,
    checksAsked: 0,
    advice: undefined,
    grid: [],
  };
  return format === 'junit'
    ? renderJunit({ gates: [gate], notRun: [] })
    : renderSarif({ verdict: 'ERROR', gates: [gate] }, faults[0]?.location?.path ?? '');
}

/** A fault for a terminal: what, and how to mend it. */
export function faultLines(fault: Fault): string[] {
  return [`ERROR ${fault.code}: ${plain(told(fault))}`, `  fix: ${plain(fault.fix)}`];
}

function markdownFault(fault: Fault): string {
  return `- **${markdown(fault.code)}** ${markdown(told(fault))}\n  Fix: ${markdown(fault.fix)}`;
}

/** The message, behind its place where it does not name that itself. */
function told({ message, location }: Fault): string {
  const place = location?.line === undefined ? '' : `${location.path}:${location.line}`;
  return message.includes(place) ? message : `${place}: ${message}`;
}

/** A fault for a program. */
export function faultData({ code, message, fix, rerun, location }: Fault) {
  return { code, message, fix, rerun, location: location ?? null };
}

/** Shows long work on a terminal, in one line that is wiped; undefined in a log. */
export function progressLine(stream: {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}): ((line: string) => void) | undefined {
  if (stream.isTTY !== true) return undefined;
  return (line) => stream.write(`\r\u001b[2K${plain(line).slice(0, 100)}${line === '' ? '\r' : ''}`);
}
