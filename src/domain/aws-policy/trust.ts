import type { PolicyDocument } from './statements.ts';

/** Which run of which workflow may assume a role. */
export interface TrustedRun {
  /** Of the identity provider, as `arn:aws:iam::ACCOUNT:oidc-provider/HOST`. */
  readonly provider: string;
  /** The issuer’s host and path, without its scheme: the front of every condition. */
  readonly issuer: string;
  readonly repositoryId: string;
  /** Reusable workflows with the tag, commit or branch that they are taken at: `OWNER/NAME/.github/workflows/FILE@REF`. */
  readonly workflowRefs: readonly string[];
  /** Refs of the calling repository that may publish. */
  readonly refs: readonly string[];
}

/**
 * Lets exactly those runs in: of this repository by its number, which no rename changes, on these refs, in this very
 * workflow at these very refs.
 * https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export function trustOf({ provider, issuer, repositoryId, workflowRefs, refs }: TrustedRun): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'PackagingRuns',
        Effect: 'Allow',
        Action: ['sts:AssumeRoleWithWebIdentity'],
        Principal: { Federated: [provider] },
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: ['sts.amazonaws.com'],
            [`${issuer}:repository_id`]: [repositoryId],
            [`${issuer}:job_workflow_ref`]: workflowRefs,
            [`${issuer}:ref`]: refs,
          },
          StringLike: { [`${issuer}:sub`]: subjects },
        },
      },
    ],
  };
}

/**
 * IAM demands of every role for GitHub that it looks at the subject. Names in it change and its form differs, so it only says
 * that this is no pull request; the other claims say which run it is, also where a job has an environment.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
const subjects = ['repo:*:ref:refs/*', 'repo:*:environment:*'];
