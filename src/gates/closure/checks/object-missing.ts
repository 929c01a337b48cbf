import { report } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';

/** Every mandatory object is there (L2). */
export const objectMissing: ClosureCheck = {
  code: 'CLOSURE_OBJECT_MISSING',
  title: 'A mandatory object of the evidence is missing',
  why: 'A pack with a hole proves nothing; a packaging without it is uncommitted.',
  fix: 'Find out why its gate wrote nothing, and run again.',
  level: 'block',
  evaluate({ objects }) {
    const found = objects
      .filter(({ state }) => state === 'missing')
      .map((object) => ({
        subject: object.name,
        message: 'detail' in object ? object.detail : `${object.key} does not exist`,
      }));
    return report(objects.length, found);
  },
};
