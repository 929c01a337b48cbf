import type { ContextFile, ContextView, FileState } from '../../chain/pack-context.ts';
import { html, type Markup, when } from './markup.ts';
import type { Section } from './page.ts';
import { type Tile, treemap } from './treemap.ts';

const [width, height] = [1000, 420];
/** Files of one state that the page lists. */
const listed = 200;

const meanings: Readonly<Record<FileState, string>> = {
  allowed: 'allowed, and taken into the image',
  leaked: 'let in against the contract',
  unused: 'allowed, and taken by nothing',
};

/** The context by size: one look shows what does not belong there. */
export function contextSection(view: ContextView): Section {
  const { files, sets, digest } = view;
  const body = html`<ul class="cards">${sets.map(
    ({ name, files: count, bytes }) =>
      html`<li><span class="quiet">${name}</span><strong>${count} files</strong>${sizeOf(bytes)}</li>`,
  )}</ul>
<p class="quiet">Context digest <code>${digest}</code></p>
${when(files.length > 0, () => map(files))}
${fileList(files, 'leaked', true)}${fileList(files, 'unused', false)}`;
  return { id: 'context', title: 'Build context', body };
}

function map(files: readonly ContextFile[]): Markup {
  const counted = (state: FileState) => files.filter((file) => file.state === state);
  const states = Object.keys(meanings) as FileState[];
  const label = states.map((state) => `${counted(state).length} ${state}`).join(', ');
  return html`<ul class="key">${states.map(
    (state) =>
      html`<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${state}" width="1" height="1"/></svg>${counted(state).length} ${meanings[state]}</li>`,
  )}</ul>
<svg class="map" viewBox="0 0 ${width} ${height}" role="img" aria-label="Files of the context by size: ${label}">${treemap(files, width, height).map(tile)}</svg>`;
}

/** The worst state wins: a leaked file never hides among others. */
function tile({ x, y, width: wide, height: high, leaves, path }: Tile<ContextFile>): Markup {
  const state = (['leaked', 'unused'] as const).find((one) => leaves.some((leaf) => leaf.state === one)) ?? 'allowed';
  const size = leaves.reduce((sum, leaf) => sum + leaf.size, 0);
  const what = leaves.length === 1 ? path : `${path || 'all'}/ (${leaves.length} files)`;
  const name = what.slice(what.lastIndexOf('/', what.length - 2) + 1);
  const fits = wide > name.length * 6.4 + 6 && high > 18;
  return html`<g><title>${what}, ${sizeOf(size)}, ${meanings[state]}</title><rect class="${state}" x="${unit(x)}" y="${unit(y)}" width="${unit(wide)}" height="${unit(high)}"/>${when(fits, () => html`<text x="${unit(x + 4)}" y="${unit(y + 14)}">${name}</text>`)}</g>`;
}

function unit(value: number): string {
  return value.toFixed(1);
}

function fileList(files: readonly ContextFile[], state: FileState, open: boolean): Markup | undefined {
  const found = files.filter((file) => file.state === state).sort((a, b) => b.size - a.size);
  if (found.length === 0) return undefined;
  const rows = found
    .slice(0, listed)
    .map(
      ({ path, size, decidedBy }) =>
        html`<tr><td class="mono">${path}</td><td class="number">${sizeOf(size)}</td><td class="mono">${decidedBy}</td></tr>`,
    );
  const rest = found.length - listed;
  const summary = html`<summary>${found.length} ${state}: ${meanings[state]}</summary>`;
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="${state} files"><table>
<thead><tr><th>file</th><th>size</th><th>let in by</th></tr></thead><tbody>${rows}</tbody></table></div>
${when(rest > 0, () => html`<p class="quiet">and ${rest} more, in image_contract_manifest.json</p>`)}`;
  return open ? html`<details open>${summary}${table}</details>` : html`<details>${summary}${table}</details>`;
}

/** Bytes for a person. */
export function sizeOf(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
  return `${(bytes / 1024 ** step).toFixed(step === 0 ? 0 : 1)} ${units[step]}`;
}
