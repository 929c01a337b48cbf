import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../../../src/domain/aws-policy/statements.ts';
import { type Role, terraformOf } from '../../../src/domain/aws-policy/terraform.ts';
import { type TrustedRun, trustOf } from '../../../src/domain/aws-policy/trust.ts';

const issuer = 'token.actions.githubusercontent.com';
const trusted: TrustedRun = {
  issuer,
  provider: `arn:aws:iam::111122223333:oidc-provider/${issuer}`,
  repositoryId: '123456',
  workflowRefs: ['a/b/.github/workflows/c.yml@01', 'a/b/.github/workflows/c.yml@02'],
  refs: ['refs/heads/main', 'refs/heads/release'],
};
const policyOn = (...Resource: string[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement: [{ Sid: 'S', Effect: 'Allow', Action: ['s3:GetObject'], Resource }],
});
const role = (name: string, more: Partial<Role> = {}): Role => ({
  name,
  trusted,
  policy: policyOn('arn:aws:s3:::b/*'),
  ...more,
});

interface Written {
  readonly variable: Readonly<Record<string, { readonly type: string; readonly default: unknown }>>;
  readonly resource: {
    readonly aws_iam_role: Readonly<Record<string, { readonly name: string; readonly assume_role_policy: string }>>;
    readonly aws_iam_role_policy: Readonly<Record<string, { readonly role: string; readonly policy: string }>>;
  };
}

/** As it is written to a file and read again. */
const written = (...roles: Role[]) => JSON.parse(JSON.stringify(terraformOf(roles))) as Written;

/** What Terraform makes of a text while each variable has its default. Throws at an interpolation of anything else. */
function evaluated(text: string, { variable }: Written): string {
  return text.replace(/(\$\$|%%)\{|[$%]\{([^}]*)\}/g, (_, escaped: string | undefined, expression: string) => {
    if (escaped !== undefined) return `${escaped.charAt(0)}{`;
    const [, encoded, plain] = /^(?:jsonencode\(var\.(\w+)\)|var\.(\w+))$/.exec(expression) ?? [];
    const known = variable[encoded ?? plain ?? ''];
    if (known === undefined) throw new Error(`${expression} is no variable`);
    return encoded === undefined ? String(known.default) : JSON.stringify(known.default);
  });
}

const read = (text: string | undefined, of: Written): unknown => JSON.parse(evaluated(text ?? '', of));

test('with the defaults of its variables the trust policy is exactly that of the JSON output', () => {
  const terraform = written(role('one'), role('two', { trusted: { ...trusted, repositoryId: '654321' } }));
  const { one, two } = terraform.resource.aws_iam_role;
  expect(read(one?.assume_role_policy, terraform)).toEqual(trustOf(trusted));
  expect(read(two?.assume_role_policy, terraform)).toEqual(trustOf({ ...trusted, repositoryId: '654321' }));
});

test('who is trusted stands in variables, and nowhere else', () => {
  const terraform = written(role('one'));
  expect(terraform.variable).toMatchObject({
    seaworthy_oidc_provider: { type: 'string', default: trusted.provider },
    seaworthy_workflow_refs: { type: 'list(string)', default: trusted.workflowRefs },
    seaworthy_refs: { type: 'list(string)', default: trusted.refs },
  });
  const { assume_role_policy: text = '' } = terraform.resource.aws_iam_role['one'] ?? {};
  expect(text).not.toMatch(/refs\/heads|oidc-provider|\.github\/workflows/);
  expect([...text.matchAll(/\$\{([^}]*)\}/g)].map(([, expression]) => expression)).toEqual([
    'var.seaworthy_oidc_provider',
    'jsonencode(var.seaworthy_workflow_refs)',
    'jsonencode(var.seaworthy_refs)',
  ]);
});

describe('a text that Terraform would read as its own', () => {
  test.each(['${var.x}', '%{ if true }', '$', '%', '$$', '${', '"${x}"'])('%s stays in a policy', (part) => {
    const policy = policyOn(`arn:aws:s3:::b/${part}/*`);
    const terraform = written(role('one', { policy }));
    expect(read(terraform.resource.aws_iam_role_policy['one']?.policy, terraform)).toEqual(policy);
  });

  test('stays in a trust policy', () => {
    const hostile = { ...trusted, repositoryId: '${var.x}%{ for }' };
    const terraform = written(role('one', { trusted: hostile }));
    expect(read(terraform.resource.aws_iam_role['one']?.assume_role_policy, terraform)).toEqual(trustOf(hostile));
  });
});

test('each policy belongs to its role', () => {
  const { aws_iam_role: roles, aws_iam_role_policy: policies } = written(role('one'), role('two')).resource;
  expect(Object.keys(policies)).toEqual(Object.keys(roles));
  for (const [id, { role: owner }] of Object.entries(policies)) expect(owner).toBe(`\${aws_iam_role.${id}.id}`);
  expect(Object.values(roles).map(({ name }) => name)).toEqual(['one', 'two']);
});

test('roles stay apart, whatever signs their names differ in, and each has an id that Terraform takes', () => {
  const names = ['a.b', 'a_b', 'a-b', 'a_2eb', '1', '-1', 'x@y', 'x+y'];
  const { aws_iam_role: roles } = written(...names.map((name) => role(name))).resource;
  expect(Object.values(roles).map(({ name }) => name)).toEqual(names);
  expect(Object.keys(roles).filter((id) => !/^[A-Za-z_][\w-]*$/.test(id))).toEqual([]);
});

test('no role at all is no resource', () => {
  expect(terraformOf([])).toEqual({});
});
