import { report } from '../../../core/check.ts';
import type { DigestCheck } from '../check.ts';

/** The image runs where the contract says that it runs. */
export const platformMissing: DigestCheck = {
  code: 'DIGEST_PLATFORM_MISSING',
  title: 'A platform of the contract is not in the image',
  why: 'A node of that kind could not start it.',
  fix: 'Build for every platform that `image.platforms` names.',
  level: 'block',
  evaluate({ image }, { contract, locate }) {
    const there = image.platforms.map(({ platform }) => platform);
    const missing = contract.image.platforms.filter((platform) => !there.includes(platform));
    return report(
      contract.image.platforms.length,
      missing.map((platform) => ({
        subject: platform,
        message: `the image has ${there.join(', ') || 'no platform'}`,
        location: locate(['image', 'platforms']),
      })),
    );
  },
};
