import { notApplicable, report } from '../../../core/check.ts';
import type { EntrypointCheck } from '../check.ts';

/** Each way to start the image stands in the matrix once. */
export const duplicateRow: EntrypointCheck = {
  code: 'ENTRYPOINT_DUPLICATE_ROW',
  title: 'A row stands in the matrix twice',
  why: 'One of the two hides what the other should prove.',
  fix: 'Remove it, or correct its handle or runtime mode.',
  level: 'block',
  evaluate({ rows }) {
    if (rows.length === 0) return notApplicable('the matrix is empty, which another check reports');
    const again = rows.filter(({ subject }, index) => rows.findIndex((row) => row.subject === subject) < index);
    return report(
      rows.length,
      again.map(({ subject, location }) => ({
        subject,
        message: 'another row has this handle and runtime mode',
        location,
      })),
    );
  },
};
