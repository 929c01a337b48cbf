import { type ClosureCheck, sharedField } from '../check.ts';

/** All evidence of one decision was judged by one contract. */
export const contractMixed: ClosureCheck = {
  code: 'CLOSURE_CONTRACT_MIXED',
  title: 'Evidence that was judged by another contract is in this pack',
  why: 'Two contracts make two decisions.',
  fix: 'Run again, whole.',
  level: 'block',
  evaluate: (facts) => sharedField(facts, 'contract_sha256', facts.contractSha256),
};
