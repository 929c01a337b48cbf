import { notApplicable, report } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';

/** A rehearsal opens no handoff; where an authoritative run is required it fails. */
export const rehearsal: ClosureCheck = {
  code: 'CLOSURE_REHEARSAL',
  title: 'This run is a rehearsal, and an authoritative one is required',
  why: 'Only the pinned driver in a proven workflow run, with the tag resolved in the registry, can vouch for an image.',
  fix: 'Run the pinned workflow; on a laptop, leave out `--require-authoritative`.',
  level: 'block',
  evaluate({ rehearsal: isRehearsal, rehearsalReasons, requireAuthoritative }) {
    if (!requireAuthoritative) return notApplicable('an authoritative run is not required');
    return report(1, isRehearsal ? [{ subject: 'rehearsal', message: rehearsalReasons.join('; ') }] : []);
  },
};
