import type { JoinedReport } from '../../chain/saved-report.ts';
import { clip, markdown } from '../../core/escape.ts';

const signs: Readonly<Record<string, string>> = { PASS: '✅', FAIL: '❌', ERROR: '⚠️', WARN: '🔸' };
const findingsShown = 50;

/** What several gates found, as a comment on a pull request: the verdict, a line for each gate, then what to mend. */
export function renderComment({ verdict, gates }: JoinedReport, runUrl: string): string {
  const table = gates.map(
    (gate) => `| ${signs[gate.verdict] ?? ''} ${gate.verdict} | ${gate.gate} | ${markdown(clip(gate.totals, 200))} |`,
  );
  const found = gates.flatMap(({ items }) => items.flatMap(linesOf));
  const rest =
    found.length > findingsShown ? [`- … ${found.length} in all, ${found.length - findingsShown} not shown`] : [];
  return [
    `## ${signs[verdict] ?? ''} ${verdict}`,
    '',
    '| verdict | gate | what was looked at |',
    '| --- | --- | --- |',
    ...table,
    '',
    ...found.slice(0, findingsShown),
    ...rest,
    '',
    `[The whole report](${runUrl}). The offline gates only: image, registry and closure are judged by the run that builds.`,
    '',
  ].join('\n');
}

function linesOf({ status, code, title, fix, findings }: JoinedReport['gates'][number]['items'][number]): string[] {
  const head = `- ${signs[status] ?? ''} **${markdown(code)}** ${markdown(title)}. ${markdown(fix)}`;
  const places = findings.map(({ subject, message, location }) => {
    const place = location ? `${markdown(location.path)}:${location.line ?? 1}` : markdown(clip(subject, 120));
    return `  - ${place}: ${markdown(clip(message, 200))}`;
  });
  return [head, ...places];
}
