import { createHash } from 'node:crypto';
import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { create, prove } from '../../../src/adapters/s3-store/create.ts';
import { commonInput } from '../../../src/adapters/s3-store/protection.ts';
import { listKeys } from '../../../src/adapters/s3-store/read.ts';
import { shortWay } from '../../../src/adapters/s3-store/short-way.ts';
import { refuse } from '../support/s3-answers.ts';
import { bytes, isShort, s3Rig, under, wayOf } from '../support/s3-calls.ts';
import { virtualHost } from '../support/s3-server.ts';
import { secrets } from '../support/sigv4.ts';

/** Where the short way leads, and who signs it. The server checks every signature. */
const rig = s3Rig();
const sha256 = createHash('sha256').update(bytes).digest();

describe('a hostile key', () => {
  const hostile = [
    ['P(-1)/a+b (c).json', 'P%28-1%29/a%2Bb%20%28c%29.json'],
    ['ä', '%C3%A4'],
    ["*'!", '%2A%27%21'],
    ['a%2Fb/%', 'a%252Fb/%25'],
    ['a?versionId=v0&b#c', 'a%3FversionId%3Dv0%26b%23c'],
    ['日本/🚢~._-', '%E6%97%A5%E6%9C%AC/%F0%9F%9A%A2~._-'],
    ['a//b', 'a//b'],
    [':@;,$[]"<>^`{|}\\', '%3A%40%3B%2C%24%5B%5D%22%3C%3E%5E%60%7B%7C%7D%5C'],
  ] as const;

  test.each(hostile)('%j is signed as %s, and stored and listed as it is', async (name, path) => {
    const bucket = rig.bucket();
    const { s3: one } = rig.store(bucket, { prefix: '' });
    await prove(one, name, bytes, await create(one, name, bytes));
    const place = `/${bucket.name}/${path}`;
    expect(bucket.seen.map((asked) => [asked.path, isShort(asked)])).toEqual([
      [place, true],
      [`${place}?versionId=v1`, true],
    ]);
    expect([...bucket.versions]).toEqual([[name, [{ id: 'v1', bytes }]]]);
    expect(await listKeys(one, '')).toEqual([name]);
  });

  test.each(hostile)('%j is the same key on both ways', async (name) => {
    const bucket = rig.bucket();
    bucket.play(refuse(500, 'InternalError'), { times: 1 });
    const { s3: one } = rig.store(bucket, { prefix: '' });
    await prove(one, name, bytes, await create(one, name, bytes));
    expect(wayOf(bucket)).toEqual(['PutObject short', 'PutObject own', 'GetObject short']);
    expect([...bucket.versions.keys()]).toEqual([name]);
  });
});

/** A client of the SDK that any name leads to the server of these tests. */
function clientTo(more: ConstructorParameters<typeof S3Client>[0]): S3Client {
  const lookup = ((_name, { all }, done) => {
    if (all) done(null, [{ address: '127.0.0.1', family: 4 }]);
    else done(null, '127.0.0.1', 4);
  }) as LookupFunction;
  const requestHandler = { httpAgent: new Agent({ lookup }) };
  return new S3Client({ region: 'us-east-1', maxAttempts: 1, requestHandler, ...more });
}

const portOf = () => new URL(String(process.env['AWS_ENDPOINT_URL_S3'])).port;

test.each([
  ['path-style', true],
  ['virtual-hosted-style', false],
])('a bucket is asked by an address in %s', async (_, forcePathStyle) => {
  const bucket = rig.bucket();
  const client = clientTo({ forcePathStyle, endpoint: `http://${virtualHost}:${portOf()}` });
  const way = await shortWay(client, commonInput(rig.store(bucket).s3), 10_000);
  const name = "P(-1)/ä *'!";
  const object = { key: name, bytes, sha256, headers: {} };
  expect(await way?.put(object)).toEqual({ version: 'v1' });
  expect(await way?.put(object)).toBe('existed');
  expect(await way?.holds(name, 'v1', bytes)).toBe(true);
  for (const other of [Buffer.from('other'), bytes.subarray(1), bytes.subarray(0, -1), Buffer.concat([bytes, bytes])])
    expect(await way?.holds(name, undefined, other)).toBe(false);
  expect(await way?.holds(name, 'v2', bytes)).toBeUndefined();
  client.destroy();
  const [host, base] = forcePathStyle ? [virtualHost, `/${bucket.name}`] : [`${bucket.name}.${virtualHost}`, ''];
  expect(new Set(bucket.seen.map(({ headers }) => headers.host))).toEqual(new Set([`${host}:${portOf()}`]));
  expect(bucket.seen[0]?.path).toBe(`${base}/P%28-1%29/%C3%A4%20%2A%27%21`);
  expect([...bucket.versions.keys()]).toEqual([name]);
});

test('a session that is renewed signs what comes after', async () => {
  const bucket = rig.bucket();
  const ids = Object.keys(secrets);
  const expiration = new Date(Date.now() + 1000);
  let accessKeyId = '';
  const credentials = async () => ({ accessKeyId, secretAccessKey: secrets[accessKeyId] ?? '', expiration });
  const client = clientTo({ forcePathStyle: true, credentials });
  const way = await shortWay(client, commonInput(rig.store(bucket).s3), 10_000);
  for (accessKeyId of ids)
    expect(await way?.put({ key: accessKeyId, bytes, sha256, headers: {} })).toEqual({ version: 'v1' });
  client.destroy();
  const signers = bucket.seen.map(({ headers }) => /Credential=(\w+)/.exec(headers.authorization ?? '')?.[1]);
  expect(signers).toEqual(ids);
});

test('a bucket that wants another signature has no short way', async () => {
  const Bucket = 'arn:aws:s3::111122223333:accesspoint/mfzwi23gnjvgw.mrap';
  const way = await under({ AWS_ENDPOINT_URL_S3: undefined }, async () => {
    const { s3: one } = rig.store({ name: Bucket });
    return one.shortWay();
  });
  expect(way).toBeUndefined();
});
