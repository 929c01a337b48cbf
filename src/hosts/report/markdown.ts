import { clip, markdown, plain } from '../../core/escape.ts';
import { type Item, type Report, saysSubject } from './model.ts';

const signs: Readonly<Record<string, string>> = { PASS: '✅', FAIL: '❌', ERROR: '⚠️', WARN: '🔸' };
const shown = 20;

/** The report as GitHub shows it in a job summary: the verdict first, then what is wrong, then the rest. */
export function renderMarkdown(report: Report): string {
  const rows = report.gates.map(
    ({ gate, verdict, totals }) => `| ${signs[verdict] ?? ''} ${verdict} | ${gate} | ${markdown(totals)} |`,
  );
  const details = report.gates.flatMap(({ gate, items, advice, verdict }) => [
    ...items.map((item) => renderItem(gate, item)),
    ...(advice === undefined || verdict === 'PASS' ? [] : [fenced(advice.split('\n').map(plain).join('\n'))]),
  ]);
  const table = ['| verdict | gate | what was looked at |', '| --- | --- | --- |', ...rows];
  return `${[`## ${signs[report.verdict] ?? ''} ${markdown(report.conclusion)}`, '', ...table, '', ...details, ...footer(report)].join('\n')}\n`;
}

function footer({
  platformRunId,
  contractPath,
  guessed,
  imageDigest,
  evidence,
  next,
  notRun,
  remarks,
}: Report): string[] {
  const lines = next === undefined ? [] : [`**${markdown(next)}**`, ''];
  lines.push(
    `Run \`${platformRunId}\`, contract ${markdown(contractPath)}${guessed ? ' (guessed)' : ''}${imageDigest === null ? '' : `, image \`${imageDigest}\``}.`,
  );
  lines.push(...remarks.map((remark) => `Note: ${markdown(remark)}`));
  if (notRun.length > 0) lines.push(`Not run: ${notRun.join(', ')}.`);
  if (evidence !== null) lines.push(`Evidence: ${markdown(evidence)}`);
  return lines;
}

function renderItem(gate: string, { status, code, blocker, title, why, fix, findings, reason }: Item): string {
  const head = `### ${signs[status] ?? ''} ${gate}: ${code}${blocker === code ? '' : ` (${markdown(blocker)})`}`;
  const list = findings.slice(0, shown).map((finding) => {
    const { subject, message, location } = finding;
    const place = location
      ? `${markdown(location.path)}${location.line === undefined ? '' : `:${location.line}`}: `
      : '';
    const what = saysSubject(finding) ? '' : `${markdown(clip(subject, 120))}: `;
    return `- ${place}${what}${markdown(clip(message, 400))}`;
  });
  const rest = findings.length > shown ? [`- … ${findings.length} in all, ${findings.length - shown} not shown`] : [];
  return [
    head,
    '',
    markdown(reason === undefined ? title : `${title}: ${reason}`),
    '',
    ...list,
    ...rest,
    '',
    ...(why === '' ? [] : [`Why: ${markdown(why)}`, '']),
    `Fix: ${markdown(fix)}`,
    '',
  ].join('\n');
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.trimEnd()}\n${fence}\n`;
}
