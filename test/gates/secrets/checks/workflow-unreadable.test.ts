import { expect, test } from 'vitest';
import { workflowUnreadable } from '../../../../src/gates/secrets/checks/workflow-unreadable.ts';
import { askSecret, workflowOf } from '../../../support/secrets.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const good = workflowOf('- run: make');
const ask = (text: string) =>
  askSecret(workflowUnreadable, { beside: { '.github/workflows/bad.yml': text, '.github/workflows/good.yml': good } });

test.each([
  ['is broken YAML', 'jobs: [\n'],
  ['has a key twice', 'on: push\non: pull_request\n'],
  ['is a list', '- run: make\n'],
  ['is empty', ''],
  ['is two documents', 'on: push\n---\non: push\n'],
])('a workflow that %s is undecided by name', async (_, text) => {
  const report = await ask(text);
  expect(report.kind).toBe('undecided');
  expect(subjectsOf(report)).toEqual(['.github/workflows/bad.yml']);
});

test('workflows that can be read are clear', async () => {
  expect(await ask(good)).toEqual({ kind: 'clear', examined: 2 });
});

test.each([
  ['is not UTF-8', Uint8Array.of(0x6f, 0x6e, 0xff), 'FILE_NOT_UTF8'],
  ['may not be read', { is: 'unreadable' } as const, 'FILE_UNREADABLE'],
])('L4: a workflow that %s keeps the gate from an answer', async (_, planted, code) => {
  await expect(askSecret(workflowUnreadable, { beside: { '.github/workflows/a.yml': planted } })).rejects.toMatchObject(
    { code },
  );
});

test('a repository without workflows is not asked', async () => {
  expect((await askSecret(workflowUnreadable, {})).kind).toBe('not-applicable');
});
