import { notApplicable, report, undecided } from '../../../core/check.ts';
import type { ProvenanceCheck } from '../check.ts';

/** The tag resolves, in the registry itself, to the recorded digest. */
export const registryDigest: ProvenanceCheck = {
  code: 'PROVENANCE_REGISTRY_DIGEST',
  checkId: 'registry_digest_match',
  title: 'The tag resolves to another digest in the registry',
  why: 'Whoever pulls the tag gets another image than the one that was proven.',
  fix: 'Never move the tag back; release again under a new tag and find out who pushed.',
  level: 'block',
  evaluate({ record, registryDigest: seen, rehearsal }) {
    if (seen === undefined)
      return rehearsal ? notApplicable('rehearsal: no registry was asked') : undecided('the registry was not asked');
    return report(
      1,
      seen === record.image_digest
        ? []
        : [{ subject: record.image_tag, message: `${seen} in the registry, ${record.image_digest} recorded` }],
    );
  },
};
