import { expect, test } from 'vitest';
import { Fault } from '../../../../src/core/fault.ts';
import { engineLost } from '../../../../src/gates/entrypoints/checks/engine-lost.ts';
import {
  askEntrypoint,
  askRow,
  askStatically,
  engineOf,
  exits,
  inImage,
  rowsContract,
} from '../../../support/entrypoints.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

test.each(['ENGINE_UNREACHABLE', 'ENGINE_REFUSED'] as const)(
  'rows that the engine leaves unanswered (%s) are told',
  async (code) => {
    const engine = engineOf(({ argv }) =>
      argv.includes('b') ? Promise.reject(new Fault(code, { message: 'gone' })) : exits(0),
    );
    const rows = rowsContract('{ runtime-mode: first, module: a }', '{ runtime-mode: second, module: b }');
    const report = await askEntrypoint(engineLost, inImage(engine), rows);
    expect([report.kind, subjectsOf(report)]).toEqual(['undecided', ['second']]);
  },
);

test('an engine that answers is clear', async () => {
  expect(await askRow(engineLost, exits(1))).toEqual({ kind: 'clear', examined: 1 });
});

test('where nothing ran, nothing is said', async () => {
  expect((await askStatically(engineLost)).kind).toBe('not-applicable');
});
