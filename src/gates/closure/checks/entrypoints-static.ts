import { notApplicable, report } from '../../../core/check.ts';
import type { ClosureCheck } from '../check.ts';
import { readObjects } from '../facts.ts';

/** Only rows that ran in the image close P(-1) (R7). */
export const entrypointsStatic: ClosureCheck = {
  code: 'CLOSURE_ENTRYPOINTS_STATIC',
  title: 'Entrypoints were resolved statically, not run in the image',
  why: 'That a file is there does not mean that it starts.',
  fix: 'Run `seaworthy run`, with `entrypoints.runner: image`.',
  level: 'block',
  evaluate(facts) {
    const matrix = readObjects(facts).find(({ name }) => name === 'entrypoint_matrix_validation')?.body['rows'];
    if (!Array.isArray(matrix)) return notApplicable('the matrix is missing, which another check reports');
    const still = matrix.filter(
      (row: unknown) => typeof row !== 'object' || row === null || Reflect.get(row, 'runner') !== 'image',
    );
    return report(
      matrix.length,
      still.length === 0
        ? []
        : [
            {
              subject: 'entrypoint_matrix_validation',
              message: `${still.length} of ${matrix.length} rows did not run in the image`,
            },
          ],
    );
  },
};
