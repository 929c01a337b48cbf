import { type ClosureCheck, sharedField } from '../check.ts';

/** All evidence of one decision was judged by one contract, for the phase that it names. */
export const contractMixed: ClosureCheck = {
  code: 'CLOSURE_CONTRACT_MIXED',
  title: 'Evidence that was judged by another contract is in this pack',
  why: 'Two contracts make two decisions.',
  fix: 'Run again, whole.',
  level: 'block',
  evaluate(facts, { contract }) {
    const judged = sharedField(facts, 'contract_sha256', facts.contractSha256);
    return judged.kind === 'clear' ? sharedField(facts, 'phase_id', contract.phase) : judged;
  },
};
