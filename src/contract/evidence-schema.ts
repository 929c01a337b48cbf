import { z } from 'zod';
import { key } from './key.ts';
import { accountId, text } from './words.ts';

/** Where evidence is kept. */
export const place = z
  .string()
  .regex(
    /^(?:local|s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/[A-Za-z0-9_()@+=-][A-Za-z0-9_()@+=.-]*)*\/?)$/,
    'local, or s3://BUCKET/PREFIX',
  );

const lock = z.strictObject({
  mode: key(z.enum(['governance', 'compliance']), 'changed', 'Whether anybody may shorten the lock.'),
  days: key(z.int().positive().optional(), 'lowered', 'How long an object is locked; retention-days where absent.'),
});

const evidenceKeys = z.strictObject({
  store: key(place.default('local'), 'changed', 'Where the pack is kept: this machine’s evidence folder, or a bucket.'),
  region: key(text.optional(), 'changed', 'The bucket’s region; the one of the environment where absent.'),
  'bucket-owner': key(accountId.optional(), 'changed', 'The account that must own the bucket.'),
  versioning: key(
    z.enum(['required', 'optional']).default('required'),
    'changed',
    'Whether the bucket must keep every version.',
  ),
  lock: key(lock.optional(), 'changed', 'Object Lock for every object that is written.'),
  'kms-key': key(text.optional(), 'changed', 'The KMS key of the objects; S3’s own encryption where absent.'),
  prefix: key(
    z
      .string()
      .regex(
        /^(?!\/)(?!.*\/\/)(?!.*(?:^|\/)\.\.?(?:\/|$)).*\{platform_run_id\}\/.*\{phase_id\}/,
        'a relative path that holds the folder {platform_run_id}/ and {phase_id} behind it',
      )
      .default('evidence/runs/{platform_run_id}/{phase_id}/'),
    'changed',
    'Where in the store.',
  ),
  'retention-days': key(z.int().positive().default(365), 'lowered', 'How long the pack is kept.'),
  'run-linkage': key(
    z.enum(['required', 'deferred']).default('deferred'),
    'changed',
    'Whether run.json and the run header must exist and agree.',
  ),
});

/** A bucket's settings have no meaning without a bucket. */
export const evidenceSchema = evidenceKeys.refine(
  (value) =>
    value.store !== 'local' ||
    [value.region, value['bucket-owner'], value.lock, value['kms-key']].every((item) => item === undefined),
  { path: ['store'], message: 's3://BUCKET/PREFIX, since settings of a bucket stand beside it' },
);
