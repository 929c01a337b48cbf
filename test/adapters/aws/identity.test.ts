import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type CallerDemands, refuseCaller, type SeenCaller, unfitCaller } from '../../../src/adapters/aws/identity.ts';
import { faultsOf } from '../../support/contract.ts';
import { type Said, standIn } from '../support/aws-server.ts';
import { withVariables } from '../support/variables.ts';

const now = Date.UTC(2026, 0, 2, 12);
const minutes = (count: number) => now + count * 60_000;
const account = '111122223333';
const role = 'deploy';
const arnOf = (name: string, of = account) => `arn:aws:sts::${of}:assumed-role/${name}/run-1`;

/** A session of the very role, long enough. */
const fine: SeenCaller = {
  accessKeyId: 'ASIAEXAMPLE',
  hasSessionToken: true,
  expiresAt: minutes(30),
  arn: arnOf(role),
};
const nothing: CallerDemands = { oidcOnly: false, account: undefined, role: undefined, sessionMinutes: 10 };
const everything: CallerDemands = { oidcOnly: true, account, role, sessionMinutes: 10 };
const codeOf = (seen: Partial<SeenCaller>, demands: Partial<CallerDemands> = {}) =>
  unfitCaller({ ...fine, ...seen }, { ...everything, ...demands }, now)?.code;

describe('a caller is taken', () => {
  test.each<[string, Partial<SeenCaller>, Partial<CallerDemands>]>([
    ['that is of the role, the account and long enough', {}, {}],
    ['whose expiry nobody says', { expiresAt: undefined }, {}],
    ['that lasts just as long as is asked', { expiresAt: minutes(10) }, {}],
    ['that ends soon where nothing is asked', { expiresAt: minutes(1) }, { sessionMinutes: 0 }],
    ['of another part of AWS', { arn: arnOf(role).replace('arn:aws:', 'arn:aws-us-gov:') }, {}],
    ['whose session has a name of all its signs', { arn: `${arnOf(role)}@x,=.+-_` }, {}],
    ['of any role where none is named', { arn: arnOf('other') }, { role: undefined }],
    ['of any account where none is named', { arn: arnOf(role, '444455556666') }, { account: undefined }],
    [
      'that is a key of a user, of the right account',
      { arn: `arn:aws:iam::${account}:user/x` },
      { oidcOnly: false, role: undefined },
    ],
    [
      'that is a key for ever, where the contract asks nothing',
      { accessKeyId: 'AKIAX', hasSessionToken: false, arn: undefined },
      nothing,
    ],
  ])('%s', (_, seen, demands) => {
    expect(codeOf(seen, demands)).toBeUndefined();
  });
});

describe('R6: a key is known by what it is', () => {
  test.each<[string, Partial<SeenCaller>]>([
    ['the id of a key of a user', { accessKeyId: 'AKIAEXAMPLE' }],
    ['no session token', { hasSessionToken: false }],
    ['a user', { arn: `arn:aws:iam::${account}:user/${role}` }],
    ['the root of an account', { arn: `arn:aws:iam::${account}:root` }],
    ['a federated user', { arn: `arn:aws:sts::${account}:federated-user/${role}` }],
    ['a role that was not assumed', { arn: `arn:aws:iam::${account}:role/${role}` }],
    ['an ARN with more behind it', { arn: `${arnOf(role)}/x` }],
    ['an ARN behind something', { arn: `x${arnOf(role)}` }],
    ['no ARN', { arn: undefined }],
    ['an empty ARN', { arn: '' }],
  ])('%s', (_, seen) => {
    expect(codeOf(seen, { account: undefined, role: undefined })).toBe('CALLER_KEY_STATIC');
  });
});

describe('a caller of another account or role', () => {
  test.each<[string, Partial<SeenCaller>, Partial<CallerDemands>]>([
    ['another account', { arn: arnOf(role, '444455556666') }, {}],
    ['another role', { arn: arnOf('other') }, {}],
    ['a role that only begins alike', { arn: arnOf('deploy-all') }, {}],
    ['a role in other letters', { arn: arnOf('Deploy') }, {}],
    ['a session that is named like the role', { arn: `arn:aws:sts::${account}:assumed-role/other/${role}` }, {}],
    ['a user that is named like the role', { arn: `arn:aws:iam::${account}:user/${role}` }, { oidcOnly: false }],
    ['a user of another account', { arn: 'arn:aws:iam::444455556666:user/x' }, { oidcOnly: false, role: undefined }],
    ['no ARN, where an account is asked', { arn: '' }, { oidcOnly: false, role: undefined }],
    ['no ARN, where a role is asked', { arn: undefined }, { oidcOnly: false, account: undefined }],
  ])('%s', (_, seen, demands) => {
    expect(codeOf(seen, demands)).toBe('CALLER_UNEXPECTED');
  });
});

