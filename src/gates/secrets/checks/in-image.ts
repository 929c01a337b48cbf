import { notApplicable, report, undecided } from '../../../core/check.ts';
import type { Finding } from '../../../core/finding.ts';
import type { SecretCheck } from '../check.ts';
import { unscanned } from '../facts.ts';

/** The same questions, put to what was really built. */
export const inImage: SecretCheck = {
  code: 'SECRET_IN_IMAGE',
  title: 'The image holds a secret or a file with a banned name',
  why: 'Everybody who can pull the image can read it, also from a layer below the one that deletes it.',
  fix: 'Revoke the secret, remove what brings it in, build again.',
  level: 'block',
  evaluate({ image }) {
    if (!image) return notApplicable('there is no built image yet');
    const unseen = unscanned(image.files);
    const findings: Finding[] = image.settings.map(({ place, detail }) => ({ subject: place, message: detail }));
    for (const { path, bannedName, hits } of image.files) {
      if (bannedName !== undefined) findings.push({ subject: path, message: `the name matches ${bannedName}` });
      for (const { rule, line } of hits)
        findings.push({ subject: `${path}:${line}`, message: `matches the rule ${rule}` });
    }
    const skipped = unseen.map(({ path, size }) => ({ subject: path, message: `${size} bytes were not scanned` }));
    if (skipped.length > 0) return undecided('some files of the image were not scanned', [...skipped, ...findings]);
    return report(1 + image.files.length, findings);
  },
};
