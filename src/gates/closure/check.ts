import type { OpenContract } from '../../contract/opened.ts';
import { type Check, type Report, report, undecided } from '../../core/check.ts';
import type { Finding } from '../../core/finding.ts';
import { type ClosureFacts, readObjects } from './facts.ts';

export type ClosureCheck = Check<ClosureFacts, OpenContract>;

/** One envelope field that every object of a pack must share (L5); objects without it at all are as wrong. */
export function sharedField(facts: ClosureFacts, field: string, wanted: unknown): Report {
  const objects = readObjects(facts);
  if (objects.length === 0) return undecided('no object could be read');
  const findings: Finding[] = objects
    .filter(({ body }) => body[field] !== wanted)
    .map(({ name, body }) => ({
      subject: name,
      message: `${field} is ${JSON.stringify(body[field]) ?? 'missing'}; this run has ${JSON.stringify(wanted)}`,
    }));
  return report(objects.length, findings);
}
