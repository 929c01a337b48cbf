import type { PackDetails } from '../../chain/pack-details.ts';
import type { Report } from '../report/model.ts';
import { html, type Markup } from './markup.ts';
import type { Section } from './page.ts';

/** Digests from the tag down to the layers. */
export function chainSection(digests: PackDetails['digests']): Section | undefined {
  if (digests.length === 0) return undefined;
  const lines = digests.map(
    ({ depth, what, digest }) => html`<li class="depth-${depth}">${what} <code>${digest}</code></li>`,
  );
  return { id: 'digests', title: 'From tag to layers', body: html`<ul class="tree">${lines}</ul>` };
}

export function timelineSection(timeline: PackDetails['timeline']): Section | undefined {
  if (timeline.length === 0) return undefined;
  const lines = timeline.map(({ at, what }) => html`<li><time datetime="${at}" class="mono">${at}</time> ${what}</li>`);
  return { id: 'timeline', title: 'When', body: html`<ol class="plain">${lines}</ol>` };
}

/** The commands that prove the pack again, in its own folder, by programs that are not ours as far as that goes. */
export function verifySection(report: Report, { indexSha256 }: PackDetails): Section {
  const verdict = `seaworthy evidence report . /tmp/report.html`;
  const body =
    indexSha256 === undefined
      ? html`<p>This pack was never committed: nobody can prove that it is whole. ${pre(verdict)}</p>`
      : html`<p>In the folder of the pack: the index is the one that was committed, every object is the one of the index, and the verdict follows.</p>
${pre(`echo '${safe(indexSha256)}  evidence_index.json' | sha256sum --check`)}
${pre(`jq --raw-output '.objects[] | "\\(.sha256)  \\(.path)"' evidence_index.json | sha256sum --check --quiet`)}
${pre(verdict)}
<p class="quiet">In a checkout of the commit, <code>seaworthy closure verdict --platform-run-id ${report.platformRunId} --evidence-dir DIR</code> computes every verdict again by the contract.</p>`;
  return { id: 'verify', title: 'Prove it again', body };
}

function pre(text: string): Markup {
  return html`<pre tabindex="0">${text}</pre>`;
}

/** What somebody pastes into a shell holds nothing but a digest. */
function safe(digest: string): string {
  return /^[0-9a-f]{64}$/.test(digest) ? digest : 'no digest';
}
