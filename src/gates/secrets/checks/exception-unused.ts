import { notApplicable, report } from '../../../core/check.ts';
import type { SecretCheck } from '../check.ts';

/** An exception is for a file that is there: one without waits for a file that nobody has read yet. */
export const exceptionUnused: SecretCheck = {
  code: 'SECRET_EXCEPTION_UNUSED',
  title: 'An exception from the scan is for no file of the context',
  why: 'The next file of that name enters unread.',
  fix: 'Remove the entry from `secrets.scan-exceptions`, or correct its path; it is relative to the build context.',
  level: 'warn',
  evaluate({ files }, { contract, locate }) {
    const exceptions = contract.secrets['scan-exceptions'];
    if (exceptions.length === 0) return notApplicable('the contract excepts no file');
    const used = new Set(files.filter(({ state }) => state === 'excepted').map(({ path }) => path));
    return report(
      exceptions.length,
      exceptions.flatMap(({ path }, index) =>
        used.has(path)
          ? []
          : [
              {
                subject: path,
                message: 'is no file of the build context',
                location: locate(['secrets', 'scan-exceptions', index]),
              },
            ],
      ),
    );
  },
};
