import { expect, test } from 'vitest';
import { entrypointsStatic } from '../../../../src/gates/closure/checks/entrypoints-static.ts';
import { askCheck, brief, clear, found, inapplicable, object } from '../../../support/closure-facts.ts';

const matrix = (...rows: unknown[]) => ({ objects: [object('entrypoint_matrix_validation', { rows })] });

test('rows that ran in the image are let through', async () => {
  expect(await brief(entrypointsStatic, matrix({ runner: 'image' }, { runner: 'image' }))).toEqual(clear);
});

test('R7: one row that was only resolved is found, and counted', async () => {
  const report = await askCheck(entrypointsStatic, matrix({ runner: 'image' }, { runner: 'static' }));
  expect(report).toMatchObject({
    kind: 'found',
    examined: 2,
    findings: [{ message: expect.stringMatching(/^1 of 2/) }],
  });
});

test.each([{ runner: 'laptop' }, {}, null, 'image'])(
  'R7: a row of no known runner (%j) did not run in the image',
  async (row) => {
    expect(await brief(entrypointsStatic, matrix(row))).toEqual(found('entrypoint_matrix_validation'));
  },
);

test('L1: an empty matrix examines nothing', async () => {
  expect(await askCheck(entrypointsStatic, matrix())).toEqual({ kind: 'clear', examined: 0 });
});

test('a matrix that is not there is for another check', async () => {
  expect(await brief(entrypointsStatic)).toEqual(inapplicable);
});
