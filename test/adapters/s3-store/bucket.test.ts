import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bucketSettings, refuseUnfit } from '../../../src/adapters/s3-store/bucket.ts';
import { s3 } from '../../../src/adapters/s3-store/client.ts';

/** What no emulator answers, answered as AWS documents it: the lifecycle rules of a bucket. */
let server: Server;
let rules = '';
const kept = { ...process.env };

beforeAll(async () => {
  server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://x');
    const body = searchParams.has('lifecycle')
      ? `<LifecycleConfiguration>${rules}</LifecycleConfiguration>`
      : searchParams.has('versioning')
        ? '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>'
        : '<Error><Code>ObjectLockConfigurationNotFoundError</Code><Message>none</Message></Error>';
    response.writeHead(searchParams.has('object-lock') ? 404 : 200, { 'content-type': 'application/xml' });
    response.end(`<?xml version="1.0"?>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
  });
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  for (const name of ['AWS_ENDPOINT_URL_S3', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
    if (kept[name] === undefined) delete process.env[name];
    else process.env[name] = kept[name];
  }
});

const settingsWith = async (given: string) => {
  rules = given;
  const options = { bucket: 'b', prefix: 'audit/', region: 'us-east-1', owner: undefined, lock: undefined };
  const one = s3({ ...options, kmsKey: undefined, now: () => 0 });
  const settings = await bucketSettings(one);
  one.close();
  return settings;
};
const rule = (filter: string, expiration: string, status = 'Enabled') =>
  `<Rule><Status>${status}</Status><Filter>${filter}</Filter><Expiration>${expiration}</Expiration></Rule>`;
const days = (count: number) => `<Days>${count}</Days>`;

test.each<[string, string, readonly number[]]>([
  ['of the whole bucket', rule('', days(30)), [30]],
  ['of a folder above', rule('<Prefix>aud</Prefix>', days(30)), [30]],
  ['of a folder below, where packs lie', rule('<Prefix>audit/evidence/</Prefix>', days(30)), [30]],
  [
    'of a folder and a tag',
    rule('<And><Prefix>audit/</Prefix><Tag><Key>k</Key><Value>v</Value></Tag></And>', days(3)),
    [3],
  ],
  ['of a fixed day', rule('', '<Date>2099-01-01T00:00:00Z</Date>'), [0]],
  ['of another folder', rule('<Prefix>logs/</Prefix>', days(30)), []],
  ['that is switched off', rule('', days(30), 'Disabled'), []],
])('a lifecycle rule %s is seen for what it does to evidence', async (_, given, expected) => {
  expect((await settingsWith(given)).expiresAfterDays).toEqual(expected);
});

test('a bucket that expires evidence too soon is refused, one that keeps it long enough is not', async () => {
  const demands = { versioning: true, lock: undefined, retentionDays: 365 };
  const soon = await settingsWith(rule('<Prefix>audit/evidence/</Prefix>', days(30)));
  expect(() => refuseUnfit(soon, demands, 'arn')).toThrow(expect.objectContaining({ code: 'STORE_UNFIT' }));
  const late = await settingsWith(rule('', days(365)));
  expect(() => refuseUnfit(late, demands, 'arn')).not.toThrow();
});
