import { expect, test } from 'vitest';
import { awsFault, isNamed, isRefused } from '../../../src/adapters/aws/failure.ts';
import { Fault } from '../../../src/core/fault.ts';

const request = { action: 's3:PutObject', resource: 'arn:aws:s3:::bucket/key' };
const told = (error: unknown) => awsFault(error, request);
const named = (name: string, status?: number, more: object = {}) =>
  Object.assign(new Error('said so'), { name, $metadata: { httpStatusCode: status }, ...more });

test.each<[string, unknown, string]>([
  ['a refusal', named('AccessDenied', 403), 'STORE_DENIED'],
  ['a refusal without a name', named('UnknownError', 403), 'STORE_DENIED'],
  ['no credentials', named('CredentialsProviderError'), 'STORE_DENIED'],
  ['an unknown key', named('InvalidAccessKeyId', 403), 'STORE_DENIED'],
  ['a wrong signature', named('SignatureDoesNotMatch', 403), 'STORE_DENIED'],
  ['an expired session', named('ExpiredToken', 400), 'STORE_DENIED'],
  ['a key that refuses', named('KMS.DisabledException', 400), 'STORE_DENIED'],
  ['a wrong clock', named('RequestTimeTooSkewed', 403), 'STORE_UNFIT'],
  ['a bucket that is not there', named('NoSuchBucket', 404), 'STORE_UNFIT'],
  ['another region', named('PermanentRedirect', 301), 'STORE_UNFIT'],
  ['another region, named', named('AuthorizationHeaderMalformed', 400, { Region: 'eu-west-2' }), 'STORE_UNFIT'],
  ['throttling', named('SlowDown', 503), 'STORE_UNREACHABLE'],
  ['an error of the service', named('InternalError', 500), 'STORE_UNREACHABLE'],
  ['a name that does not resolve', named('Error', undefined, { code: 'ENOTFOUND' }), 'STORE_UNREACHABLE'],
  ['a deadline', named('TimeoutError'), 'STORE_UNREACHABLE'],
  ['what nobody foresaw', 'text', 'STORE_UNREACHABLE'],
])('%s', (_, error, code) => {
  expect(told(error)).toMatchObject({ code, cause: error });
});

test('R11: a refusal names permission and resource, and the statement to add', () => {
  const { message, fix } = told(named('AccessDenied', 403));
  for (const part of ['s3:PutObject', 'arn:aws:s3:::bucket/key']) {
    expect(message).toContain(part);
    expect(fix).toContain(part);
  }
});

test.each(['arn:aws:s3:::bucket', '"arn:aws:s3:::bucket"'])(
  'R11: what AWS says is missing counts, also as %s',
  (shown) => {
    const message = `User: u is not authorized to perform: s3:ListBucket on resource: ${shown} because no identity-based policy allows the s3:ListBucket action`;
    expect(told(named('AccessDenied', 403, { message })).fix).toContain(
      '"Action": "s3:ListBucket", "Resource": "arn:aws:s3:::bucket"}',
    );
  },
);

test('only what may pass by itself says that a re-run can help', () => {
  expect(told(named('SlowDown', 503)).rerun).toBe('may-help');
  expect(told(named('AccessDenied', 403)).rerun).toBe('will-not-help');
});

test('L10: what the service says is shown as a text, cut where it is long', () => {
  const { message } = told(named('Odd', 400, { message: `\u001b[31m::error::${'x'.repeat(5000)}` }));
  expect(message).not.toContain('\u001b');
  expect(message.length).toBeLessThan(400);
});

test('an error without words says its code', () => {
  const both = Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' });
  expect(told(both)).toMatchObject({ code: 'STORE_UNREACHABLE', message: expect.stringContaining('ECONNREFUSED') });
});

test('a fault is kept as it is', () => {
  const fault = new Fault('EVIDENCE_EXISTS', { message: 'm' });
  expect(told(fault)).toBe(fault);
});

test('an error is known by the name that the service gives it', () => {
  expect(isNamed(named('NoSuchKey'), 'NoSuchKey')).toBe(true);
  expect(isNamed(Object.assign(new Error(''), { Code: 'NoSuchKey' }), 'NoSuchKey')).toBe(true);
  expect(isNamed(undefined, 'NoSuchKey')).toBe(false);
});

test.each<[string, unknown, boolean]>([
  ['a refusal', named('AccessDenied', 403), true],
  ['a refusal without a name', named('UnknownError', 403), true],
  ['an unknown key', named('InvalidAccessKeyId', 403), false],
  ['a wrong signature', named('SignatureDoesNotMatch', 403), false],
  ['an expired session', named('ExpiredToken', 403), false],
  ['a wrong clock', named('RequestTimeTooSkewed', 403), false],
  ['an error of the service', named('InternalError', 500), false],
])('%s: whether it is this role that is refused', (_, error, refused) => {
  expect(isRefused(error)).toBe(refused);
});
