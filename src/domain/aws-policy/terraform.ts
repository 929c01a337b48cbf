import type { PolicyDocument } from './statements.ts';
import { type TrustedRun, trustOf } from './trust.ts';

/** A role with what it may do and who may be it. */
export interface Role {
  readonly name: string;
  readonly trusted: TrustedRun;
  readonly policy: PolicyDocument;
}

const lists = { workflowRefs: 'seaworthy_workflow_refs', refs: 'seaworthy_refs' } as const;
const provider = 'seaworthy_oidc_provider';

/**
 * The roles in Terraform’s JSON syntax; who is trusted stands in variables, so that an update of the workflow changes one value.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function terraformOf(roles: readonly Role[]): object {
  const [first] = roles;
  if (!first) return {};
  const { trusted } = first;
  return {
    variable: {
      [provider]: variable('string', 'ARN of the identity provider of the issuer.', trusted.provider),
      [lists.workflowRefs]: variable(
        'list(string)',
        'Workflows, each with its commit, that may assume the roles.',
        trusted.workflowRefs,
      ),
      [lists.refs]: variable('list(string)', 'Refs of the calling repository that may publish.', trusted.refs),
    },
    resource: {
      aws_iam_role: Object.fromEntries(
        roles.map((role) => [idOf(role), { name: role.name, assume_role_policy: trustText(role) }]),
      ),
      aws_iam_role_policy: Object.fromEntries(
        roles.map((role) => [
          idOf(role),
          {
            name: 'seaworthy',
            role: `\${aws_iam_role.${idOf(role)}.id}`,
            policy: literal(JSON.stringify(role.policy)),
          },
        ]),
      ),
    },
  };
}

function variable(type: string, description: string, value: unknown): object {
  return { type, description, default: value };
}

/** Another one for every name: two roles that differ in a sign that Terraform does not take stay two. */
function idOf({ name }: Role): string {
  return name.replace(/^[0-9-]|[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`);
}

/** The document with Terraform’s own values in place of ours. */
function trustText({ trusted }: Role): string {
  const marked = {
    ...trusted,
    provider: mark(provider),
    workflowRefs: [mark(lists.workflowRefs)],
    refs: [mark(lists.refs)],
  };
  const text = literal(JSON.stringify(trustOf(marked)));
  return [lists.workflowRefs, lists.refs, provider].reduce(
    (rest, name) =>
      rest.replaceAll(`["${mark(name)}"]`, name === provider ? `["\${var.${name}}"]` : `\${jsonencode(var.${name})}`),
    text,
  );
}

function mark(name: string): string {
  return `<var ${name}>`;
}

/** A text that Terraform reads as it stands: what would begin an expression has its first sign twice. */
function literal(text: string): string {
  return text.replace(/[$%](?=\{)/g, (sign) => sign + sign);
}
