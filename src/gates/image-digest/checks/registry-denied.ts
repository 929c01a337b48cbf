import { notApplicable, report, undecided } from '../../../core/check.ts';
import type { DigestCheck } from '../check.ts';

/** What every right that can be missing is for; one that is not here only adds to the evidence. */
const needed: ReadonlySet<string> = new Set(['ecr:DescribeRepositories']);

/** A question that the role may not ask has no answer (L4). */
export const registryDenied: DigestCheck = {
  code: 'DIGEST_REGISTRY_DENIED',
  title: 'The role may not ask the registry what has to be known of the tag',
  why: 'What could not be looked at is not proven.',
  fix: 'Give the role the rights that are named, or refer to the image by digest only: `image.tag-mutability: trust-digest`.',
  level: 'block',
  evaluate({ registry }, { contract }) {
    if (!registry) return notApplicable('no registry was asked');
    if (contract.image['tag-mutability'] === 'trust-digest')
      return notApplicable('trust-digest: nothing has to be known of the tag');
    const missing = registry.missingRights.filter(({ action }) => needed.has(action));
    if (missing.length === 0) return report(1, []);
    return undecided(
      'the role lacks rights',
      missing.map(({ action, resource }) => ({ subject: action, message: `on ${resource}` })),
    );
  },
};
