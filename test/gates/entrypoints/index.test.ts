import { expect, test } from 'vitest';
import { plainPolicy } from '../../../src/core/judge.ts';
import { entrypoints } from '../../../src/gates/entrypoints/index.ts';
import type { EntrypointPorts } from '../../../src/gates/entrypoints/ports.ts';
import {
  engineOf,
  entrypointContract,
  exits,
  imageDigest,
  inFiles,
  inImage,
  rowsContract,
} from '../../support/entrypoints.ts';

const asked = async (ports: EntrypointPorts, open: ReturnType<typeof rowsContract>) => {
  const result = await entrypoints(ports, await open, plainPolicy);
  return { ...result, body: result.evidence[0]?.body ?? {} };
};

const two = rowsContract(
  '{ handle: ENTRYPOINT_A, runtime-mode: a, lane: spine, module: a, subcommand: run }',
  '{ runtime-mode: b, command: [b] }',
);
const plain = rowsContract('{ runtime-mode: a, module: a, subcommand: run }', '{ runtime-mode: b, command: [b] }');

test('rows that all start make a PASS, and the evidence tells each', async () => {
  const { verdict, totals, body } = await asked(inImage(engineOf(() => ({}))), plain);
  expect(verdict).toBe('PASS');
  expect(totals).toContain('2/2 rows, 3 probes');
  expect(body).toMatchObject({
    totals: { rows: 2, pass: 2, fail: 0, error: 0 },
    rows: [
      {
        command: ['python', '-m', 'a', 'run', '--help'],
        exit_code: 0,
        status: 'PASS',
        duration_ms: 10,
        runner: 'image',
        image_digest: imageDigest,
      },
      { runtime_mode: 'b' },
    ],
    blocker_codes: [],
  });
});

test('a row that fails makes a FAIL; the row tells its first failing probe', async () => {
  const engine = engineOf(({ argv }) =>
    argv.includes('a') && !argv.includes('run') ? exits(3, 'ValueError: no') : {},
  );
  const { verdict, body } = await asked(inImage(engine), plain);
  expect(verdict).toBe('FAIL');
  expect(body).toMatchObject({
    totals: { pass: 1, fail: 1, error: 0 },
    rows: [
      {
        command: ['python', '-m', 'a', '--help'],
        exit_code: 3,
        stderr_summary: 'ValueError: no',
        status: 'FAIL',
        reason_code: 'ENTRYPOINT_NONZERO_EXIT',
      },
      { status: 'PASS' },
    ],
    blocker_codes: ['ENTRYPOINT_NONZERO_EXIT'],
  });
});

test('L4: a row that timed out makes an ERROR, without an exit code', async () => {
  const { verdict, body } = await asked(inImage(engineOf(() => ({ end: { kind: 'timed-out' } }))), plain);
  expect(verdict).toBe('ERROR');
  expect(body).toMatchObject({
    totals: { pass: 0, fail: 0, error: 2 },
    rows: [{ exit_code: null, status: 'ERROR', reason_code: 'ENTRYPOINT_TIMED_OUT' }, {}],
  });
});

test('L1: an empty matrix is an ERROR', async () => {
  expect((await asked(inImage(engineOf(() => ({}))), rowsContract())).verdict).toBe('ERROR');
  expect((await asked(inFiles([]), rowsContract())).verdict).toBe('ERROR');
});

test('a handle that no registry declares makes a FAIL', async () => {
  expect((await asked(inImage(engineOf(() => ({}))), two)).verdict).toBe('FAIL');
});

test('statically, rows are judged without an image digest, and uncovered handles are listed', async () => {
  const open = entrypointContract(
    'rows: [{ runtime-mode: a, module: a }]',
    { 'h.yaml': 'ENTRYPOINT_Z: z\n' },
    'handles: { registries: [{ path: h.yaml }] }\n',
  );
  const { verdict, body, totals } = await asked(inFiles(['/a.py']), open);
  expect(verdict).toBe('FAIL');
  expect(totals).toContain('nothing run');
  expect(body).toMatchObject({
    uncovered_handles: ['ENTRYPOINT_Z'],
    rows: [{ status: 'PASS', runner: 'static', image_digest: null, exit_code: null }],
  });
});

test('L2: every check of the gate reports exactly once, on either runner', async () => {
  for (const ports of [inImage(engineOf(() => ({}))), inFiles([])]) {
    const codes = (await asked(ports, plain)).rows.map(({ check }) => check.code);
    expect(codes).toHaveLength(26);
    expect(new Set(codes).size).toBe(26);
  }
});

test('L10: what a container prints cannot break out of its line', async () => {
  const { body } = await asked(
    inImage(engineOf(() => exits(1, 'Error: \u001b]0;x\u0007\r::error::y'))),
    rowsContract('{ runtime-mode: "a\\n::error::b", module: a }'),
  );
  const [row] = body['rows'] as { stderr_summary: string }[];
  expect(row?.stderr_summary).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
});
