import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { codesIn, type JsonReport, node24, nodes, reportOf, root } from '../support/spawn.ts';
import { action, annotationsIn } from '../support/spawn-action.ts';
import { commandsIn, controlsIn, hostileRepository } from '../support/spawn-hostile.ts';
import { commit, copyOf, objectsIn } from '../support/spawn-repository.ts';

const offline = ['build-context', 'secrets', 'entrypoints'] as const;

/** What the runner hands over for an action whose user named no input. */
function defaultsOf(gate: string): Record<string, string> {
  const { inputs } = parse(readFileSync(join(root, 'actions', gate, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']));
}

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test('the offline gates, one after the other, share one run and write one pack', async () => {
    const workspace = copyOf('fraud-platform');
    const sha = commit(workspace);
    let run = '';
    for (const gate of offline) {
      const ran = await action(node, gate, workspace, { ...defaultsOf(gate), 'platform-run-id': run });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(annotationsIn(ran.stdout)).toEqual([]);
      expect(ran.outputs.get('verdict')).toBe('PASS');
      expect(ran.outputs.get('image-digest')).toBe('');
      expect(ran.summary).toMatch(/^## \S+ PASS/);
      if (run !== '') expect(ran.outputs.get('platform-run-id')).toBe(run);
      run = ran.outputs.get('platform-run-id') ?? '';
      expect(ran.outputs.get('evidence-dir')).toContain(`/evidence/runs/${run}/`);
    }
    const objects = [...objectsIn(workspace).values()].map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(objects).toHaveLength(7);
    for (const object of objects) expect(object).toMatchObject({ platform_run_id: run, git_sha: sha, attempt: 1 });
  });

  test('a failing gate: exit 1, ten annotations of which the last counts the rest, the whole in the summary', async () => {
    const workspace = copyOf('leaky-default-deny');
    const { report } = await reportOf(node, ['build-context', 'run'], { cwd: workspace });
    const ran = await action(node, 'build-context', workspace, defaultsOf('build-context'));
    expect(ran).toMatchObject({ code: 1, stderr: '' });
    expect(ran.outputs.get('verdict')).toBe('FAIL');
    const annotations = annotationsIn(ran.stdout);
    expect(annotations.map(({ kind }) => kind)).toEqual(Array(10).fill('error'));
    expect(annotations[0]?.title).toBe('CONTEXT_EXCLUDE_REACHED');
    const findings = report.gates.flatMap(({ items }) => items.flatMap((item) => item.findings)).length;
    expect(annotations.at(-1)?.message).toMatch(new RegExp(`^${findings - 9} more `));
    expect(ran.summary).toMatch(/^## \S+ FAIL/);
    for (const code of codesIn(report)) expect(ran.summary).toContain(code);
  });

  test('warnings are annotated as warnings, and fail where they are strict', async () => {
    const workspace = copyOf('minimal-node', { '.dockerignore': '**\n!package.json\n!server.js\n!src\n!gone\n' });
    const inputs = defaultsOf('build-context');
    const lax = await action(node, 'build-context', workspace, inputs);
    expect([lax.code, annotationsIn(lax.stdout).map(({ kind }) => kind)]).toEqual([0, ['warning']]);
    const strict = await action(node, 'build-context', workspace, { ...inputs, 'strict-warnings': 'true' });
    expect([strict.code, strict.outputs.get('verdict')]).toEqual([1, 'FAIL']);
    expect(annotationsIn(strict.stdout).map(({ kind }) => kind)).toEqual(['error', 'error']);
  });

  test('a fault: exit 2, the verdict ERROR, one annotation, and a summary', async () => {
    const workspace = copyOf('minimal-node', { 'seaworthy.yml': null });
    const ran = await action(node, 'secrets', workspace, defaultsOf('secrets'));
    expect(ran).toMatchObject({ code: 2, stderr: '' });
    expect(ran.outputs.get('verdict')).toBe('ERROR');
    expect(annotationsIn(ran.stdout)).toMatchObject([
      { kind: 'error', message: expect.stringContaining('CONTRACT_MISSING') },
    ]);
    expect(ran.summary).toMatch(/^## \S+ ERROR\n[\s\S]*CONTRACT/);
  });

  test('L10: no name of a hostile repository becomes a command, a control or a tag', async () => {
    const workspace = hostileRepository();
    for (const gate of offline) {
      const ran = await action(node, gate, workspace, defaultsOf(gate));
      expect(ran.code).toBe(1);
      const commands = commandsIn(ran.stdout);
      expect(
        commands.filter(
          (line) =>
            !/^::(?:error|warning) title=|^::error::FAIL |^::group::What is looked at$|^::endgroup::$/.test(line),
        ),
      ).toEqual([]);
      expect(controlsIn(ran.stdout + ran.summary)).toEqual([]);
      expect(commandsIn(ran.summary)).toEqual([]);
      expect(ran.summary).not.toMatch(/<script|@octocat|\]\(http/);
      expect([...ran.outputs.keys()].sort()).toEqual(['evidence-dir', 'image-digest', 'platform-run-id', 'verdict']);
    }
  });
});

test('an action tells what the command line tells', async () => {
  const workspace = copyOf('minimal-node');
  const run = 'platform_20260102T030405Z_1';
  const ran = await action(node24, 'secrets', workspace, { ...defaultsOf('secrets'), 'platform-run-id': run });
  const { report } = await reportOf(node24, ['secrets', 'run', workspace, `--platform-run-id=${run}`]);
  const { verdict, platformRunId }: JsonReport = report;
  expect([ran.outputs.get('verdict'), ran.outputs.get('platform-run-id')]).toEqual([verdict, platformRunId]);
});
