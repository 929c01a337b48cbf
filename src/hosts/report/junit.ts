import { clip, html, plain } from '../../core/escape.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { GridRow } from './grid.ts';
import type { GateReport, Item, Report } from './model.ts';

const findingsShown = 50;

interface Case {
  readonly name: string;
  readonly status: Verdict | 'WARN';
  readonly detail: string;
  readonly milliseconds?: number;
}

/** The report as JUnit XML, as Jenkins, GitLab and Azure read it: a suite for each gate, and what was not run as skipped. */
export function renderJunit({ gates, notRun }: Pick<Report, 'gates' | 'notRun'>): string {
  const suites = [
    ...gates.map((gate) => suite(gate.gate, casesOf(gate))),
    ...notRun.map((gate) => suite(gate, [{ name: gate, status: 'WARN', detail: 'not run' }], true)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="seaworthy">\n${suites.join('')}</testsuites>\n`;
}

/** A gate is a case of its own where none of its checks and rows says why it is red. */
function casesOf({ gate, verdict, totals, items, grid }: GateReport): Case[] {
  const cases = [...items.map(itemCase), ...grid.map(rowCase)];
  return cases.some(isRed) ? cases : [{ name: gate, status: verdict, detail: totals }, ...cases];
}

function itemCase({ code, status, title, reason, fix, findings, unlisted }: Item): Case {
  const lines = findings.slice(0, findingsShown).map(({ subject, message, location }) => {
    const place = location ? `${location.path}${location.line === undefined ? '' : `:${location.line}`}` : subject;
    return `${place}: ${message}`;
  });
  const left = findings.length - lines.length + unlisted;
  const rest = left > 0 ? [`and ${left} more`] : [];
  const head = reason === undefined ? title : `${title}: ${reason}`;
  return { name: code, status, detail: [head, ...lines, ...rest, `Fix: ${fix}`].map(plain).join('\n') };
}

function rowCase({ name, mode, status, milliseconds, reason = '' }: GridRow): Case {
  const known = status === 'PASS' || status === 'FAIL' ? status : 'ERROR';
  return { name: [name, mode].filter(Boolean).join(' '), status: known, detail: reason, milliseconds };
}

function isRed({ status }: Case): boolean {
  return status === 'FAIL' || status === 'ERROR';
}

function suite(name: string, cases: readonly Case[], isSkipped = false): string {
  const count = (status: string) => cases.filter((one) => one.status === status).length;
  const head = `tests="${cases.length}" failures="${count('FAIL')}" errors="${count('ERROR')}" skipped="${isSkipped ? cases.length : 0}"`;
  const body = cases.map((one) => testcase(name, one, isSkipped)).join('');
  return `  <testsuite name="${html(name)}" ${head}>\n${body}  </testsuite>\n`;
}

function testcase(suiteName: string, { name, status, detail, milliseconds }: Case, isSkipped: boolean): string {
  const time = milliseconds === undefined ? '' : ` time="${(milliseconds / 1000).toFixed(3)}"`;
  const text = html(clip(detail, 8000));
  const [first = ''] = detail.split('\n');
  const message = html(clip(first, 300));
  const inner = isSkipped
    ? `<skipped message="${message}"/>`
    : status === 'FAIL'
      ? `<failure message="${message}">${text}</failure>`
      : status === 'ERROR'
        ? `<error message="${message}">${text}</error>`
        : status === 'WARN'
          ? `<system-out>${text}</system-out>`
          : '';
  return `    <testcase classname="${html(suiteName)}" name="${html(name)}"${time}>${inner}</testcase>\n`;
}
