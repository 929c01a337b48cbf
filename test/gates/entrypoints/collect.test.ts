import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Fault } from '../../../src/core/fault.ts';
import type { RunRequest } from '../../../src/ports/engine.ts';
import {
  engineOf,
  entrypointContract,
  exits,
  imageDigest,
  inFiles,
  inImage,
  rowsContract,
  seeEntrypoints,
} from '../../support/entrypoints.ts';

const many = (count: number) =>
  rowsContract(...Array.from({ length: count }, (_, index) => `{ runtime-mode: row ${index}, module: m${index} }`));

test('every probe of every row runs in the image, by its digest, with its row’s time-out', async () => {
  const asked: RunRequest[] = [];
  const engine = engineOf((request) => {
    asked.push(request);
    return {};
  });
  const open = entrypointContract(
    'timeout-seconds: 7\nrows:\n  - { runtime-mode: a, module: a, subcommand: run }\n  - { runtime-mode: b, command: [b], timeout-seconds: 99 }',
  );
  const facts = await seeEntrypoints(inImage(engine), open);
  expect(asked.map(({ argv, timeoutSeconds }) => [argv.join(' '), timeoutSeconds])).toEqual([
    ['python -m a --help', 7],
    ['python -m a run --help', 7],
    ['b --help', 99],
  ]);
  expect(new Set(asked.map(({ image }) => image))).toEqual(new Set([imageDigest]));
  expect(facts).toMatchObject({ runner: 'image', imageDigest });
});

test('rows and probes keep the order of the contract, whichever ends first', async () => {
  const engine = engineOf(async ({ argv }) => {
    for (let turn = argv.includes('m0') ? 20 : 0; turn > 0; turn--) await setImmediate();
    return exits(argv.includes('m2') ? 1 : 0, argv.join(' '));
  }, 4);
  const { rows } = await seeEntrypoints(inImage(engine), many(4));
  expect(rows.map(({ runtimeMode, reason }) => [runtimeMode, reason])).toEqual([
    ['row 0', undefined],
    ['row 1', undefined],
    ['row 2', 'ENTRYPOINT_NONZERO_EXIT'],
    ['row 3', undefined],
  ]);
});

test.each([
  [1, 2],
  [3, 6],
])(
  'an engine with room for %i is asked for %i at a time: as many more are made ready',
  async (processors, expected) => {
    let running = 0;
    let most = 0;
    const engine = engineOf(async () => {
      most = Math.max(most, ++running);
      await setImmediate();
      running--;
      return {};
    }, processors);
    await seeEntrypoints(inImage(engine), many(20));
    expect(most).toBe(expected);
  },
);

test('L1: an engine that does not know its processors is asked every probe all the same', async () => {
  const facts = seeEntrypoints(inImage(engineOf(() => exits(1), Number.NaN)), many(2));
  const reasons = await facts.then(({ rows }) => rows.map(({ reason }) => reason)).catch(() => ['refused']);
  expect([['refused'], ['ENTRYPOINT_NONZERO_EXIT', 'ENTRYPOINT_NONZERO_EXIT']]).toContainEqual(reasons);
});

test('progress is told for every probe', async () => {
  const told: string[] = [];
  await seeEntrypoints(
    { ...inImage(engineOf(() => ({}))), onProgress: (line) => told.push(line) } as ReturnType<typeof inImage>,
    many(3),
  );
  expect(told).toHaveLength(3);
  expect(told.at(-1)).toContain('3/3');
});

test('an engine that goes away in the middle leaves rows unanswered, and the others report', async () => {
  const engine = engineOf(({ argv }) =>
    argv.includes('m1') ? Promise.reject(new Fault('ENGINE_UNREACHABLE', { message: 'gone' })) : exits(0),
  );
  const { rows } = await seeEntrypoints(inImage(engine), many(3));
  expect(rows.map(({ reason }) => reason)).toEqual([undefined, 'ENTRYPOINT_ENGINE_LOST', undefined]);
  expect(rows[1]?.detail).toContain('gone');
});

test('a fault that is not the engine’s ends the asking', async () => {
  const engine = engineOf(() => Promise.reject(new Fault('INTERRUPTED', { message: 'stop' })));
  await expect(seeEntrypoints(inImage(engine), many(3))).rejects.toMatchObject({ code: 'INTERRUPTED' });
});

test('the first probe that fails tells the row’s reason', async () => {
  const engine = engineOf(({ argv }) => (argv.includes('run') ? exits(2, 'usage: x') : exits(0)));
  const { rows } = await seeEntrypoints(
    inImage(engine),
    rowsContract('{ runtime-mode: w, module: a, subcommand: run, required-args: [--x] }'),
  );
  expect(rows).toMatchObject([
    {
      reason: 'ENTRYPOINT_USAGE_ERROR',
      proven: [],
      probes: [{ reason: undefined }, { reason: 'ENTRYPOINT_USAGE_ERROR', exitCode: 2 }],
    },
  ]);
});

test('a probe that did not start says why in the engine’s words, escaped', async () => {
  const engine = engineOf(() => ({
    end: { kind: 'not-started', reason: 'other', detail: 'error: a\u001b[31mb' },
    stderr: 'noise',
  }));
  const { rows } = await seeEntrypoints(inImage(engine), many(1));
  expect(rows[0]?.probes[0]?.summary).toBe('error: a\\u{1b}[31mb');
});

test.each([
  ['found', '{ runtime-mode: w, module: a }', undefined],
  ['missing', '{ runtime-mode: w, module: b }', 'ENTRYPOINT_STATIC_UNRESOLVED'],
  [
    'provided by the base image',
    '{ runtime-mode: w, module: b, provided-by: base-image }',
    'ENTRYPOINT_PROVIDED_ELSEWHERE',
  ],
])('statically, a row is %s, and nothing ran', async (_, row, reason) => {
  const facts = await seeEntrypoints(inFiles(['/a.py']), rowsContract(row));
  expect(facts).toMatchObject({
    runner: 'static',
    imageDigest: null,
    rows: [{ reason, probes: [{ exitCode: null, durationMs: 0 }] }],
  });
});

test('only handles with the contract’s prefix name entrypoints', async () => {
  const files = { 'h.yaml': 'ENTRYPOINT_A: a\nPORT: 1\n' };
  const facts = await seeEntrypoints(
    inFiles([]),
    entrypointContract('rows: []', files, 'handles: { registries: [{ path: h.yaml }] }\n'),
  );
  expect(facts.handles.map(({ name }) => name)).toEqual(['ENTRYPOINT_A']);
  expect(facts.registries).toBe(1);
});

test('rows of another file are rows too, with their place there', async () => {
  const files = { 'rows.yaml': '- { runtime-mode: a, module: a }\n- { runtime-mode: b, module: b }\n' };
  const { rows } = await seeEntrypoints(inFiles([]), entrypointContract('rows-from: rows.yaml', files));
  expect(rows.map(({ location }) => [location.path, location.line])).toEqual([
    ['rows.yaml', 1],
    ['rows.yaml', 2],
  ]);
});
