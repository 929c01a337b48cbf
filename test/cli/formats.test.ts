import { describe, expect, test } from 'vitest';
import { cli, codesIn, nodes, reportOf, steady } from '../support/spawn.ts';
import { copyOf } from '../support/spawn-repository.ts';

const warning = { '.dockerignore': '**\n!package.json\n!server.js\n!src\n!gone\n' };

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test('json is one document, on standard output alone', async () => {
    const { report, stderr, code } = await reportOf(node, ['check', copyOf('minimal-node')]);
    expect({ code, stderr, ...report }).toMatchObject({
      code: 0,
      stderr: '',
      schema: 'seaworthy/report/v1',
      command: 'check',
      verdict: 'PASS',
      assurance: 'rehearsal',
      notRun: ['image-digest', 'provenance', 'closure', 'evidence'],
      gates: [{ gate: 'build-context' }, { gate: 'secrets' }, { gate: 'entrypoints' }],
    });
  });

  test('markdown begins with the verdict and has a row for each gate', async () => {
    const { stdout, code } = await cli(node, ['check', copyOf('leaky-default-deny'), '--format', 'markdown']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^## \S+ FAIL/);
    expect(stdout.match(/^\| \S+ (?:PASS|FAIL) \| (?:build-context|secrets|entrypoints) \|/gm)).toHaveLength(3);
  });

  test('text is the default', async () => {
    const plain = await cli(node, ['check', copyOf('minimal-node')]);
    const text = await cli(node, ['check', copyOf('minimal-node'), '--format=text']);
    expect(steady(text.stdout)).toBe(steady(plain.stdout));
  });

  test('--quiet leaves the line that matters', async () => {
    const ran = await cli(node, ['check', copyOf('leaky-default-deny'), '--quiet']);
    expect(ran).toMatchObject({ code: 1, stderr: '', stdout: `${ran.last}\n` });
    expect(ran.last).toMatch(/^FAIL /);
  });

  test('no colours in a log, asked or not', async () => {
    for (const flags of [[], ['--no-color']]) {
      const { stdout } = await cli(node, ['check', copyOf('leaky-default-deny'), ...flags], {
        env: { FORCE_COLOR: '1' },
      });
      expect(stdout).not.toContain('\u001b');
    }
  });

  test('a warning passes, and fails where warnings are strict', async () => {
    const [lax, strict] = [
      await reportOf(node, ['check', copyOf('minimal-node', warning)]),
      await reportOf(node, ['check', copyOf('minimal-node', warning), '--strict-warnings']),
    ];
    expect([lax.code, codesIn(lax.report, 'WARN')]).toEqual([0, ['CONTEXT_DEAD_PATTERN']]);
    expect([strict.code, codesIn(strict.report, 'FAIL')]).toEqual([1, ['CONTEXT_DEAD_PATTERN']]);
  });

  test('the evidence goes where it is told to go', async () => {
    const [repository, elsewhere] = [copyOf('minimal-node'), copyOf('minimal-node')];
    const ran = await cli(node, ['check', repository, '--evidence-dir', `${elsewhere}/proof`]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(`${elsewhere}/proof`);
  });
});
