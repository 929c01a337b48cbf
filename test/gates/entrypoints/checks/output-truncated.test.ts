import { expect, test } from 'vitest';
import { outputTruncated } from '../../../../src/gates/entrypoints/checks/output-truncated.ts';
import { askRow, askStatically, exits } from '../../../support/entrypoints.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

test.each([
  ['that was ended for what it said', { end: { kind: 'flooded' } } as const],
  ['that said more than is kept', { ...exits(0), truncated: true }],
])('a probe %s is found', async (_, ending) => {
  const report = await askRow(outputTruncated, ending);
  expect([report.kind, subjectsOf(report)]).toEqual(['found', ['worker']]);
});

test('a short answer is clear', async () => {
  expect(await askRow(outputTruncated, exits(0))).toEqual({ kind: 'clear', examined: 1 });
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(outputTruncated)).kind).toBe('not-applicable');
});
