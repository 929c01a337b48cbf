import { expect, test } from 'vitest';
import { workflowTakesAll } from '../../../../src/gates/secrets/checks/workflow-takes-all.ts';
import { askSecret, workflowOf } from '../../../support/secrets.ts';
import { findingsOf } from '../../../support/secrets-report.ts';

const place = '.github/workflows/release.yml';
const ask = (text: string) => askSecret(workflowTakesAll, { beside: { [place]: text } });
const call = (secrets: string) =>
  `on: push\njobs:\n  call:\n    uses: ./.github/workflows/x.yml\n    secrets: ${secrets}\n`;

test.each([
  ['secrets that are inherited', call('inherit'), 'secrets: inherit'],
  ['an object of all of them', workflowOf('- env: { ALL: "${{ toJSON(secrets) }}" }'), 'secrets'],
  ['one of them by a computed name', workflowOf('- with: { key: "${{ secrets[matrix.name] }}" }'), 'secrets'],
  ['all of them in a script', workflowOf('- run: deploy "${{ toJson(secrets) }}"'), 'secrets'],
])('%s are found in their line', async (_, text, subject) => {
  const report = await ask(text);
  expect(report.kind).toBe('found');
  expect(findingsOf(report)).toMatchObject([{ subject, location: { path: place, line: 5 } }]);
});

test('secrets that are named are clear', async () => {
  const named = workflowOf('- env: { A: "${{ secrets.A }}", B: "${{ secrets[\'B\'] }}" }\n  run: make');
  expect((await ask(named)).kind).toBe('clear');
  expect((await ask(call('{ A: "${{ secrets.A }}" }'))).kind).toBe('clear');
});

test('a repository without workflows is not asked', async () => {
  expect((await askSecret(workflowTakesAll, {})).kind).toBe('not-applicable');
});
