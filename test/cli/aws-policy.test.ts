import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, folder, node24, nodes } from '../support/spawn.ts';
import { copyOf } from '../support/spawn-repository.ts';

const account = '111122223333';
const trusted = 'acme/seaworthy/.github/workflows/packaging.yml@0123456789abcdef0123456789abcdef01234567';

const contract = `version: 1
image: { repository: ${account}.dkr.ecr.eu-west-1.amazonaws.com/team/app }
secrets: { backend: ssm-and-secrets-manager, materialization: must-exist, required-paths: [/app/db] }
evidence:
  store: s3://proof/team/app
  region: eu-west-1
  lock: { mode: compliance }
  kms-key: arn:aws:kms:eu-west-1:${account}:key/0a1b2c3d-0000-4000-8000-0123456789ab
aws: { account: '${account}', role: app-packaging }
workflow: { repository-id: '123456' }
`;

interface Printed {
  readonly roles: readonly {
    readonly name: string;
    readonly policy: { readonly Statement: readonly { readonly Sid: string; readonly Resource: readonly string[] }[] };
    readonly trust: { readonly Statement: readonly { readonly Condition: { readonly StringEquals: object } }[] };
  }[];
}

const repositoryWith = (text: string) => copyOf('minimal-node', { 'seaworthy.yml': text });

/** What is printed for a contract. */
async function printed(text: string, ...flags: string[]): Promise<Printed> {
  const ran = await cli(node24, ['aws-policy', repositoryWith(text), `--workflow-ref=${trusted}`, ...flags]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout) as Printed;
}

function listOf(text: string): string {
  const path = join(folder('list'), 'repositories.yml');
  writeFileSync(path, text);
  return path;
}

const item = (name: string, id: number, evidence: string) =>
  `- { repository: acme/${name}, repository-id: '${id}', evidence: 's3://proof/${evidence}' }\n`;

test.each(['json', 'tf'])(
  'what the role of a contract may do and who may be it, as %s on every Node',
  async (format) => {
    const args = ['aws-policy', repositoryWith(contract), `--workflow-ref=${trusted}`, `--format=${format}`];
    const [first, ...others] = await Promise.all(nodes.map(([, node]) => cli(node, args)));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(others.map(({ stdout }) => stdout)).toEqual([first?.stdout]);
    expect(JSON.parse(first?.stdout ?? '')).toBeTypeOf('object');
    await expect(first?.stdout).toMatchFileSnapshot(`__snapshots__/aws-policy-${format}.txt`);
  },
);

test('several workflows and refs may be named, and another account', async () => {
  const other = trusted.replace('packaging', 'release');
  const flags = [`--workflow-ref=${other}`, '--ref=refs/heads/main', '--ref=refs/heads/next', '--account=999900001111'];
  const [role] = (await printed(contract, ...flags)).roles;
  const [statement] = role?.trust.Statement ?? [];
  expect(statement).toMatchObject({
    Principal: { Federated: ['arn:aws:iam::999900001111:oidc-provider/token.actions.githubusercontent.com'] },
    Condition: {
      StringEquals: {
        'token.actions.githubusercontent.com:job_workflow_ref': [trusted, other],
        'token.actions.githubusercontent.com:ref': ['refs/heads/main', 'refs/heads/next'],
      },
    },
  });
});

test('each repository of a list gets a role of its own, which reaches its own prefix only', async () => {
  const list = listOf(item('a', 1, 'a') + item('b', 2, 'b'));
  const { roles } = await printed(contract, `--repositories=${list}`);
  expect(roles.map(({ name }) => name)).toEqual(['seaworthy-acme-a', 'seaworthy-acme-b']);
  const objects = roles.map(({ policy }) => policy.Statement.find(({ Sid }) => Sid === 'EvidenceObjects')?.Resource);
  expect(objects).toEqual([['arn:aws:s3:::proof/a/*'], ['arn:aws:s3:::proof/b/*']]);
  const ids = roles.map(({ trust }) => trust.Statement[0]?.Condition.StringEquals);
  expect(ids).toMatchObject(['1', '2'].map((id) => ({ 'token.actions.githubusercontent.com:repository_id': [id] })));
});

