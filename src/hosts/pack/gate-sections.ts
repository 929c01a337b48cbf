import type { PackDetails } from '../../chain/pack-details.ts';
import type { Finding } from '../../core/finding.ts';
import { type GateReport, type Item, type Report, saysSubject } from '../report/model.ts';
import { html, type Markup, prose, when } from './markup.ts';
import type { Section } from './page.ts';

/** Findings of one check that the page lists. */
const shown = 50;

export function subjectSection({ facts }: PackDetails): Section {
  const body = html`<dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd class="mono">${value}</dd>`)}</dl>`;
  return { id: 'subject', title: 'What this is about', body };
}

/** What nobody looked at, and what somebody answers for: before anything that is green. */
export function exceptionsSection({ unchecked, accepted, doubts }: PackDetails): Section | undefined {
  if (unchecked.length + accepted.length + doubts.length === 0) return undefined;
  const body = html`${when(accepted.length > 0, () => acceptedTable(accepted))}${when(doubts.length > 0, () => doubtList(doubts))}${when(unchecked.length > 0, () => uncheckedList(unchecked))}`;
  return { id: 'exceptions', title: 'Accepted, and not checked', body };
}

function acceptedTable(accepted: PackDetails['accepted']): Markup {
  return html`<h3>${accepted.length} accepted</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Accepted findings"><table>
<thead><tr><th>code</th><th>about</th><th>who, why</th><th>until</th></tr></thead>
<tbody>${accepted.map(
    ({ code, subject, actor, rationale, expires }) =>
      html`<tr><td><code>${code}</code></td><td class="mono">${subject}</td><td>${actor}: ${rationale}</td><td>${expires}</td></tr>`,
  )}</tbody></table></div>`;
}

function doubtList(doubts: PackDetails['doubts']): Markup {
  return html`<h3>${doubts.length} taken on trust</h3>
<ul class="plain">${doubts.map(({ code, detail }) => html`<li><code>${code}</code> ${detail}</li>`)}</ul>`;
}

function uncheckedList(unchecked: PackDetails['unchecked']): Markup {
  const count = unchecked.reduce((sum, { what }) => sum + what.length, 0);
  const codes = (what: readonly string[]) => what.map((one) => html` <code>${one}</code>`);
  const line = ({ why, what }: PackDetails['unchecked'][number]) =>
    what.length <= 3
      ? html`<li>${why}:${codes(what)}</li>`
      : html`<li><details><summary>${why}: ${what.length} checks</summary>${codes(what)}</details></li>`;
  return html`<h3>${count} not checked</h3>
<ul class="plain">${unchecked.map(line)}</ul>`;
}

export function gatesSection({ gates, notRun }: Report): Section {
  const card = ({ gate, verdict, totals }: GateReport) =>
    html`<li><span class="mark ${verdict}">${verdict}</span> <strong>${gate}</strong><span class="quiet">${totals}</span></li>`;
  const absent = (gate: string) => html`<li><span class="mark none">not run</span> <strong>${gate}</strong></li>`;
  return { id: 'gates', title: 'Gates', body: html`<ul class="cards">${gates.map(card)}${notRun.map(absent)}</ul>` };
}

export function findingsSection({ gates }: Report): Section | undefined {
  const items = gates.flatMap(({ gate, items }) => items.map((item) => ({ gate, item })));
  if (items.length === 0) return undefined;
  const order = ['ERROR', 'FAIL', 'WARN', 'PASS'];
  const rank = ({ code, status }: Item) => (code === 'EVIDENCE_ALTERED' ? -1 : order.indexOf(status));
  items.sort((a, b) => rank(a.item) - rank(b.item));
  const open = items.filter(({ item }) => item.status !== 'WARN' && item.status !== 'PASS').length;
  const title = open === 0 ? 'Warnings' : `What is wrong: ${open}`;
  return { id: 'findings', title, body: html`${items.map(({ gate, item }) => itemBlock(gate, item))}` };
}

function itemBlock(gate: string, item: Item): Markup {
  const { status, code, blocker, severity, title, why, fix, reason, findings, unlisted, accepted } = item;
  const id = blocker === code ? '' : `${blocker}, `;
  const left = findings.length - shown + unlisted;
  return html`<article class="finding is-${status}">
<h3><span class="mark ${status}">${status}</span> ${title}</h3>
<p class="quiet"><code>${code}</code> (${id}${severity}) in ${gate}${accepted > 0 ? `; ${accepted} accepted` : ''}</p>
${when(reason !== undefined, () => html`<p>Not decided: ${reason}</p>`)}
${when(findings.length > 0, () => html`<ul class="plain">${findings.slice(0, shown).map(findingLine)}</ul>`)}
${when(left > 0, () => html`<p class="quiet">and ${left} more, counted in the pack</p>`)}
${when(why !== '', () => html`<p>Why it matters: ${prose(why)}</p>`)}
${when(fix !== '', () => html`<p><strong>Fix:</strong> ${prose(fix)}</p>`)}
</article>
`;
}

function findingLine(finding: Finding): Markup {
  const { subject, message, location } = finding;
  const place = location ? `${location.path}${location.line === undefined ? '' : `:${location.line}`}` : '';
  const about = place !== '' && saysSubject(finding) ? '' : subject;
  return html`<li>${when(place !== '', () => html`<code>${place}</code> `)}${when(about !== '', () => html`<code>${about}</code> `)}${message}</li>`;
}
