import type { ProbeView, RowView } from '../../chain/pack-rows.ts';
import { clip } from '../../core/escape.ts';
import { html, type Markup, when } from './markup.ts';
import type { Section } from './page.ts';

/** What one probe said, as far as the page shows it, in characters. */
const mostOutput = 6000;

/** Every row with its time, its probes, and the help text that proved each argument. */
export function entrypointSection(rows: readonly RowView[]): Section | undefined {
  if (rows.length === 0) return undefined;
  const longest = Math.max(1, ...rows.map(({ milliseconds }) => milliseconds));
  const passed = rows.filter(({ status }) => status === 'PASS').length;
  const isRun = rows.some(({ isStatic }) => !isStatic);
  const body = html`<div class="scroll" tabindex="0" role="region" aria-label="Entrypoints"><table>
<thead><tr><th>entrypoint</th><th>result</th>${when(isRun, () => html`<th>time</th><th class="wide">beside the longest</th>`)}</tr></thead>
<tbody>${rows.map((row) => line(row, longest))}</tbody></table></div>`;
  return {
    id: 'entrypoints',
    title: `Entrypoints: ${passed} of ${rows.length} ${isRun ? 'start' : 'resolve in the files, nothing was run'}`,
    body,
  };
}

function line(row: RowView, longest: number): Markup {
  const { name, mode, platform, status, reason, said, milliseconds } = row;
  const detail = [mode, platform].filter((text) => text !== undefined && text !== name).join(', ');
  return html`<tr><td><details><summary><span class="mono">${name}</span> <span class="quiet">${detail}</span></summary>
${provenList(row)}${row.isStatic ? html`<p class="quiet">${row.probes.map(({ argv }) => html`<code>${argv.join(' ')}</code> `)} was not run.</p>` : row.probes.map(probe)}</details></td>
<td><span class="mark ${status}">${status}</span> ${reason}${when(status !== 'PASS' && said !== '', () => html`<br><span class="mono">${said}</span>`)}</td>
${when(
  !row.isStatic,
  () => html`<td class="number">${(milliseconds / 1000).toFixed(2)} s</td>
<td class="wide"><svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${((milliseconds / longest) * 100).toFixed(1)}" height="10"/></svg></td>`,
)}</tr>`;
}

function provenList({ proven }: RowView): Markup | undefined {
  return when(
    proven.length > 0,
    () =>
      html`<ul class="plain">${proven.map(
        ({ argument, by }) =>
          html`<li><code>${argument}</code> ${by.length > 0 ? html`proven by ${by.map((one) => html`<code>${one}</code> `)}` : 'not proven'}</li>`,
      )}</ul>`,
  );
}

function probe({ argv, status, exitCode, milliseconds, output }: ProbeView): Markup {
  const end = exitCode === null ? 'did not end by itself' : `exit ${exitCode}`;
  return html`<p><span class="mark ${status}">${status}</span> <code>${argv.join(' ')}</code> <span class="quiet">${end}, ${milliseconds} ms</span></p>
${when(output !== undefined && output !== '', () => html`<pre tabindex="0">${clip(output ?? '', mostOutput)}</pre>`)}`;
}