test.each([
  ['expired long ago', minutes(-600)],
  ['expired this second', now - 1000],
  ['ends now', now],
  ['ends soon', minutes(9)],
  ['ends a moment too soon', minutes(10) - 1],
  ['has an expiry that is no time', Number.NaN],
])('a session that %s is refused, whatever else is asked', (_, expiresAt) => {
  expect(codeOf({ expiresAt })).toBe('CALLER_SESSION_ENDING');
  expect(codeOf({ expiresAt }, nothing)).toBe('CALLER_SESSION_ENDING');
});

test('L10: an ARN is shown as a text', () => {
  const fault = unfitCaller({ ...fine, arn: 'a\n::error::x' }, { ...everything, oidcOnly: false }, now);
  expect(fault?.message).not.toMatch(/\n|::error/);
});

describe('the credentials of this machine', () => {
  const sts = standIn({ variable: 'STS', front: 'sts', resource: '*' });
  const home = mkdtempSync(join(tmpdir(), 'seaworthy-home-'));
  let restore = () => {};
  afterEach(() => restore());
  afterAll(() => rmSync(home, { recursive: true }));

  const answer = (arn: string): Said => ({
    status: 200,
    body: `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>A:x</UserId><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
  });
  const failure = (code: string, status: number): Said => ({
    status,
    body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`,
  });

  async function codes(demands: Partial<CallerDemands>, variables: Record<string, string | undefined> = {}) {
    restore = withVariables({ AWS_CREDENTIAL_EXPIRATION: undefined, AWS_PROFILE: undefined, ...variables });
    const options = { region: 'eu-west-1', maxAttempts: 2, deadlineSeconds: 2 };
    const faults = await faultsOf(() => refuseCaller({ ...everything, ...demands }, options, now));
    return faults.map(({ code }) => code);
  }

  test('of the right role are taken, and AWS itself was asked', async () => {
    sts.replies.set('GetCallerIdentity', () => answer(arnOf(role)));
    expect(await codes({})).toEqual([]);
    expect(sts.actions()).toEqual(['GetCallerIdentity']);
  });

  test.each<[string, Partial<CallerDemands>]>([
    ['the kind', { account: undefined, role: undefined }],
    ['the account', { oidcOnly: false, role: undefined }],
    ['the role', { oidcOnly: false, account: undefined }],
  ])('are asked about for the sake of %s alone', async (_, demands) => {
    sts.replies.set('GetCallerIdentity', () => answer('arn:aws:iam::444455556666:user/x'));
    expect(await codes(demands)).toHaveLength(1);
    expect(sts.actions()).toEqual(['GetCallerIdentity']);
  });

  test('are not asked about where the contract asks nothing', async () => {
    expect(await codes(nothing)).toEqual([]);
    expect(sts.seen).toEqual([]);
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    ['a key for ever', { AWS_ACCESS_KEY_ID: 'AKIAX' }, 'CALLER_KEY_STATIC'],
    ['no session token', { AWS_SESSION_TOKEN: undefined }, 'CALLER_KEY_STATIC'],
    [
      'an expiry that is near',
      { AWS_CREDENTIAL_EXPIRATION: new Date(minutes(5)).toISOString() },
      'CALLER_SESSION_ENDING',
    ],
  ])('with %s are refused', async (_, variables, code) => {
    sts.replies.set('GetCallerIdentity', () => answer(arnOf(role)));
    expect(await codes({}, variables)).toEqual([code]);
  });

  test.each<[string, Said, string]>([
    ['an expired session', failure('ExpiredToken', 403), 'CALLER_REFUSED'],
    ['a key that is not known', failure('InvalidClientTokenId', 403), 'CALLER_REFUSED'],
    ['a wrong signature', failure('SignatureDoesNotMatch', 403), 'CALLER_REFUSED'],
    ['a refusal', failure('AccessDenied', 403), 'CALLER_REFUSED'],
    ['throttling', failure('Throttling', 400), 'CALLER_UNKNOWN'],
    ['an error of the service', failure('InternalFailure', 500), 'CALLER_UNKNOWN'],
  ])('L4: %s is no caller', async (_, said, code) => {
    sts.replies.set('GetCallerIdentity', () => said);
    expect(await codes({})).toEqual([code]);
  });

  test('L4: a service that is silent or not there leaves the caller unknown', async () => {
    sts.replies.set('GetCallerIdentity', () => undefined);
    expect(await codes({})).toEqual(['CALLER_UNKNOWN']);
    restore();
    expect(await codes({}, { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' })).toEqual(['CALLER_UNKNOWN']);
  });

  test('an answer without an ARN is no assumed role', async () => {
    sts.replies.set('GetCallerIdentity', () => answer(''));
    expect(await codes({})).toEqual(['CALLER_KEY_STATIC']);
  });

  test.each([everything, nothing])('L4: none at all is refused, whatever the contract asks', async (demands) => {
    const gone = Object.keys(process.env).filter((name) => name.startsWith('AWS_'));
    const none = Object.fromEntries(gone.map((name) => [name, undefined]));
    expect(await codes(demands, { ...none, HOME: home, AWS_EC2_METADATA_DISABLED: 'true' })).toEqual([
      'CALLER_REFUSED',
    ]);
    expect(sts.seen).toEqual([]);
  });
});
