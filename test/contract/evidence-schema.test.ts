import { expect, test } from 'vitest';
import { evidenceSchema } from '../../src/contract/evidence-schema.ts';

test('evidence stays on this machine where nothing else is said', () => {
  expect(evidenceSchema.parse({})).toMatchObject({ store: 'local', versioning: 'required', 'retention-days': 365 });
});

test.each([
  ['local', true],
  ['s3://bucket', true],
  ['s3://my-bucket.eu/team/a_b/', true],
  ['s3://b', false],
  ['s3://Bucket/x', false],
  ['s3://bucket//x', false],
  ['s3://bucket/../x', false],
  ['s3://bucket/a b', false],
  ['https://bucket', false],
  ['', false],
])('the store %s is valid: %s', (store, expected) => {
  expect(evidenceSchema.safeParse({ store }).success).toBe(expected);
});

test.each([
  [{ store: 's3://bucket', lock: { mode: 'compliance', days: 30 } }, true],
  [{ store: 's3://bucket', lock: { mode: 'governance' } }, true],
  [{ store: 's3://bucket', lock: { mode: 'legal' } }, false],
  [{ store: 's3://bucket', lock: { mode: 'governance', days: 0 } }, false],
  [{ store: 's3://bucket', 'bucket-owner': '123456789012' }, true],
  [{ store: 's3://bucket', 'bucket-owner': '12345' }, false],
  [{ lock: { mode: 'governance' } }, false],
  [{ store: 'local', region: 'eu-west-2' }, false],
  [{ prefix: '../{platform_run_id}/{phase_id}/' }, false],
  [{ prefix: '/a/{platform_run_id}/{phase_id}/' }, false],
  [{ prefix: 'a//{platform_run_id}/{phase_id}/' }, false],
  [{ prefix: 'a/{platform_run_id}/x/{phase_id}/' }, true],
])('%j is valid: %s', (value, expected) => {
  expect(evidenceSchema.safeParse(value).success).toBe(expected);
});
