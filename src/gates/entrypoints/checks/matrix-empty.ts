import { report, undecided } from '../../../core/check.ts';
import type { EntrypointCheck } from '../check.ts';

/** No row, no proof (L1). */
export const matrixEmpty: EntrypointCheck = {
  code: 'ENTRYPOINT_MATRIX_EMPTY',
  title: 'The contract names no way to start the image',
  why: 'Nothing was started, so nothing is proven.',
  fix: 'Add a row under `entrypoints.rows` for every way in which the runtime starts the image.',
  level: 'block',
  evaluate: ({ rows }) => (rows.length === 0 ? undecided('the matrix is empty') : report(rows.length, [])),
};
