import { report } from '../../../core/check.ts';
import type { ProvenanceCheck } from '../check.ts';

/** The tag carries the very commit that was built. */
export const gitShaMarker: ProvenanceCheck = {
  code: 'PROVENANCE_GIT_SHA_MARKER',
  checkId: 'canonical_git_sha_marker',
  title: 'The tag does not carry the commit',
  why: 'Nobody could say which source the image was built from.',
  fix: 'Tag the image from the commit that was checked out.',
  level: 'block',
  evaluate({ record }) {
    const found = /^[0-9a-f]{40}$/.test(record.git_sha) && record.image_tag.includes(`git-${record.git_sha}`);
    return report(1, found ? [] : [{ subject: record.image_tag, message: `expected git-${record.git_sha} in it` }]);
  },
};
