import { describe, expect, test } from 'vitest';
import { readWorkflow } from '../../../src/gates/secrets/workflow.ts';

const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const hits = (text: string) => readWorkflow(text, 'w.yml', names).hits.map(({ subject, line }) => `${subject} ${line}`);

const workflow = (step: string, value = '${{ steps.role.outputs.aws-secret-access-key }}') => `on: push
jobs:
  a:
    steps:
      - ${step}
      - run: build
        env:
          AWS_SECRET_ACCESS_KEY: ${value}
`;
const role = '{ id: role, uses: aws-actions/configure-aws-credentials@v6, with: { role-to-assume: r } }';

test('a part of a session that an identity token was traded for is no long-lived credential', () => {
  expect(hits(workflow(role))).toEqual([]);
});

describe('anything else under that name is', () => {
  test.each([
    [
      'a step of another action',
      '{ id: role, uses: other/configure-aws-credentials@v6, with: { role-to-assume: r } }',
      undefined,
    ],
    [
      'a step that assumes no role',
      '{ id: role, uses: aws-actions/configure-aws-credentials@v6, with: { x: y } }',
      undefined,
    ],
    [
      'a step that begins with a key',
      '{ id: role, uses: aws-actions/configure-aws-credentials@v6, with: { role-to-assume: r, aws-access-key-id: k } }',
      undefined,
    ],
    ['another step of the same id', `${role}\n      - { id: role, run: print }`, undefined],
    ['another output', role, '${{ steps.role.outputs.other }}'],
    ['a secret', role, '${{ secrets.KEY }}'],
    ['a part of a longer text', role, 'x${{ steps.role.outputs.aws-secret-access-key }}'],
    ['another step', role, '${{ steps.other.outputs.aws-secret-access-key }}'],
  ])('%s', (_, step, value) => {
    expect(hits(workflow(step, value)).map((hit) => hit.split(' ')[0])).toContain('AWS_SECRET_ACCESS_KEY');
  });
});
