import { notApplicable, type Report, report } from '../../../core/check.ts';
import type { Finding } from '../../../core/finding.ts';
import type { ClosureCheck } from '../check.ts';
import type { Loosening, Protector } from '../protector.ts';

/** Nobody makes the contract ask for less without one of its owners (L13). */
export const contractLoosened: ClosureCheck = {
  code: 'CLOSURE_CONTRACT_LOOSENED',
  title: 'The contract asks for less than its base, and no owner approved it',
  why: 'Whoever can loosen the contract in the change that it judges can let anything pass.',
  fix: 'Let an owner of the file, who is not the author, approve this very commit; then run it again.',
  level: 'block',
  evaluate: ({ protector }) => judgeLoosenings(protector),
};

/** The answer of this check from what is known of the base, for the plan, which stops a run before it begins. */
export function judgeLoosenings(protector: Protector | undefined): Report {
  if (!protector)
    return notApplicable('rehearsal: this run has no plan, and nobody compared the contract with its base');
  if (protector.base === 'absent') return notApplicable('rehearsal: the base has no contract yet');
  if (protector.base === 'nobody-asked') return notApplicable('rehearsal: nobody compared the contract with its base');
  const open = protector.loosenings.filter(({ approvedBy }) => approvedBy === null);
  return report(protector.loosenings.length + 1, open.map(told));
}

function told({ key, before, after, location, mayApprove }: Loosening): Finding {
  const who = mayApprove.length > 0 ? mayApprove.join(', ') : 'nobody: CODEOWNERS of the base names no owner of it';
  return {
    subject: key,
    message: `was ${before ?? 'nothing'}, is ${after ?? 'nothing'}; may approve: ${who}`,
    location,
  };
}
