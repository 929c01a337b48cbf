import { report } from '../../../core/check.ts';
import { tokenMatcher } from '../../../core/tokens.ts';
import type { ProvenanceCheck } from '../check.ts';

/** The recorded tag is one that the contract's pattern can make. */
export const tagPattern: ProvenanceCheck = {
  code: 'PROVENANCE_TAG_PATTERN',
  checkId: 'immutable_tag_pattern',
  title: 'The recorded tag does not follow the contract’s pattern',
  why: 'Only a tag made by the pattern can be immutable.',
  fix: 'Record the tag of `image.tag-pattern`.',
  level: 'block',
  evaluate({ record }, { contract, locate }) {
    const pattern = contract.image['tag-pattern'];
    const matches = tokenMatcher(pattern, { git_sha: '[0-9a-f]{40}', ci_run_id: '[A-Za-z0-9][A-Za-z0-9_.-]*' }).test(
      record.image_tag,
    );
    return report(
      1,
      matches
        ? []
        : [{ subject: record.image_tag, message: `expected ${pattern}`, location: locate(['image', 'tag-pattern']) }],
    );
  },
};
