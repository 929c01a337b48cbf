import type { Report } from '../../src/core/check.ts';
import type { Finding } from '../../src/core/finding.ts';

/** The findings of a report, none where it can have none. */
export function findingsOf(report: Report): readonly Finding[] {
  return 'findings' in report ? report.findings : [];
}

/** What the findings of a report are about. */
export function subjectsOf(report: Report): string[] {
  return findingsOf(report).map(({ subject }) => subject);
}

/** The lines that the findings of a report point at. */
export function linesOf(report: Report): (number | undefined)[] {
  return findingsOf(report).map(({ location }) => location?.line);
}
