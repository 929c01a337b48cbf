import { report, undecided } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';

/** What could not be read is undecided (L4). */
export const objectUnreadable: ClosureCheck = {
  code: 'CLOSURE_OBJECT_UNREADABLE',
  title: 'An object of the evidence cannot be read',
  why: 'Cannot look is not "nothing there".',
  fix: 'Give this user the right to read the evidence folder.',
  level: 'block',
  evaluate({ objects }) {
    const found = objects
      .filter(({ state }) => state === 'unreadable')
      .map((object) => ({
        subject: object.name,
        message: 'detail' in object ? object.detail : `${object.key} does not exist`,
      }));
    return found.length === 0
      ? report(objects.length, [])
      : undecided('some objects could not be read', found, 'may-help');
  },
};
