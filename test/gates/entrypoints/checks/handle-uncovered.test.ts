import { expect, test } from 'vitest';
import { handleUncovered } from '../../../../src/gates/entrypoints/checks/handle-uncovered.ts';
import { askEntrypoint, entrypointContract, inFiles } from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const registry = { 'h.yaml': 'PORT: 1\nENTRYPOINT_A: a\nENTRYPOINT_B:\nSVC_C: c\n' };
const reads = 'handles: { registries: [{ path: h.yaml }] }\n';
const ask = (block: string, rest = reads) =>
  askEntrypoint(handleUncovered, inFiles([]), entrypointContract(block, registry, rest));

test('a handle without a row is found, where the registry declares it', async () => {
  const report = await ask('rows: [{ handle: ENTRYPOINT_A, runtime-mode: w, module: a }]');
  expect(subjectsOf(report)).toEqual(['ENTRYPOINT_B']);
  expect(findingsOf(report)[0]?.location).toMatchObject({ path: 'h.yaml', line: 3 });
});

test('handles that all have rows are clear', async () => {
  const report = await ask(
    'rows: [{ handle: ENTRYPOINT_A, runtime-mode: w, module: a }, { handle: ENTRYPOINT_B, runtime-mode: w, module: b }]',
  );
  expect(report).toEqual({ kind: 'clear', examined: 2 });
});

test('without any row every handle is uncovered', async () => {
  expect(subjectsOf(await ask('rows: []'))).toEqual(['ENTRYPOINT_A', 'ENTRYPOINT_B']);
});

test('the prefix is the contract’s', async () => {
  expect(subjectsOf(await ask('handle-prefix: SVC_\nrows: []'))).toEqual(['SVC_C']);
});

test('without a registry, or without such a handle in it, nothing is asked', async () => {
  expect((await ask('rows: []', '')).kind).toBe('not-applicable');
  expect((await ask('handle-prefix: NONE_\nrows: []')).kind).toBe('not-applicable');
});
