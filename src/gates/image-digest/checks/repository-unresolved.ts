import { notApplicable, report } from '../../../core/check.ts';
import type { DigestCheck } from '../check.ts';

/** An image that ships has a place to ship to. */
export const repositoryUnresolved: DigestCheck = {
  code: 'DIGEST_REPOSITORY_UNRESOLVED',
  title: 'The contract names no repository for the image',
  why: 'Where the image goes would be decided somewhere else.',
  fix: 'Set `image.repository`, or the handle that it takes.',
  level: 'block',
  evaluate({ repository, rehearsal }, { locate }) {
    if (repository === null && rehearsal) return notApplicable('rehearsal: nothing is pushed');
    return report(
      1,
      repository === null
        ? [{ subject: 'image.repository', message: 'no repository', location: locate(['image']) }]
        : [],
    );
  },
};
