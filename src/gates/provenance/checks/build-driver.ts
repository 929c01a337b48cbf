import { notApplicable, report } from '../../../core/check.ts';
import type { ProvenanceCheck } from '../check.ts';

/** The image was built by whom the contract lets build. */
export const buildDriver: ProvenanceCheck = {
  code: 'PROVENANCE_BUILD_DRIVER',
  checkId: 'build_driver_pinned',
  title: 'The image was not built by the pinned driver',
  why: 'A build on somebody’s machine cannot be replayed or vouched for.',
  fix: 'Build it in the workflow that the contract pins.',
  level: 'block',
  evaluate({ record, rehearsal }, { contract, locate }) {
    if (rehearsal) return notApplicable('rehearsal');
    const pinned = contract.image['build-driver'].replaceAll('-', '_');
    return report(
      1,
      record.build_driver === pinned
        ? []
        : [
            {
              subject: record.build_driver ?? 'unknown',
              message: `expected ${pinned}`,
              location: locate(['image', 'build-driver']),
            },
          ],
    );
  },
};
