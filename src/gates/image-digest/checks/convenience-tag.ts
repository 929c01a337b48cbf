import { notApplicable, report } from '../../../core/check.ts';
import type { DigestCheck } from '../check.ts';

/** A tag that moves is never evidence. */
export const convenienceTag: DigestCheck = {
  code: 'DIGEST_CONVENIENCE_TAG',
  title: 'A convenience tag is used as evidence',
  why: 'Tomorrow it names another image.',
  fix: 'Use the immutable tag of `image.tag-pattern`.',
  level: 'block',
  evaluate({ tag }, { contract, locate }) {
    const tags = contract.image['convenience-tags'];
    if (tags.length === 0) return notApplicable('the contract names no convenience tag');
    const findings = tags.includes(tag)
      ? [
          {
            subject: tag,
            message: 'it is a convenience tag of the contract',
            location: locate(['image', 'convenience-tags']),
          },
        ]
      : [];
    return report(tags.length, findings);
  },
};
