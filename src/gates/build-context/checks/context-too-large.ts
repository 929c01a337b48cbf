import { notApplicable, report } from '../../../core/check.ts';
import type { Finding } from '../../../core/finding.ts';
import { type ContextCheck, forContext } from '../check.ts';

/** The ceilings of the contract. */
export const contextTooLarge: ContextCheck = {
  code: 'CONTEXT_TOO_LARGE',
  title: 'The build context is larger than the contract allows',
  why: 'A jump in size is how data, models and caches first show in a context.',
  fix: 'Find what grew in the evidence’s file list, or raise the ceiling on purpose.',
  level: 'block',
  evaluate: (facts, { contract, locate }) =>
    forContext(facts, () => {
      const { 'max-files': maxFiles, 'max-bytes': maxBytes } = contract.context;
      if (maxFiles === undefined && maxBytes === undefined) return notApplicable('the contract sets no ceiling');
      const bytes = facts.files.reduce((sum, { size }) => sum + size, 0);
      const findings: Finding[] = [];
      if (maxFiles !== undefined && facts.files.length > maxFiles)
        findings.push({
          subject: 'max-files',
          message: `${facts.files.length} files, ${maxFiles} allowed`,
          location: locate(['context', 'max-files']),
        });
      if (maxBytes !== undefined && bytes > maxBytes)
        findings.push({
          subject: 'max-bytes',
          message: `${bytes} bytes, ${maxBytes} allowed`,
          location: locate(['context', 'max-bytes']),
        });
      return report(facts.files.length, findings);
    }),
};
