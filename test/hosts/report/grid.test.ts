import { expect, test } from 'vitest';
import { gridOf } from '../../../src/hosts/report/grid.ts';

test('the rows of the matrix, and none where there is no matrix', () => {
  const rows = [{ handle: null, runtime_mode: 'worker', status: 'FAIL', duration_ms: 12, reason_code: 'X' }];
  expect(gridOf([{ name: 'entrypoint_matrix_validation', body: { rows } }])).toEqual([
    { name: '', mode: 'worker', status: 'FAIL', milliseconds: 12, reason: 'X' },
  ]);
  expect(gridOf([])).toEqual([]);
  expect(gridOf([{ name: 'entrypoint_matrix_validation', body: {} }])).toEqual([]);
});
