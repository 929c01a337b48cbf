import { report } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';

/** Every object is whole, and of its own shape. */
export const objectMalformed: ClosureCheck = {
  code: 'CLOSURE_OBJECT_MALFORMED',
  title: 'An object of the evidence does not follow its schema',
  why: 'It was cut, edited, or written by something else.',
  fix: 'Run again; never repair evidence by hand.',
  level: 'block',
  evaluate({ objects }) {
    const found = objects
      .filter(({ state }) => state === 'malformed')
      .map((object) => ({
        subject: object.name,
        message: 'detail' in object ? object.detail : `${object.key} does not exist`,
      }));
    return report(objects.length, found);
  },
};
