import { clip, markdown, plain } from '../../core/escape.ts';
import type { Location } from '../../core/finding.ts';
import type { GridRow } from './grid.ts';
import { type Item, type Report, saysSubject } from './model.ts';
import { renderPicture } from './picture.ts';

const signs: Readonly<Record<string, string>> = { PASS: '✅', FAIL: '❌', ERROR: '⚠️', WARN: '🔸' };
const shown = 20;
const gridRows = 100;

/** Where the lines of the commit can be looked at: `https://github.com/OWNER/NAME/blob/SHA`. */
export interface MarkdownLinks {
  readonly blob: string;
}

/**
 * The report as GitHub shows it in a job summary: the verdict first and whether a re-run can help, then a line for each gate,
 * what is wrong, how the rows came out, and a picture of what was proven from what.
 */
export function renderMarkdown(report: Report, links?: MarkdownLinks): string {
  const rows = report.gates.map(
    ({ gate, verdict, totals }) => `| ${signs[verdict] ?? ''} ${verdict} | ${gate} | ${markdown(totals)} |`,
  );
  const details = report.gates.flatMap(({ gate, items, advice, verdict }) => [
    ...items.map((item) => renderItem(gate, item, links)),
    ...(advice === undefined || verdict === 'PASS' ? [] : [fenced(advice.split('\n').map(plain).join('\n'))]),
  ]);
  const table = ['| verdict | gate | what was looked at |', '| --- | --- | --- |', ...rows];
  const head = [`## ${signs[report.verdict] ?? ''} ${markdown(report.conclusion)}`, '', ...nextStep(report)];
  const grids = report.gates.flatMap(({ grid }) => renderGrid(grid));
  const picture = report.gates.length > 1 ? [renderPicture(report)] : [];
  return `${[...head, ...table, '', ...details, ...grids, ...picture, ...footer(report)].join('\n')}\n`;
}

/** What to do now stands under the verdict. */
function nextStep({ next }: Report): string[] {
  return next === undefined ? [] : [`**${markdown(next)}**`, ''];
}

/** Rows that are red come first; of a long matrix the green ones are counted. */
function renderGrid(grid: readonly GridRow[]): string[] {
  if (grid.length === 0) return [];
  const sorted = [...grid].sort((a, b) => Number(a.status === 'PASS') - Number(b.status === 'PASS'));
  const rows = sorted.slice(0, gridRows).map(({ name, mode, status, milliseconds, reason }) => {
    const what = [name, mode].filter((text) => text !== '').map((text) => markdown(clip(text, 80)));
    return `| ${signs[status] ?? ''} ${markdown(status)} | ${what.join(' · ')} | ${(milliseconds / 1000).toFixed(1)} s | ${markdown(reason ?? '')} |`;
  });
  const rest = grid.length > gridRows ? [`… ${grid.length} rows in all, ${grid.length - gridRows} not shown`, ''] : [];
  return ['| entrypoint | what | took | reason |', '| --- | --- | --- | --- |', ...rows, '', ...rest];
}

function footer({ platformRunId, contractPath, guessed, imageDigest, evidence, notRun, remarks }: Report): string[] {
  const lines = [
    `Run \`${platformRunId}\`, contract ${markdown(contractPath)}${guessed ? ' (guessed)' : ''}${imageDigest === null ? '' : `, image \`${imageDigest}\``}.`,
  ];
  lines.push(...remarks.map((remark) => `Note: ${markdown(remark)}`));
  if (notRun.length > 0) lines.push(`Not run: ${notRun.join(', ')}.`);
  if (evidence !== null) lines.push(`Evidence: ${markdown(evidence)}`);
  return lines;
}

function renderItem(
  gate: string,
  { status, code, blocker, severity, title, why, fix, findings, reason }: Item,
  links: MarkdownLinks | undefined,
): string {
  const id = blocker === code ? severity : `${markdown(blocker)}, ${severity}`;
  const head = `### ${signs[status] ?? ''} ${gate}: ${code} (${id})`;
  const list = findings.slice(0, shown).map((finding) => {
    const { subject, message, location } = finding;
    const place = location ? `${placeOf(location, links)}: ` : '';
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

/** The place, as a link to its line where the commit can be looked at. */
function placeOf({ path, line }: Location, links: MarkdownLinks | undefined): string {
  const text = `${markdown(path)}${line === undefined ? '' : `:${line}`}`;
  if (!links) return text;
  const to = path.split('/').map(linkSafe).join('/');
  return `[${text}](${links.blob}/${to}${line === undefined ? '' : `#L${line}`})`;
}

/** What a link holds closes no link. */
function linkSafe(part: string): string {
  return encodeURIComponent(part).replace(/[()'!*~_]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.trimEnd()}\n${fence}\n`;
}
