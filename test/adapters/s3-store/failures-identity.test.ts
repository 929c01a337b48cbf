import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refuse } from '../support/s3-answers.ts';
import type { TestBucket } from '../support/s3-bucket.ts';
import { calls, codesOf, everyCall, faultOf, key, s3Rig, under } from '../support/s3-calls.ts';
import { signedAt, tooSkewed } from '../support/s3-handlers.ts';
import { openTrap } from '../support/trap.ts';

/** Who asks, and what time it is for them: both are in the signature. */
const rig = s3Rig();
const { read } = calls;
const minutes = 60_000;

describe.each(everyCall)('$name with credentials', (call) => {
  test.each([
    ['whose session has expired', 400, 'ExpiredToken'],
    ['whose token is none', 400, 'InvalidToken'],
    ['whose token must be renewed', 400, 'TokenRefreshRequired'],
    ['of nobody', 403, 'InvalidAccessKeyId'],
    ['whose secret is another one', 403, 'SignatureDoesNotMatch'],
  ])('%s is refused, without saying any of them', async (_, status, code) => {
    const secrets = { 'Token-0': 'IQoJb3JpZ2lu', AWSAccessKeyId: 'AKIAEXAMPLE', StringToSign: 'AWS4-HMAC-SHA256 x' };
    const bucket = rig.bucket();
    bucket.play(refuse(status, code, secrets));
    const store = rig.store(bucket);
    const { message, fix, ...fault } = await faultOf(call, store);
    expect([fault.code, fault.rerun]).toEqual(['STORE_DENIED', 'will-not-help']);
    expect(fix).toContain('role');
    expect(fix).not.toContain('"Effect"');
    for (const secret of Object.values(secrets)) expect(message + fix).not.toContain(secret);
    expect(bucket.seen).toHaveLength(1 + call.short);
    bucket.heal();
    expect(await codesOf(() => call.work(store))).toEqual([]);
  });
});

describe('no credentials at all', () => {
  const none = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

  /** A home with credentials in it, and a metadata service, neither of which may be asked. */
  async function tempted<Result>(work: (home: string, metadata: { url: string; connections(): number }) => Result) {
    const home = mkdtempSync(join(tmpdir(), 'seaworthy-home-'));
    mkdirSync(join(home, '.aws'));
    writeFileSync(join(home, '.aws/credentials'), '[default]\naws_access_key_id = A\naws_secret_access_key = b\n');
    const metadata = await openTrap();
    try {
      return await work(home, metadata);
    } finally {
      await metadata.close();
      rmSync(home, { recursive: true });
    }
  }

  test.each(everyCall)('refuse $name before anything is sent', async (call) => {
    await tempted(async (HOME, { url, connections }) => {
      const bucket = rig.bucket();
      const metadata = { AWS_EC2_METADATA_SERVICE_ENDPOINT: url };
      const fault = await under({ ...none, ...metadata, HOME }, () => faultOf(call, rig.store(bucket)));
      expect([fault.code, fault.rerun]).toEqual(['STORE_DENIED', 'will-not-help']);
      expect(fault.fix).toContain('id-token: write');
      expect([bucket.seen.length, connections()]).toEqual([0, 0]);
      expect(await codesOf(() => call.work(rig.store(bucket)))).toEqual([]);
    });
  });

  test('are looked for in the places that a variable names, and only there', async () => {
    await tempted(async (HOME, { url, connections }) => {
      const file = { ...none, HOME, AWS_SHARED_CREDENTIALS_FILE: join(HOME, '.aws/credentials') };
      expect(await under(file, () => codesOf(() => rig.store(rig.bucket()).read(key)))).toEqual([]);
      const service = { ...none, AWS_EC2_METADATA_DISABLED: undefined, AWS_EC2_METADATA_SERVICE_ENDPOINT: url };
      const codes = await under(service, () => codesOf(() => rig.store(rig.bucket()).read(key)));
      expect(codes).toEqual(['STORE_DENIED']);
      expect(connections()).toBeGreaterThan(0);
    });
  });
});

describe('the clock', () => {
  /** How far the clock of the client was off for each request, in whole minutes. */
  const offsets = (bucket: TestBucket) =>
    bucket.seen.map((asked) => Math.abs(Math.round((signedAt(asked) - Date.now()) / minutes)));

  test.each(everyCall)('that is a little wrong keeps $name not from its work, and is not set', async (call) => {
    const bucket = Object.assign(rig.bucket(), { clockAheadMs: 10 * minutes });
    const store = rig.store(bucket, { maxAttempts: 1 });
    for (const _ of [1, 2]) expect(await codesOf(() => call.work(store))).toEqual([]);
    expect(offsets(bucket)).toEqual(bucket.seen.map(() => 0));
  });

  const off = everyCall.flatMap((call) => [20, -20, 60 * 24 * 400].map((by) => ({ ...call, by })));
  test.each(off)('that is wrong by $by minutes is told by $name, and never set by the service', async (call) => {
    const bucket = Object.assign(rig.bucket(), { clockAheadMs: call.by * minutes });
    const store = rig.store(bucket);
    for (const _ of [1, 2]) {
      const { message, fix, ...fault } = await faultOf(call, store);
      expect([fault.code, fault.rerun, fix]).toEqual(['STORE_UNFIT', 'will-not-help', 'Set it right.']);
      for (const part of [call.action, 'the clock of this machine is wrong']) expect(message).toContain(part);
    }
    expect(bucket.versions.size).toBe(0);
    expect(offsets(bucket)).toEqual(Array(2 * (1 + call.short)).fill(0));
    bucket.clockAheadMs = 0;
    expect(await codesOf(() => call.work(store))).toEqual([]);
    expect(bucket.versions.size).toBe(call.short);
  });

  test('is not made up for by a list that tells what is there', async () => {
    const bucket = rig.bucket();
    bucket.play(tooSkewed, { on: 'GetObject' });
    expect((await faultOf(read, rig.store(bucket))).code).toBe('STORE_UNFIT');
  });
});
