import { expect, test } from 'vitest';
import { handleUnknown } from '../../../../src/gates/entrypoints/checks/handle-unknown.ts';
import { askEntrypoint, entrypointContract, inFiles } from '../../../support/entrypoints.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const registry = { 'h.yaml': 'ENTRYPOINT_A: a\n' };
const reads = 'handles: { registries: [{ path: h.yaml }] }\n';
const ask = (row: string, rest = reads) =>
  askEntrypoint(handleUnknown, inFiles([]), entrypointContract(`rows:\n  - ${row}`, registry, rest));

test('a row whose handle nobody declares is found, where it stands', async () => {
  const report = await ask('{ handle: ENTRYPOINT_AA, runtime-mode: w, module: a }');
  expect(subjectsOf(report)).toEqual(['ENTRYPOINT_AA / w']);
  expect(findingsOf(report)[0]?.location).toMatchObject({ path: 'seaworthy.yml', line: 4 });
});

test('a row whose handle is declared is clear', async () => {
  expect(await ask('{ handle: ENTRYPOINT_A, runtime-mode: w, module: a }')).toEqual({ kind: 'clear', examined: 1 });
});

test('without a registry no handle is declared', async () => {
  expect((await ask('{ handle: ENTRYPOINT_A, runtime-mode: w, module: a }', '')).kind).toBe('found');
});

test('rows without handles are not asked', async () => {
  expect((await ask('{ runtime-mode: w, module: a }')).kind).toBe('not-applicable');
});
