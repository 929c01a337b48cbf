import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { redirectionsIn } from '../../../src/chain/environment.ts';
import { codesOf, everyCall, faultOf, s3Rig, under } from '../support/s3-calls.ts';
import { openTrap, type Trap } from '../support/trap.ts';

/** Where the client goes, and where it never does. */
const rig = s3Rig();
let trap: Trap;
let closed: string;
beforeAll(async () => {
  trap = await openTrap();
  const gone = await openTrap();
  closed = gone.url;
  await gone.close();
});
afterAll(() => trap.close());

describe.each(everyCall)('$name', (call) => {
  const at = async (endpoint: string, more: Readonly<Record<string, string>> = {}) =>
    under({ ...more, AWS_ENDPOINT_URL_S3: endpoint }, () => faultOf(call, rig.store(rig.bucket())));

  test.each<[string, () => string, RegExp]>([
    ['has no such host', () => 'http://bucket.invalid', /bucket\.invalid/],
    ['has nobody who listens', () => closed, /ECONNREFUSED/],
    ['has nobody who listens, by a name', () => closed.replace('127.0.0.1', 'localhost'), /ECONNREFUSED/],
    ['does not speak TLS', () => String(process.env['AWS_ENDPOINT_URL_S3']).replace('http:', 'https:'), /SSL|TLS/],
  ])('cannot reach what %s', async (_, endpoint, part) => {
    const fault = await at(endpoint());
    expect([fault.code, fault.rerun]).toEqual(['STORE_UNREACHABLE', 'may-help']);
    for (const expected of [call.action, part]) expect(fault.message).toMatch(expected);
    expect(await codesOf(() => call.work(rig.store(rig.bucket())))).toEqual([]);
  });

  describe('L14: with the variables of a proxy', () => {
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'];
    const proxied = () => Object.fromEntries(names.map((name) => [name, trap.url]));

    test('goes to the service itself, never through the proxy', async () => {
      const bucket = rig.bucket();
      const seen = trap.connections();
      await under(proxied(), async () => {
        expect(redirectionsIn(process.env, 'aws')).toEqual(expect.arrayContaining(names));
        expect(await codesOf(() => call.work(rig.store(bucket)))).toEqual([]);
      });
      expect(bucket.seen.length).toBeGreaterThan(0);
      expect(trap.connections()).toBe(seen);
    });

    test.each(['http://bucket.invalid', 'https://bucket.invalid'])(
      'does not fall back to it for %s',
      async (endpoint) => {
        const seen = trap.connections();
        expect((await at(endpoint, proxied())).code).toBe('STORE_UNREACHABLE');
        expect(trap.connections()).toBe(seen);
      },
    );
  });
});

test('the trap sees who comes', async () => {
  const seen = trap.connections();
  expect((await fetch(trap.url)).status).toBe(404);
  expect(trap.connections()).toBe(seen + 1);
});
