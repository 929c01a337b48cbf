import { afterEach, describe, expect, test } from 'vitest';
import { ssmNames, ssmParameters } from '../../src/adapters/ssm.ts';
import { faultsOf } from '../support/contract.ts';
import { failed, ok, type Said, type Service, standIn } from './support/aws-server.ts';

const service: Service = { variable: 'SSM', front: 'ssm', resource: 'arn:aws:ssm:eu-west-1:111122223333:*' };
const aws = standIn(service);
const options = { region: 'eu-west-1', maxAttempts: 2, deadlineSeconds: 5 };
const codes = async (work: () => Promise<unknown>) => (await faultsOf(work)).map(({ code }) => code);

/** Answers page by page; the token of each page is its number. */
function pages(action: string, ...list: readonly (readonly object[])[]): void {
  aws.replies.set(action, ({ NextToken = '0' }) => {
    const at = Number(NextToken);
    const more = at + 1 < list.length ? { NextToken: String(at + 1) } : {};
    return ok({ Parameters: list[at] ?? [], ...more });
  });
}

/** What gives a value away. */
const reading = ['GetParameter', 'GetParameters', 'GetParameterHistory', 'GetParametersByPath'];

describe('names', () => {
  const exists = (path: string) => ssmNames(options).exists(path);
  const describes = (...list: readonly (readonly string[])[]) =>
    pages('DescribeParameters', ...list.map((names) => names.map((Name) => ({ Name, Type: 'SecureString' }))));
  afterEach(() => {
    expect(aws.actions().filter((action) => reading.includes(action))).toEqual([]);
    expect(new Set(aws.actions())).toEqual(new Set(['DescribeParameters']));
  });

  test('a name that the store has exists, and that very name is asked for', async () => {
    describes(['/app/db']);
    expect(await exists('/app/db')).toBe(true);
    const filter = { Key: 'Name', Option: 'Equals', Values: ['/app/db'] };
    expect(aws.seen[0]?.input).toEqual({ ParameterFilters: [filter] });
  });

  test('an empty page is not the last one', async () => {
    describes([], [], ['/app/db']);
    expect(await exists('/app/db')).toBe(true);
    expect(aws.seen.map(({ input }) => input['NextToken'])).toEqual([undefined, '1', '2']);
  });

  test.each([
    ['nothing', []],
    ['a name that begins alike', ['/app/db2', '/app/db/password', '/app/d']],
    ['the same in other letters', ['/APP/DB']],
    ['the same without its first slash', ['app/db']],
  ])('%s is not it', async (_, names) => {
    describes(names, names);
    expect(await exists('/app/db')).toBe(false);
  });

  test.each<[string, readonly string[]]>([
    ['the same token', ['a']],
    ['tokens in a circle', ['a', 'b']],
  ])('L4: pages that do not end, by %s, are no answer', async (_, tokens) => {
    aws.replies.set('DescribeParameters', (__, count) =>
      count > 50 ? failed('TooMany') : ok({ Parameters: [], NextToken: tokens[count % tokens.length] }),
    );
    expect(await codes(() => exists('/app/db'))).toEqual(['SECRET_STORE_UNREACHABLE']);
    expect(aws.seen.length).toBeLessThan(10);
  });

  test('R11: a refusal names the action, and no right to read a value', async () => {
    const [fault] = await faultsOf(() => exists('/app/db'));
    expect(fault).toMatchObject({ code: 'SECRET_STORE_DENIED', rerun: 'will-not-help' });
    expect(fault?.message).toContain('ssm:DescribeParameters');
    expect(fault?.fix).toContain('"Action": "ssm:DescribeParameters"');
    expect(fault?.fix).not.toContain('ssm:Get');
  });

  test('L4: a refusal of the second page is no "nothing there"', async () => {
    aws.replies.set('DescribeParameters', (_, count) =>
      count === 1 ? ok({ Parameters: [], NextToken: '1' }) : failed('AccessDeniedException'),
    );
    expect(await codes(() => exists('/app/db'))).toEqual(['SECRET_STORE_DENIED']);
  });

  test.each<[string, Said | undefined]>([
    ['an error of the service', failed('InternalServerError', 'no', 500)],
    ['throttling', failed('ThrottlingException')],
    ['a filter that is refused', failed('InvalidFilterValue')],
  ])('L4: %s is no "nothing there"', async (_, said) => {
    aws.replies.set('DescribeParameters', () => said);
    expect(await codes(() => exists('/app/db'))).toEqual(['SECRET_STORE_UNREACHABLE']);
  });
});

describe('handles', () => {
  const path = '/app/handles/';
  const below = () => ssmParameters(options).below(path);
  const parameter = (name: string, value: string, type = 'String') => ({
    Name: `${path}${name}`,
    Type: type,
    Value: value,
  });

  test('are the parameters below the path, by the last step, sorted, with lists as lists', async () => {
    pages(
      'GetParametersByPath',
      [parameter('B', 'x'), parameter('a', 'y')],
      [],
      [parameter('A', '1,2,', 'StringList')],
    );
    expect(await below()).toEqual([
      { name: 'A', value: ['1', '2', ''] },
      { name: 'B', value: 'x' },
      { name: 'a', value: 'y' },
    ]);
  });

  test('are asked for without any value being decrypted, and by that action alone', async () => {
    pages('GetParametersByPath', [], [parameter('A', 'x')]);
    await below();
    expect(aws.seen).toEqual([
      { action: 'GetParametersByPath', input: { Path: path, WithDecryption: false } },
      { action: 'GetParametersByPath', input: { Path: path, WithDecryption: false, NextToken: '1' } },
    ]);
  });

  test('may be none', async () => {
    pages('GetParametersByPath', []);
    expect(await below()).toEqual([]);
  });

  test.each(['SecureString', 'Other', undefined])('of the type %s are no handles', async (Type) => {
    const secret = { ...parameter('KEY', 'AQICAHciphertext'), Type };
    pages('GetParametersByPath', [parameter('A', 'x')], [secret]);
    const [fault, ...more] = await faultsOf(below);
    expect([fault?.code, more]).toEqual(['HANDLE_INVALID', []]);
    expect(fault?.message).toContain(`${path}KEY`);
    expect(fault?.message).not.toContain('AQICAH');
  });

  test('L4: pages that do not end are no answer', async () => {
    aws.replies.set('GetParametersByPath', () => ok({ Parameters: [parameter('A', 'x')], NextToken: 'a' }));
    expect(await codes(below)).toEqual(['SECRET_STORE_UNREACHABLE']);
  });

  test('R11: a refusal names the action and the path', async () => {
    const [fault] = await faultsOf(below);
    expect(fault?.code).toBe('SECRET_STORE_DENIED');
    expect(fault?.message).toContain(`ssm:GetParametersByPath on arn:aws:ssm:*:*:parameter${path}`);
  });
});
