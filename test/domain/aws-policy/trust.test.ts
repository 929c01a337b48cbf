import { expect, test } from 'vitest';
import { type TrustedRun, trustOf } from '../../../src/domain/aws-policy/trust.ts';

const issuer = 'token.actions.githubusercontent.com';
const provider = `arn:aws:iam::111122223333:oidc-provider/${issuer}`;
const workflow = 'acme/seaworthy/.github/workflows/packaging.yml@0123456789abcdef0123456789abcdef01234567';
const trusted: TrustedRun = {
  issuer,
  provider,
  repositoryId: '123456',
  workflowRefs: [workflow],
  refs: ['refs/heads/main'],
};

const only = (run: TrustedRun) => trustOf(run).Statement as readonly Record<string, unknown>[];

test('the one statement lets the runs of one provider in, by web identity alone', () => {
  expect(only(trusted)).toMatchObject([
    { Effect: 'Allow', Action: ['sts:AssumeRoleWithWebIdentity'], Principal: { Federated: [provider] } },
  ]);
});

test('every claim that says which run it is must be this very one', () => {
  expect(only(trusted)[0]?.['Condition']).toMatchObject({
    StringEquals: {
      [`${issuer}:aud`]: ['sts.amazonaws.com'],
      [`${issuer}:repository_id`]: ['123456'],
      [`${issuer}:job_workflow_ref`]: [workflow],
      [`${issuer}:ref`]: ['refs/heads/main'],
    },
  });
});

test.each([
  ['repo:acme/app:ref:refs/heads/main', true],
  ['repo:acme@12/app@34:ref:refs/tags/v1', true],
  ['repo:acme/app:environment:production', true],
  ['repo:acme/app:pull_request', false],
  ['', false],
])('the subject is looked at, as IAM demands of every role for GitHub: %s', (subject, isTaken) => {
  const condition = only(trusted)[0]?.['Condition'] as { StringLike: Record<string, string[]> } | undefined;
  const patterns = condition?.StringLike[`${issuer}:sub`] ?? [];
  expect(patterns.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.+')}$`).test(subject))).toBe(isTaken);
});

test('several workflows and refs are alternatives within one claim', () => {
  const refs = ['refs/heads/main', 'refs/heads/release'];
  const workflowRefs = [workflow, workflow.replace('@01', '@02')];
  expect(only({ ...trusted, refs, workflowRefs })).toMatchObject([
    { Condition: { StringEquals: { [`${issuer}:job_workflow_ref`]: workflowRefs, [`${issuer}:ref`]: refs } } },
  ]);
});

test('an issuer with a path is the front of every claim', () => {
  const [statement] = only({ ...trusted, issuer: 'github.example/_services/token' });
  const keys = Object.values(statement?.['Condition'] as Record<string, object>).flatMap(Object.keys);
  expect(keys.length).toBeGreaterThan(3);
  expect(keys.filter((key) => !key.startsWith('github.example/_services/token:'))).toEqual([]);
});
