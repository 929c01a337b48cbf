import { plain } from '../../core/escape.ts';

/** What is asked of AWS, for a message: the permission that it needs, and on what. */
export interface AwsRequest {
  /** `s3:PutObject`. */
  readonly action: string;
  /** `arn:aws:s3:::bucket/key`. */
  readonly resource: string;
}

/** The statement that is missing, to paste. */
export function statement({ action, resource }: AwsRequest): string {
  return `Add {"Effect": "Allow", "Action": "${plain(action)}", "Resource": "${plain(resource)}"} to the role’s policy.`;
}

/** S3 quotes the resource, other services do not. */
const refusal = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)(?: on resource: "?(arn:[^\s,;"]+))?/;

/** The action and resource that a refusal of AWS names itself, which knows better than we do; undefined where it names none. */
export function refusedIn(message: string, request: Partial<AwsRequest>): AwsRequest | undefined {
  const [, action = request.action, resource = request.resource] = refusal.exec(message) ?? [];
  return action === undefined ? undefined : { action, resource: resource ?? '*' };
}
