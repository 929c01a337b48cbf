import { expect, test } from 'vitest';
import { workflowLeak } from '../../../../src/gates/secrets/checks/workflow-leak.ts';
import { askSecret, workflowOf } from '../../../support/secrets.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const place = '.github/workflows/release.yml';

test('a script that prints a secret is found, with file and line', async () => {
  const report = await askSecret(workflowLeak, { beside: { [place]: workflowOf('- run: echo "${{ secrets.NPM }}"') } });
  expect(report.kind).toBe('found');
  expect(findingsOf(report)).toMatchObject([{ subject: 'NPM', location: { path: place, line: 5 } }]);
});

test('every workflow of every folder of the contract is read, whatever its ending', async () => {
  const leak = workflowOf('- run: echo ${{ secrets.A }}');
  const report = await askSecret(workflowLeak, {
    contract: 'secrets: { workflows: [.github/workflows, ci] }',
    beside: { '.github/workflows/a.yaml': leak, 'ci/b.yml': leak, 'ci/notes.md': leak },
  });
  expect(findingsOf(report).map(({ location }) => location?.path)).toEqual(['.github/workflows/a.yaml', 'ci/b.yml']);
});

test('a workflow that gives nothing away is clear', async () => {
  const report = await askSecret(workflowLeak, {
    beside: { [place]: workflowOf('- run: echo "$KEY" | docker login --password-stdin') },
  });
  expect(report).toEqual({ kind: 'clear', examined: 1 });
});

test('a static credential is the other check’s finding', async () => {
  const report = await askSecret(workflowLeak, {
    beside: { [place]: workflowOf('- env: { AWS_ACCESS_KEY_ID: x }\n  run: deploy') },
  });
  expect(subjectsOf(report)).toEqual([]);
});

test('L4: a folder of workflows that is a link is never taken for no workflows', async () => {
  const asked = askSecret(workflowLeak, {
    beside: { '.github/workflows': { link: '../ci' }, 'ci/a.yml': workflowOf('- run: echo ${{ secrets.A }}') },
  });
  const kind = await asked.then((report) => report.kind).catch(() => 'fault');
  expect(['fault', 'found', 'undecided']).toContain(kind);
});

test('a repository without workflows is not asked', async () => {
  expect((await askSecret(workflowLeak, {})).kind).toBe('not-applicable');
});
