import { clip, plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import type { FaultCode } from '../../core/faults.ts';
import { type AwsRequest, refusedIn, statement } from './request.ts';

type Failure = 'denied' | 'unreachable' | 'unfit' | 'missing';

/** What a failure of each service is called here, by the front of its actions. */
const codes: Readonly<Record<string, Readonly<Record<Failure, FaultCode>>>> = {
  s3: { denied: 'STORE_DENIED', unreachable: 'STORE_UNREACHABLE', unfit: 'STORE_UNFIT', missing: 'STORE_UNFIT' },
  ecr: {
    denied: 'REGISTRY_DENIED',
    unreachable: 'REGISTRY_UNREACHABLE',
    unfit: 'REGISTRY_DENIED',
    missing: 'REGISTRY_NOT_FOUND',
  },
  sts: {
    denied: 'CALLER_REFUSED',
    unreachable: 'CALLER_UNKNOWN',
    unfit: 'CALLER_REFUSED',
    missing: 'CALLER_REFUSED',
  },
};

/** Parameters and secrets, of which only names are ever asked. */
const secretStore: Readonly<Record<Failure, FaultCode>> = {
  denied: 'SECRET_STORE_DENIED',
  unreachable: 'SECRET_STORE_UNREACHABLE',
  unfit: 'SECRET_STORE_DENIED',
  missing: 'SECRET_STORE_DENIED',
};

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
  /^(?:CredentialsProviderError|InvalidAccessKeyId|SignatureDoesNotMatch|UnrecognizedClient\w*|InvalidClientTokenId|InvalidToken|InvalidSignatureException)$/;
const expired = /^(?:ExpiredToken\w*|RequestExpired|TokenRefreshRequired)$/;

/** What an SDK threw, as a fault with the way out. */
export function awsFault(error: unknown, request: AwsRequest): Fault {
  if (error instanceof Fault) return error;
  const seen = readError(error);
  const { name, status } = seen;
  const named = codes[request.action.split(':')[0] ?? ''] ?? secretStore;
  const fault = (failure: Failure, what: string, fix?: string) =>
    new Fault(named[failure], {
      message: `${request.action} on ${plain(request.resource)}: ${what}`,
      ...(fix === undefined ? {} : { fix }),
      cause: error,
    });
  if (credentials.test(name)) return fault('denied', 'there are no credentials that AWS takes', noCredentials);
  if (expired.test(name)) return fault('denied', 'the session has expired', 'Assume the role again.');
  if (name === 'RequestTimeTooSkewed') return fault('unfit', 'the clock of this machine is wrong', 'Set it right.');
  if (name === 'NoSuchBucket')
    return fault('missing', 'there is no such bucket', 'Create it, or correct evidence.store.');
  if (name === 'RepositoryNotFoundException')
    return fault('missing', 'there is no such repository', 'Create it, or correct image.repository.');
  if (name === 'ImageNotFoundException') return fault('missing', 'there is no such image');
  if (/^Region (?:is missing|not accepted)/.test(seen.message))
    return fault('unfit', 'there is no region that AWS takes', 'Set evidence.region, or AWS_REGION.');
  if (/^(?:Abort|Timeout)Error$/.test(name)) return fault('unreachable', 'it did not answer in time');
  if (isElsewhere(seen)) return fault('unfit', elsewhere(seen), 'Correct evidence.region.');
  if (/^KMS\.|kms:/i.test(`${name} ${seen.message}`))
    return fault('denied', `the key of the bucket refuses this role (${name})`, kms);
  if (denied.test(name) || status === 403)
    return fault('denied', 'this role may not', statement(refusedIn(seen.message, request) ?? request));
  if (throttled.test(name) || status === 429 || (status ?? 0) >= 500)
    return fault('unreachable', `it answered ${name} to every try`);
  return fault('unreachable', clip(plain(`${name}: ${seen.message}`), 200));
}

const noCredentials = 'Log in by OIDC before this step: `permissions: id-token: write` and a role to assume.';
const kms = 'Allow kms:GenerateDataKey and kms:Decrypt on the key for this role.';

function isElsewhere({ name, status, region }: AwsError): boolean {
  return (
    name === 'PermanentRedirect' ||
    name === 'AuthorizationHeaderMalformed' ||
    name === 'IllegalLocationConstraintException' ||
    (status === 301 && region !== undefined)
  );
}

function elsewhere({ region }: AwsError): string {
  return region === undefined ? 'the bucket is in another region' : `the bucket is in ${plain(region)}`;
}

/** Whether an SDK error is a refusal of this role, so that another right would help. */
export function isRefused(error: unknown): boolean {
  const { name, status } = readError(error);
  if (credentials.test(name) || expired.test(name) || name === 'RequestTimeTooSkewed') return false;
  return denied.test(name) || status === 403;
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
  const response = (fields['$response'] ?? {}) as { readonly headers?: Readonly<Record<string, unknown>> };
  return {
    name: text(fields['Code']) ?? text(fields['name']) ?? text(fields['code']) ?? 'UnknownError',
    message: text(fields['message']) || (text(fields['code']) ?? ''),
    status: typeof status === 'number' ? status : undefined,
    region: text(fields['Region']) ?? text(response.headers?.['x-amz-bucket-region']),
  };
}
