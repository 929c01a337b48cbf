import type { Finding } from '../../core/finding.ts';

/** A changed file with its new lines; undefined where nobody said which. */
export interface Changed {
  readonly path: string;
  readonly lines: ReadonlySet<number> | undefined;
}

/**
 * Whether a change may have brought a finding: it points at a line that is new, or at a file without naming a line, or it is
 * about a file that changed. What points nowhere belongs to everybody.
 */
export function isIntroduced({ subject, location }: Finding, changes: readonly Changed[]): boolean {
  if (changes.some(({ path }) => path === subject || path.endsWith(`/${subject}`))) return true;
  if (!location) return true;
  const { path, line } = location;
  return changes.some((file) => file.path === path && (line === undefined || (file.lines?.has(line) ?? true)));
}

const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The lines that a patch adds or changes, by their new numbers. https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
export function newLines(patch: string): Set<number> {
  const lines = new Set<number>();
  let at = 0;
  for (const line of patch.split('\n')) {
    const start = hunk.exec(line)?.[1];
    if (start !== undefined) at = Number(start);
    else if (line.startsWith('+')) lines.add(at++);
    else if (!line.startsWith('-') && !line.startsWith('\\')) at++;
  }
  return lines;
}
