import type { OpenContract } from '../../../contract/opened.ts';
import { notApplicable, report } from '../../../core/check.ts';
import { counted } from '../../../core/counted.ts';
import type { IgnoreRule } from '../../../domain/ignore/ignore-file.ts';
import { includeRules, isNamed } from '../allowlist.ts';
import { type ContextCheck, forContext } from '../check.ts';
import type { ContextFacts, ContextFile } from '../facts.ts';

/** In an ignore file of Docker, a negation that matches a folder re-opens everything below it. */
export const parentReopened: ContextCheck = {
  code: 'CONTEXT_PARENT_REOPENED',
  title: 'A negation re-opens more than the contract includes',
  why: 'Written as for a .gitignore, `!docs` means "look inside"; Docker reads it as "everything below docs".',
  fix: 'Keep only the negations of what the image needs; the report prints the ignore file that would be right.',
  level: 'block',
  evaluate: (facts, open) =>
    forContext(facts, () => {
      const { ignoreFilePath: path } = facts;
      const negations = facts.ignore.rules.filter(({ negated }) => negated);
      if (path === undefined || negations.length === 0) return notApplicable('the ignore file re-opens nothing');
      if (open.include === undefined) return notApplicable('the contract has no include list to compare with');
      const leaks = leakingRules(facts, open);
      const findings = [...leaks].map(([{ line, pattern }, files]) => ({
        subject: `!${pattern}`,
        message: messageFor(pattern, files),
        location: { path, line },
      }));
      return report(negations.length, findings);
    }),
};

function messageFor(pattern: string, files: readonly ContextFile[]): string {
  const [first] = files;
  if (files.length === 1 && first?.path === pattern) return 'lets in a file that the contract does not include';
  return `re-opens everything below ${pattern}: ${counted(files.length, 'file')} (${bytes(files)} bytes) that the contract does not include, such as ${first?.path ?? ''}`;
}

/** The negations that let files in which the contract does not include, with those files. */
export function leakingRules(facts: ContextFacts, open: OpenContract): Map<IgnoreRule, ContextFile[]> {
  const allowed = includeRules(open) ?? [];
  const leaks = new Map<IgnoreRule, ContextFile[]>();
  for (const file of facts.files) {
    if (!file.decidedBy?.negated || facts.exempt.has(file.path) || isNamed(allowed, file.path)) continue;
    leaks.set(file.decidedBy, [...(leaks.get(file.decidedBy) ?? []), file]);
  }
  return leaks;
}

function bytes(files: readonly ContextFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
