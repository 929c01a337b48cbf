import { describe, expect, test } from 'vitest';
import { plainPolicy } from '../../../src/core/judge.ts';
import { checks } from '../../../src/gates/build-context/checks.generated.ts';
import { buildContext } from '../../../src/gates/build-context/index.ts';
import { type ContextCase, prebuilt, prepareContext } from '../../support/context.ts';
import { flagship, leafOnly } from '../../support/flagship.ts';

async function gate(given: ContextCase) {
  const { ports, open } = await prepareContext(given);
  return buildContext(ports, open, plainPolicy);
}
const failing = (result: Awaited<ReturnType<typeof gate>>) =>
  result.rows.filter(({ verdict }) => verdict !== 'PASS').map(({ check }) => check.code);

describe('the gate', () => {
  test('passes the ignore file of leaves, without advice', async () => {
    const result = await gate(leafOnly);
    expect([result.verdict, failing(result), result.advice]).toEqual(['PASS', [], undefined]);
  });

  test('fails the flagship case, and prints the ignore file that would be right', async () => {
    const result = await gate(flagship);
    expect([result.verdict, failing(result)]).toEqual([
      'FAIL',
      ['CONTEXT_FILE_OUTSIDE_ALLOWLIST', 'CONTEXT_PARENT_REOPENED'],
    ]);
    expect(result.advice).toContain('**\n!src/app\n!config/app.yaml\n!docs/a/leaf.yaml\n');
  });

  test('passes what it advised', async () => {
    const advised = (await gate(flagship)).advice ?? '';
    const ignore = advised.slice(advised.indexOf('**'));
    expect((await gate({ ...flagship, ignore })).verdict).toBe('PASS');
  });

  test('L1: cannot decide over an empty context', async () => {
    const result = await gate({ ignore: '**\n' });
    expect(result.verdict).toBe('ERROR');
    expect(failing(result)).toContain('CONTEXT_EMPTY');
  });

  test('L4: cannot decide over a Dockerfile that it cannot read, and says where', async () => {
    const result = await gate({ ...leafOnly, dockerfile: 'COPYY\n' });
    expect(result.verdict).toBe('ERROR');
    expect(failing(result)).toContain('CONTEXT_BUILD_WOULD_FAIL');
  });

  test('passes a prebuilt image, since its strategy was looked at', async () => {
    const result = await gate({ contract: prebuilt });
    expect([result.verdict, result.totals]).toEqual(['PASS', 'prebuilt image: no context judged']);
  });

  test('L2: asks every declared check', async () => {
    expect((await gate(flagship)).rows.map(({ check }) => check.code)).toEqual(checks.map(({ code }) => code));
  });
});
