import { type ClosureCheck, sharedField } from '../check.ts';

/** All evidence of one decision is about one commit (L5). */
export const commitMixed: ClosureCheck = {
  code: 'CLOSURE_COMMIT_MIXED',
  title: 'Evidence of another commit is in this pack',
  why: 'The image that ships is not the source that was judged.',
  fix: 'Run again, whole, from one checkout.',
  level: 'block',
  evaluate: (facts) => sharedField(facts, 'git_sha', facts.gitSha),
};
