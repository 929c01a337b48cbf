import type { OpenContract } from '../../contract/opened.ts';
import { type Check, type CheckMeta, notApplicable, report, undecided } from '../../core/check.ts';
import type { Finding } from '../../core/finding.ts';
import { type EntrypointFacts, type RowFacts, type RowReason, rowStatus } from './facts.ts';

export type EntrypointCheck = Check<EntrypointFacts, OpenContract>;

/** A check that collects the rows which ended for one reason. */
export function rowCheck(
  meta: Omit<CheckMeta, 'code'> & { readonly code: RowReason; readonly runner: 'image' | 'static' },
): EntrypointCheck {
  const { runner, ...rest } = meta;
  const undecidable = rowStatus({ reason: meta.code }) === 'ERROR';
  return {
    ...rest,
    ...(undecidable ? { rerun: 'may-help' } : {}),
    evaluate(facts) {
      if (facts.rows.length === 0) return notApplicable('the matrix is empty, which another check reports');
      if (facts.runner !== runner) return notApplicable(`rows were asked by the ${facts.runner} runner`);
      const rows = facts.rows.filter(({ reason }) => reason === meta.code);
      if (rows.some((row) => rowStatus(row) === 'ERROR'))
        return undecided('some rows could not be asked', rows.map(findingOf), 'may-help');
      return report(facts.rows.length, rows.map(findingOf));
    },
  };
}

function findingOf({ subject, detail, location }: RowFacts): Finding {
  return { subject, message: detail, location };
}
