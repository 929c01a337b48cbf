import { notApplicable, report } from '../../../core/check.ts';
import type { Finding } from '../../../core/finding.ts';
import type { EntrypointCheck } from '../check.ts';

/** Each platform of an image is an image of its own: what starts on one may be absent on another. */
export const platformUnrun: EntrypointCheck = {
  code: 'ENTRYPOINT_PLATFORM_UNRUN',
  title: 'A platform of the image has no run, or a row names a platform that the image does not have',
  why: 'What starts on one platform may be absent on another.',
  fix: 'Give the platform a row, build it, or take it out of the contract.',
  level: 'block',
  evaluate({ runner, platforms, rows }, { locate }) {
    if (rows.length === 0) return notApplicable('the matrix is empty, which another check reports');
    if (runner !== 'image') return notApplicable('rows were asked by the static runner');
    const ran = new Set(rows.map(({ platform }) => platform));
    const location = locate(['entrypoints', 'rows']);
    const idle = platforms.filter((platform) => !ran.has(platform));
    const findings: Finding[] = [
      ...idle.map((platform) => ({
        subject: platform,
        message: 'no row runs on this platform of the image',
        location,
      })),
      ...rows
        .filter(({ reason }) => reason === 'ENTRYPOINT_PLATFORM_UNRUN')
        .map((row) => ({ subject: row.subject, message: row.detail, location: row.location })),
    ];
    return report(platforms.length, findings);
  },
};
