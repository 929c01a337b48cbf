import { report } from '../../../core/check.ts';
import type { ProvenanceCheck } from '../check.ts';

/** Known only to whoever built the image. */
const origin = ['build_driver', 'build_actor', 'build_completed_at_utc'];

/** Nothing of the record is empty, but what a rehearsal or a prebuilt image cannot know. */
export const fieldMissing: ProvenanceCheck = {
  code: 'PROVENANCE_FIELD_MISSING',
  checkId: 'required_fields_present',
  title: 'A required field of the provenance is empty',
  why: 'A record with holes proves nothing.',
  fix: 'Find out which step did not hand the value on.',
  level: 'block',
  evaluate({ record, rehearsal, prebuilt }) {
    const optional = new Set([
      ...(rehearsal ? ['ecr_repo_uri'] : []),
      ...(prebuilt ? ['context_digest'] : []),
      ...(prebuilt && rehearsal ? origin : []),
    ]);
    const fields = Object.entries(record).filter(([name]) => !optional.has(name) && name !== 'base_images');
    const empty = fields.filter(
      ([, value]) => value === null || value === '' || (Array.isArray(value) && value.length === 0),
    );
    return report(
      fields.length,
      empty.map(([name]) => ({ subject: name, message: 'it is empty' })),
    );
  },
};
