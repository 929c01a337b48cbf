import type { Requirement } from './evaluate.ts';
import { repositoryArn } from './registry-request.ts';

type Body = Readonly<Record<string, unknown>>;

/** Which service a target names, and what its actions begin with. */
const services = [
  [/^AmazonEC2ContainerRegistry_V20150921\.(\w+)$/, 'ecr'],
  [/^AmazonSSM\.(\w+)$/, 'ssm'],
  [/^secretsmanager\.(\w+)$/, 'secretsmanager'],
] as const;

/** Actions that concern no resource of their own. */
const ofNothing = ['ecr:GetAuthorizationToken', 'ssm:DescribeParameters'];

/** Asks for the ARN of a secret by its name; undefined where there is none. */
export type SecretArn = (name: string) => Promise<string | undefined>;

/** What a request of an AWS JSON service needs; undefined where nobody knows it. */
export async function jsonNeeds(
  target: string,
  body: Body,
  account: string,
  secretArn: SecretArn,
): Promise<Requirement[] | undefined> {
  const [action, service] = actionOf(target);
  if (action === undefined) return undefined;
  if (ofNothing.includes(action)) return [{ action, resource: service === 'ecr' ? '*' : ssmArn(account, '*') }];
  if (service === 'ecr')
    return each(textsIn(body, ['repositoryName', 'repositoryNames']), (name) => ({
      action,
      resource: repositoryArn(account, name),
    }));
  if (service === 'secretsmanager') return secretNeeds(action, body, account, secretArn);
  // A path is a resource as it was asked, with its last slash.
  return each(textsIn(body, ['Path', 'Name', 'Names']), (name) => ({
    action,
    resource: ssmArn(account, `parameter${name}`),
  }));
}

/** What names nothing would concern everything, and nobody knows what that needs. */
function each(names: readonly string[], need: (name: string) => Requirement): Requirement[] | undefined {
  return names.length === 0 ? undefined : names.map(need);
}

function actionOf(target: string): [string, string] | [undefined, undefined] {
  for (const [pattern, service] of services) {
    const [, name] = pattern.exec(target) ?? [];
    if (name !== undefined) return [`${service}:${name}`, service];
  }
  return [undefined, undefined];
}

function textsIn(body: Body, keys: readonly string[]): string[] {
  return keys.flatMap((key) => body[key]).filter((value) => typeof value === 'string');
}

/** A secret’s ARN ends with six characters that nobody chose; one that is not there has none of them. */
async function secretNeeds(action: string, body: Body, account: string, secretArn: SecretArn): Promise<Requirement[]> {
  const name = String(body['SecretId'] ?? body['Name'] ?? '');
  const resource = (await secretArn(name)) ?? `arn:aws:secretsmanager:us-east-1:${account}:secret:${name}`;
  return [{ action, resource }];
}

function ssmArn(account: string, rest: string): string {
  return `arn:aws:ssm:us-east-1:${account}:${rest}`;
}
