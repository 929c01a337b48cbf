import { notApplicable, report, undecided } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';

/** What was not scanned is not clean (L4). */
export const fileUnscanned: SecretCheck = {
  code: 'SECRET_FILE_UNSCANNED',
  title: 'A file could not be scanned for secrets',
  why: 'Cannot look is not "nothing there".',
  fix: 'Raise `secrets.max-file-bytes`, make the file readable, or except it by name with a reason.',
  level: 'block',
  evaluate({ files, dockerfile }) {
    if (!dockerfile) return notApplicable('the image is prebuilt: there is no build context');
    const failed = files.filter(({ state }) => state === 'too-large' || state === 'unreadable');
    if (failed.length === 0) return report(files.length, []);
    return undecided(
      'some files were not scanned',
      failed.map(({ path, size, state }) => ({
        subject: path,
        message: state === 'too-large' ? `${size} bytes are over the limit` : 'it cannot be read',
        location: { path },
      })),
    );
  },
};
