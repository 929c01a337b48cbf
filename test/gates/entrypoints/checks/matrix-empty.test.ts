import { expect, test } from 'vitest';
import { matrixEmpty } from '../../../../src/gates/entrypoints/checks/matrix-empty.ts';
import {
  askEntrypoint,
  askStatically,
  engineOf,
  exits,
  inFiles,
  inImage,
  rowsContract,
} from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

test('L1: no row leaves it undecided, in the image and statically', async () => {
  for (const ports of [inImage(engineOf(() => exits(0))), inFiles([])]) {
    const report = await askEntrypoint(matrixEmpty, ports, rowsContract());
    expect(report.kind).toBe('undecided');
    expect(findingsOf(report)).toEqual([]);
  }
});

test('one row is a matrix', async () => {
  const report = await askStatically(matrixEmpty);
  expect(report).toEqual({ kind: 'clear', examined: 1 });
  expect(subjectsOf(report)).toEqual([]);
});
