import { report } from '../../../core/check.ts';
import { fillTokens } from '../../../core/tokens.ts';
import type { DigestCheck } from '../check.ts';

/** The tag says which commit, and where the pattern has it which run, the image is. */
export const tagPattern: DigestCheck = {
  code: 'DIGEST_TAG_PATTERN',
  title: 'The tag does not follow the contract’s pattern',
  why: 'A tag that names no commit proves nothing about the image.',
  fix: 'Tag the image with what `image.tag-pattern` gives for this commit.',
  level: 'block',
  evaluate({ tag, gitSha, ciRunId }, { contract, locate }) {
    const expected = fillTokens(contract.image['tag-pattern'], { git_sha: gitSha, ci_run_id: ciRunId });
    const findings =
      tag === expected
        ? []
        : [{ subject: tag, message: `expected ${expected}`, location: locate(['image', 'tag-pattern']) }];
    return report(1, findings);
  },
};
