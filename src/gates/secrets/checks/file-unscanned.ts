import { notApplicable, report, undecided } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';
import { type Unscanned, unscanned } from '../facts.ts';

const reasons: Readonly<Record<Unscanned, (size: number) => string>> = {
  'too-large': (size) => `${size} bytes are over the limit`,
  unreadable: () => 'it cannot be read',
  'no-file': () => 'it is a pipe, a socket or a device',
};

/** What was not scanned is not clean (L4). */
export const fileUnscanned: SecretCheck = {
  code: 'SECRET_FILE_UNSCANNED',
  title: 'A file could not be scanned for secrets',
  why: 'Cannot look is not "nothing there".',
  fix: 'Keep it out of the build context, raise `secrets.max-file-bytes`, make it readable, or except it by name with a reason.',
  level: 'block',
  evaluate({ files, dockerfile }) {
    if (!dockerfile) return notApplicable('the image is prebuilt: there is no build context');
    const failed = unscanned(files);
    if (failed.length === 0) return report(files.length, []);
    return undecided(
      'some files were not scanned',
      failed.map(({ path, size, state }) => ({
        subject: path,
        message: reasons[state](size),
        location: { path },
      })),
    );
  },
};
