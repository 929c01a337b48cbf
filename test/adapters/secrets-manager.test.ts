import { afterEach, expect, test } from 'vitest';
import { secretsManagerNames } from '../../src/adapters/secrets-manager.ts';
import { faultsOf } from '../support/contract.ts';
import { failed, ok, type Said, type Service, standIn } from './support/aws-server.ts';

const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/db-AbCdEf';
const service: Service = { variable: 'SECRETS_MANAGER', front: 'secretsmanager', resource: arn };
const aws = standIn(service);
const exists = () => secretsManagerNames({ region: 'eu-west-1', maxAttempts: 2, deadlineSeconds: 2 }).exists('app/db');
const codes = async () => (await faultsOf(exists)).map(({ code }) => code);

afterEach(() => {
  expect(aws.actions().filter((action) => action !== 'DescribeSecret')).toEqual([]);
  expect(aws.seen.every(({ input }) => input['SecretId'] === 'app/db')).toBe(true);
});

test.each<[string, Said, boolean]>([
  ['a secret', ok({ ARN: arn, Name: 'app/db' }), true],
  ['a secret without any version yet', ok({ ARN: arn, Name: 'app/db', VersionIdsToStages: {} }), true],
  ['a secret that is being deleted', ok({ ARN: arn, Name: 'app/db', DeletedDate: 1767323045 }), false],
  ['no such secret', failed('ResourceNotFoundException'), false],
])('%s', async (_, said, expected) => {
  aws.replies.set('DescribeSecret', () => said);
  expect(await exists()).toBe(expected);
  expect(aws.seen).toHaveLength(1);
});

test('R11: a refusal names the action and the secret, as AWS names it', async () => {
  const [fault] = await faultsOf(exists);
  expect(fault).toMatchObject({ code: 'SECRET_STORE_DENIED', rerun: 'will-not-help' });
  expect(fault?.message).toContain('secretsmanager:DescribeSecret on arn:aws:secretsmanager:*:*:secret:app/db-*');
  expect(fault?.fix).toContain(`"Action": "secretsmanager:DescribeSecret", "Resource": "${arn}"`);
});

test.each<[string, Said | undefined, string]>([
  ['a refusal without words', failed('AccessDeniedException'), 'SECRET_STORE_DENIED'],
  ['a key that is not known', failed('UnrecognizedClientException'), 'SECRET_STORE_DENIED'],
  ['an expired session', failed('ExpiredTokenException'), 'SECRET_STORE_DENIED'],
  ['throttling', failed('ThrottlingException'), 'SECRET_STORE_UNREACHABLE'],
  ['an error of the service', failed('InternalServiceError', 'no', 500), 'SECRET_STORE_UNREACHABLE'],
  ['a name that is refused', failed('InvalidParameterException'), 'SECRET_STORE_UNREACHABLE'],
  ['silence', undefined, 'SECRET_STORE_UNREACHABLE'],
])('L4: %s is no "nothing there"', async (_, said, code) => {
  aws.replies.set('DescribeSecret', () => said);
  expect(await codes()).toEqual([code]);
});
