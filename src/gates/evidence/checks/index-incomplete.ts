import { report, undecided } from '../../../core/check.ts';
import type { EvidenceCheck } from '../check.ts';

/** The index names what the run wrote: all of it, and nothing that came from elsewhere. */
export const indexIncomplete: EvidenceCheck = {
  code: 'EVIDENCE_INDEX_INCOMPLETE',
  title: 'The pack holds more or less than this run wrote',
  why: 'A pack whose content nobody can list cannot be verified.',
  fix: 'Run again; never add files to a pack or take some away.',
  level: 'block',
  evaluate({ entries, expected, written }) {
    if (entries.length === 0) return undecided('this run has written nothing that could be indexed');
    const there = entries.map(({ path }) => path);
    const missing = expected
      .filter((name) => !there.includes(name))
      .map((name) => ({ subject: name, message: 'it belongs to the run, and it is not there' }));
    const foreign = there
      .filter((name) => !expected.includes(name))
      .map((name) => ({ subject: name, message: 'this run did not write it' }));
    const changed = entries
      .filter(({ path, sha256 }) => sha256 !== (written?.get(path) ?? sha256))
      .map(({ path }) => ({ subject: path, message: 'it is not as this run wrote it' }));
    return report(expected.length, [...missing, ...foreign, ...changed]);
  },
};
