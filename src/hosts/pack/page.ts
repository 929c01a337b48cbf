import type { PackDetails } from '../../chain/pack-details.ts';
import { sha256 } from '../../core/digest.ts';
import type { Report } from '../report/model.ts';
import { chainSection, timelineSection, verifySection } from './chain-sections.ts';
import { contextSection } from './context-section.ts';
import { entrypointSection } from './entrypoint-section.ts';
import { exceptionsSection, findingsSection, gatesSection, subjectSection } from './gate-sections.ts';
import { html, Markup, prose } from './markup.ts';
import { style } from './style.ts';

/** One part of the page; undefined where a pack has nothing for it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/**
 * A pack as one page that needs nothing else: no script runs, and nothing is fetched, whatever the names in the pack are. The
 * policy in its head lets in this one style and nothing besides.
 */
export function renderPage(report: Report, details: PackDetails): string {
  const sections = [
    subjectSection(details),
    exceptionsSection(details),
    gatesSection(report),
    findingsSection(report),
    details.context && contextSection(details.context),
    entrypointSection(details.rows),
    chainSection(details.digests),
    timelineSection(details.timeline),
    verifySection(report, details),
  ].filter((section) => section !== undefined);
  return `<!doctype html>\n${page(report, sections).text}\n`;
}

function page(report: Report, sections: readonly Section[]): Markup {
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.verdict}: ${report.imageTag ?? report.platformRunId}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<h1>Seaworthy: what was proven of this image</h1>
<p><span class="verdict ${report.command === 'uncommitted' && report.verdict === 'PASS' ? 'none' : report.verdict}">${report.verdict}</span> <span class="mark none">${report.command === 'uncommitted' ? 'never committed' : report.assurance}</span></p>
<p class="lead">${report.conclusion}</p>
${report.next === undefined ? undefined : html`<p class="lead"><strong>Next:</strong> ${prose(report.next)}</p>`}
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main>
${sections.map(
  ({ id, title, body }) => html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}
</section>
`,
)}</main>
<footer>Made by <code>seaworthy evidence report</code> from the pack of run <code>${report.platformRunId}</code>. The pack is the evidence; this page only shows it.</footer>
</body>
</html>`;
}

function hashOf(text: string): string {
  return Buffer.from(sha256(text), 'hex').toString('base64');
}
