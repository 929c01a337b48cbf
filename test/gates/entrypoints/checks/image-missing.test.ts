import { expect, test } from 'vitest';
import { imageMissing } from '../../../../src/gates/entrypoints/checks/image-missing.ts';
import { askRow, askStatically, exits } from '../../../support/entrypoints.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

test('a probe whose image is gone could not be asked', async () => {
  const gone = { end: { kind: 'not-started', reason: 'image-missing', detail: 'no such image' } } as const;
  const report = await askRow(imageMissing, gone);
  expect([report.kind, subjectsOf(report)]).toEqual(['undecided', ['worker']]);
});

test('a probe that ran is clear', async () => {
  expect(await askRow(imageMissing, exits(0))).toEqual({ kind: 'clear', examined: 1 });
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(imageMissing)).kind).toBe('not-applicable');
});
