import { notApplicable, report } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';

/** An exception is shown each time, so that nobody forgets it. */
export const scanExcepted: SecretCheck = {
  code: 'SECRET_SCAN_EXCEPTED',
  title: 'A file is excepted from the scan by the contract',
  why: 'Nobody looks at what it holds.',
  fix: 'Remove the entry from `secrets.scan-exceptions` when it is no longer needed.',
  level: 'warn',
  evaluate({ files }) {
    const excepted = files.filter(({ state }) => state === 'excepted');
    if (excepted.length === 0) return notApplicable('the contract excepts no file of the context');
    return report(
      files.length,
      excepted.map(({ path }) => ({ subject: path, message: 'not scanned', location: { path } })),
    );
  },
};