describe('is refused with exit 2 and its reason', () => {
  const without = (line: RegExp) => contract.replace(line, '');
  const flag = `--workflow-ref=${trusted}`;

  test.each<[string, string, readonly string[], RegExp]>([
    ['a contract that names no repository', without(/^workflow:.*\n/m), [flag], /^ERROR USAGE: .*repository-id/m],
    [
      'a contract that asks nothing of AWS',
      "version: 1\naws: { account: '111122223333', role: r }\nworkflow: { repository-id: '1' }\n",
      [flag],
      /^ERROR USAGE: .* asks nothing of AWS/m,
    ],
    ['no account', without(/^aws:.*\n/m), [flag], /^ERROR USAGE: --account: found nothing/m],
    ['an account that is none', contract, [flag, '--account=12'], /^ERROR USAGE: --account: found "12"/m],
    ['no workflow', contract, [], /^ERROR USAGE: --workflow-ref: found nothing/m],
    [
      'a workflow without a commit',
      contract,
      ['--workflow-ref=acme/x/.github/workflows/y.yml'],
      /^ERROR USAGE: --workf/m,
    ],
    ['a workflow elsewhere', contract, ['--workflow-ref=acme/x/y.yml@1'], /^ERROR USAGE: --workflow-ref/m],
    [
      'a workflow at half a commit',
      contract,
      ['--workflow-ref=acme/x/.github/workflows/y.yml@0123abc'],
      /^ERROR USAGE: --workflow-ref/m,
    ],
    ['a branch by its short name', contract, [flag, '--ref=main'], /^ERROR USAGE: --ref: found "main"/m],
    ['a pattern of refs', contract, [flag, '--ref=refs/heads/*'], /^ERROR USAGE: --ref: found "refs\/heads\/\*"/m],
    ['one malformed workflow of two', contract, [flag, '--workflow-ref=x'], /^ERROR USAGE: --workflow-ref: found "x"/m],
    [
      'an alias of a key',
      contract.replace(/kms-key: .*/, 'kms-key: alias/x'),
      [flag],
      /^ERROR USAGE: evidence\.kms-key/m,
    ],
    ['a list that is not there', contract, [flag, '--repositories=/none.yml'], /^ERROR FILE_UNREADABLE: /m],
  ])('%s', async (_, text, flags, told) => {
    const ran = await cli(node24, ['aws-policy', repositoryWith(text), ...flags]);
    expect(ran).toMatchObject({ code: 2, stderr: '' });
    expect(ran.stdout).toMatch(told);
    expect(ran.stdout).not.toContain('"Statement"');
  });

  test.each([
    ['is no YAML', '- { repository: acme/a\n', '2:1'],
    ['has a malformed number', item('a', 1, 'a').replace(`'1'`, 'x'), '1:40'],
    ['has two with one role', item('a', 1, 'a') + item('A', 2, 'b'), '2:3'],
    ['has two with one number', item('a', 1, 'a') + item('b', 1, 'b'), '2:3'],
    ['has a prefix within another', item('a', 1, 'a') + item('b', 2, 'a/b'), '2:3'],
    ['has a pattern for a prefix', item('a', 1, '*'), '1:55'],
  ])('a list that %s, at its line and column', async (_, text, place) => {
    const list = listOf(text);
    const ran = await cli(node24, ['aws-policy', repositoryWith(contract), flag, `--repositories=${list}`]);
    expect(ran).toMatchObject({ code: 2, stderr: '' });
    expect(ran.stdout).toContain(`ERROR CONTRACT_INVALID: ${list}:${place}: `);
  });
});
