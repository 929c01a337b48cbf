import { notApplicable, report, undecided } from '../../../core/check.ts';
import type { DigestCheck } from '../check.ts';

/** An immutable tag can only live where tags cannot be moved (R1). */
export const tagMutable: DigestCheck = {
  code: 'DIGEST_TAG_MUTABLE',
  title: 'The repository lets tags be moved',
  why: 'Whoever can push can put another image behind the tag after it was proven.',
  fix: 'Make the repository’s tags immutable, or refer to the image by digest only: `image.tag-mutability: trust-digest`.',
  level: 'block',
  evaluate({ registry, rehearsal, tag }, { contract }) {
    if (contract.image['tag-mutability'] === 'trust-digest')
      return notApplicable('trust-digest: nobody refers to the image by its tag');
    if (!registry)
      return rehearsal ? notApplicable('rehearsal: no registry was asked') : undecided('no registry was asked');
    const finding = { subject: tag, message: `${registry.repository} says ${registry.mutability}` };
    if (registry.mutability === 'MUTABLE') return report(1, [finding]);
    if (registry.mutability === 'IMMUTABLE') return report(1, []);
    return rehearsal
      ? notApplicable('rehearsal: this registry cannot say whether tags are immutable')
      : undecided('the registry cannot say whether its tags are immutable', [finding]);
  },
};
