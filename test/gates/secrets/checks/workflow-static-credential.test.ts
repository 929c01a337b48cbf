import { expect, test } from 'vitest';
import { workflowStaticCredential } from '../../../../src/gates/secrets/checks/workflow-static-credential.ts';
import { askSecret, workflowOf } from '../../../support/secrets.ts';
import { findingsOf } from '../../../support/secrets-report.ts';

const ask = (steps: string, contract = '') =>
  askSecret(workflowStaticCredential, { contract, beside: { '.github/workflows/a.yml': workflowOf(steps) } });

const guard = '- name: reject static credentials\n  run: test -z "${AWS_ACCESS_KEY_ID:-}"';

test('a long-lived credential is found, with file and line', async () => {
  const report = await ask('- env:\n    AWS_ACCESS_KEY_ID: ${{ secrets.KEY }}\n  run: deploy');
  expect(findingsOf(report)).toMatchObject([
    { subject: 'AWS_ACCESS_KEY_ID', location: { path: '.github/workflows/a.yml', line: 6 } },
  ]);
});

test('R6: a step that is merely named after the rule proves nothing and excuses nothing', async () => {
  const report = await ask(`${guard}\n- env: { AWS_SECRET_ACCESS_KEY: x }\n  run: deploy`);
  expect(report.kind).toBe('found');
});

test('R6: such a step is no finding itself, and none is asked for', async () => {
  expect(await ask(guard)).toEqual({ kind: 'clear', examined: 1 });
  expect(await ask('- run: make')).toEqual({ kind: 'clear', examined: 1 });
});

test('a login by OIDC is clear', async () => {
  const report = await ask(
    '- uses: aws-actions/configure-aws-credentials@v4\n  with:\n    role-to-assume: arn:aws:iam::1:role/r\n    aws-region: eu-west-2',
  );
  expect(report.kind).toBe('clear');
});

test('the names are the contract’s', async () => {
  const report = await ask(
    '- env: { HOUSE_KEY: x, AWS_ACCESS_KEY_ID: y }\n  run: deploy',
    'secrets: { static-credential-names: [HOUSE_KEY] }',
  );
  expect(findingsOf(report).map(({ subject }) => subject)).toEqual(['HOUSE_KEY']);
});

test('a repository without workflows is not asked', async () => {
  expect((await askSecret(workflowStaticCredential, {})).kind).toBe('not-applicable');
});
