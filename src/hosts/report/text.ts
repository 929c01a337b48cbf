import { styleText } from 'node:util';
import { counted } from '../../core/counted.ts';
import { clip, plain } from '../../core/escape.ts';
import type { Finding } from '../../core/finding.ts';
import { type GateReport, type Item, type Report, saysSubject } from './model.ts';

export interface TextOptions {
  readonly color: boolean;
  readonly quiet: boolean;
}

/** Findings of one check that are shown; the evidence holds more, and the count is always the true one (L6). */
const shown = 8;

type Paint = (status: string, text: string) => string;

/** The report for a terminal or a log: one block per gate, and the line that matters last. */
export function renderText(report: Report, { color, quiet }: TextOptions): string {
  const paint: Paint = (status, text) => (color ? styleText(styleOf(status), text, { validateStream: false }) : text);
  const last = paint(report.verdict, plain(lastLine(report)));
  if (quiet) return `${last}\n`;
  const head = `seaworthy ${report.command}  ${plain(report.contractPath)}${report.guessed ? ' (guessed)' : ''}`;
  const blocks = report.gates.map((gate) => renderGate(gate, paint));
  const notRun = report.notRun.length > 0 ? [`not run    ${report.notRun.join(', ')}`] : [];
  const remarks = report.remarks.map((remark) => `note       ${plain(remark)}`);
  const foot = [...notRun, ...subjectLines(report), ...remarks];
  return `${[head, '', ...blocks, '', ...foot, '', last].join('\n')}\n`;
}

/** The verdict, and where it is red whether to run it again or what to mend: the one line that a tired reader sees. */
function lastLine({ conclusion, next }: Report): string {
  return next === undefined ? conclusion : `${conclusion}. ${next}`;
}

function subjectLines({ platformRunId, imageTag, imageDigest, gitSha, evidence }: Report): string[] {
  const lines = [
    `run        ${plain(platformRunId)}`,
    `commit     ${plain(gitSha ?? 'none: no repository with a commit, or no git')}`,
  ];
  if (imageDigest !== null)
    lines.push(
      `image      ${[imageTag, imageDigest]
        .flatMap((part) => part ?? [])
        .map(plain)
        .join(' ')}`,
    );
  if (evidence !== null) lines.push(`evidence   ${plain(evidence)}`);
  return lines;
}

function renderGate({ gate, verdict, totals, items, checksAsked, advice }: GateReport, paint: Paint): string {
  const head = `${paint(verdict, verdict.padEnd(5))} ${gate.padEnd(14)} ${plain(totals)}${checksAsked > 0 ? ` (${counted(checksAsked, 'check')})` : ''}`;
  const body = items.flatMap((item) => renderItem(item, paint));
  const extra =
    advice === undefined || verdict === 'PASS'
      ? []
      : [
          '',
          ...advice
            .trimEnd()
            .split('\n')
            .map((line) => `    ${plain(line)}`.trimEnd()),
          '',
        ];
  return [head, ...body, ...extra].join('\n');
}

function renderItem(
  { status, code, blocker, title, why, fix, reason, findings, accepted }: Item,
  paint: Paint,
): string[] {
  const name = blocker === code ? code : `${code} (${plain(blocker)})`;
  const lines = [`  ${paint(status, status)} ${name}: ${plain(reason === undefined ? title : `${title}: ${reason}`)}`];
  for (const finding of findings.slice(0, shown)) lines.push(`    ${renderFinding(finding)}`);
  if (findings.length > shown)
    lines.push(`    … ${findings.length} in all, ${findings.length - shown} not shown; the evidence lists them`);
  if (accepted > 0) lines.push(`    ${accepted} accepted by the contract`);
  if (why !== '' && status !== 'WARN') lines.push(`    why: ${why}`);
  if (findings.length > 0 || status !== 'WARN') lines.push(`    fix: ${plain(fix)}`);
  return lines;
}

function renderFinding(finding: Finding): string {
  const { subject, message, location } = finding;
  const place = location ? `${plain(location.path)}${location.line === undefined ? '' : `:${location.line}`}` : '';
  const what = saysSubject(finding) ? '' : `${clip(plain(subject), 120)}: `;
  return `${place === '' ? '' : `${place}  `}${what}${clip(plain(message), 400)}`;
}

function styleOf(status: string): ('green' | 'red' | 'yellow' | 'bold')[] {
  if (status === 'PASS') return ['bold', 'green'];
  return status === 'WARN' ? ['yellow'] : ['bold', 'red'];
}
