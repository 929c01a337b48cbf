import { type Command, Option } from 'commander';
import type { OpenContract } from '../contract/opened.ts';
import { type PolicyTarget, targetOf, targetsIn } from '../contract/policy-targets.ts';
import { Fault } from '../core/fault.ts';
import { policyOf } from '../domain/aws-policy/statements.ts';
import { type Role, terraformOf } from '../domain/aws-policy/terraform.ts';
import { trustOf } from '../domain/aws-policy/trust.ts';
import type { Host } from '../hosts/host.ts';
import { collect } from './flags.ts';
import { namedFile } from './named-file.ts';
import { needsOf } from './policy-needs.ts';
import { openWorkplace, readWritten } from './workplace.ts';

interface PolicyFlags {
  readonly contract?: string;
  readonly format: 'json' | 'tf';
  readonly account?: string;
  readonly workflowRef: readonly string[];
  readonly ref: readonly string[];
  readonly repositories?: string;
}

/** `seaworthy aws-policy`: what a role may do for a contract, and who may assume it. */
export function addAwsPolicy(program: Command, host: Host): void {
  program
    .command('aws-policy')
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('print the least policy and the trust policy of the role that a contract needs on AWS')
    .option('--contract <file>', 'the contract; needed where a folder holds several')
    .addOption(new Option('--format <format>', 'JSON, or Terraform’s .tf.json').choices(['json', 'tf']).default('json'))
    .option('--account <id>', 'the account of the role (default: aws.account of the contract)')
    .option(
      '--workflow-ref <ref>',
      'OWNER/NAME/.github/workflows/FILE@COMMIT that may assume it (repeatable)',
      collect,
      [],
    )
    .option(
      '--ref <ref>',
      'a ref of the repository that may publish (repeatable; default: refs/heads/main)',
      collect,
      [],
    )
    .option('--repositories <file>', 'a YAML list of repositories, each with a role and an evidence prefix of its own')
    .action(async (dir: string, flags: PolicyFlags) => {
      const workplace = await openWorkplace(dir);
      const open = await readWritten(workplace, { ...flags, environment: process.env });
      const targets =
        flags.repositories === undefined
          ? [targetOf(open)]
          : targetsIn(namedFile(flags.repositories), flags.repositories);
      const roles = targets.map((target) => roleOf(target, open, flags));
      await host.print(
        `${JSON.stringify(flags.format === 'tf' ? terraformOf(roles) : { roles: roles.map(shown) }, null, 2)}\n`,
      );
    });
}

function shown({ name, trusted, policy }: Role): object {
  return { name, policy, trust: trustOf(trusted) };
}

function roleOf(target: PolicyTarget, open: OpenContract, flags: PolicyFlags): Role {
  const account = flags.account ?? open.contract.aws.account;
  if (account === undefined || !/^\d{12}$/.test(account))
    throw usage('--account', account, 'the twelve digits of the account, or aws.account in the contract');
  refuseRefs(flags);
  const issuer = open.contract.workflow.issuer.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const needs = needsOf(target, open, account);
  const policy = policyOf(needs);
  if (policy.Statement.length === 0)
    throw new Fault('USAGE', {
      message: `${open.path} asks nothing of AWS, and a role without a right is none`,
      fix: 'Name a repository of ECR (image.repository), a bucket (evidence.store), or secrets that must exist.',
    });
  return {
    name: target.role,
    policy,
    trusted: {
      issuer,
      provider: `arn:${needs.partition}:iam::${account}:oidc-provider/${issuer}`,
      repositoryId: target.repositoryId,
      workflowRefs: flags.workflowRef,
      refs: flags.ref.length > 0 ? flags.ref : ['refs/heads/main'],
    },
  };
}

/** A ref in another form, or a pattern, would let nobody in: GitHub writes them in full and IAM compares them as they are. */
function refuseRefs({ workflowRef, ref }: PolicyFlags): void {
  const workflow = 'OWNER/NAME/.github/workflows/FILE@ with a commit of 40 digits, refs/tags/… or refs/heads/…';
  if (workflowRef.length === 0) throw usage('--workflow-ref', undefined, workflow);
  for (const one of workflowRef) if (!workflowForm.test(one)) throw usage('--workflow-ref', one, workflow);
  for (const one of ref) if (!refForm.test(one)) throw usage('--ref', one, 'refs/heads/… or refs/tags/…, in full');
}

const refForm = /^refs\/(?:heads|tags)\/[^\s*?$]+$/;
const workflowForm =
  /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+@(?:[0-9a-f]{40}|refs\/(?:heads|tags)\/[^\s*?$]+)$/;

function usage(flag: string, found: string | undefined, expected: string): Fault {
  const what = found === undefined ? 'nothing' : JSON.stringify(found);
  return new Fault('USAGE', { message: `${flag}: found ${what}; expected ${expected}` });
}
