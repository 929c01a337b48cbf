import { clip, plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';

/** What was asked of AWS, for a message: the permission that it needs, and on what. */
export interface AwsRequest {
  /** `s3:PutObject`. */
  readonly action: string;
  /** `arn:aws:s3:::bucket/key`. */
  readonly resource: string;
}

/** The parts of an SDK error that say what happened. Nothing else of it is shown: it may hold headers. */
interface AwsError {
  readonly name: string;
  readonly message: string;
  readonly status: number | undefined;
  readonly region: string | undefined;
}

const throttled = /^(?:SlowDown|Throttl\w*|TooManyRequests\w*|RequestLimitExceeded|ProvisionedThroughputExceeded\w*)$/;
const denied = /^(?:AccessDenied\w*|AllAccessDisabled|UnauthorizedOperation|Forbidden|403)$/;
const credentials =
  /^(?:CredentialsProviderError|InvalidAccessKeyId|SignatureDoesNotMatch|UnrecognizedClient\w*|InvalidClientTokenId|InvalidSignatureException)$/;
const expired = /^(?:ExpiredToken\w*|RequestExpired|TokenRefreshRequired)$/;

/** What an SDK threw, as a fault with the way out. */
export function awsFault(error: unknown, request: AwsRequest): Fault {
  if (error instanceof Fault) return error;
  const seen = readError(error);
  const { name, status } = seen;
  const fault = (code: 'STORE_DENIED' | 'STORE_UNREACHABLE' | 'STORE_UNFIT', what: string, fix?: string) =>
    new Fault(code, {
      message: `${request.action} on ${plain(request.resource)}: ${what}`,
      ...(fix === undefined ? {} : { fix }),
      cause: error,
    });
  if (credentials.test(name)) return fault('STORE_DENIED', 'there are no credentials that AWS takes', noCredentials);
  if (expired.test(name)) return fault('STORE_DENIED', 'the session has expired', 'Assume the role again.');
  if (name === 'RequestTimeTooSkewed')
    return fault('STORE_UNFIT', 'the clock of this machine is wrong', 'Set it right.');
  if (name === 'NoSuchBucket')
    return fault('STORE_UNFIT', 'there is no such bucket', 'Create it, or correct evidence.store.');
  if (isElsewhere(seen)) return fault('STORE_UNFIT', elsewhere(seen), 'Correct evidence.region.');
  if (/^KMS\.|kms:/i.test(`${name} ${seen.message}`))
    return fault('STORE_DENIED', `the key of the bucket refuses this role (${name})`, kms);
  if (denied.test(name) || status === 403) return fault('STORE_DENIED', 'this role may not', statement(request));
  if (throttled.test(name) || status === 429 || (status ?? 0) >= 500)
    return fault('STORE_UNREACHABLE', `it answered ${name} to every try`);
  return fault('STORE_UNREACHABLE', clip(plain(`${name}: ${seen.message}`), 200));
}

const noCredentials = 'Log in by OIDC before this step: `permissions: id-token: write` and a role to assume.';
const kms = 'Allow kms:GenerateDataKey and kms:Decrypt on the key for this role.';

function isElsewhere({ name, status, region }: AwsError): boolean {
  return (
    name === 'PermanentRedirect' || name === 'AuthorizationHeaderMalformed' || (status === 301 && region !== undefined)
  );
}

function elsewhere({ region }: AwsError): string {
  return region === undefined ? 'the bucket is in another region' : `the bucket is in ${plain(region)}`;
}

/** The statement that is missing, to paste. */
export function statement({ action, resource }: AwsRequest): string {
  return `Add {"Effect": "Allow", "Action": "${action}", "Resource": "${plain(resource)}"} to the role’s policy.`;
}

/** Whether an SDK error is one that the service names so. */
export function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return names.includes(readError(error).name);
}

function readError(error: unknown): AwsError {
  const fields = (typeof error === 'object' && error !== null ? error : {}) as Readonly<Record<string, unknown>>;
  const metadata = (fields['$metadata'] ?? {}) as Readonly<Record<string, unknown>>;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const status = metadata['httpStatusCode'];
  return {
    name: text(fields['Code']) ?? text(fields['name']) ?? text(fields['code']) ?? 'UnknownError',
    message: text(fields['message']) ?? '',
    status: typeof status === 'number' ? status : undefined,
    region: text(fields['Region']),
  };
}
