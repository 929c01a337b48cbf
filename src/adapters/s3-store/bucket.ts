import {
  GetBucketLifecycleConfigurationCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  type LifecycleRule,
} from '@aws-sdk/client-s3';
import { Fault } from '../../core/fault.ts';
import { isNamed } from '../aws/failure.ts';
import { bucketArn, type S3 } from './client.ts';

/** What a bucket is really set to. */
export interface BucketSettings {
  readonly versioning: boolean;
  /** The default retention of Object Lock; null where it is on without one, undefined where it is off. */
  readonly lock: { readonly mode: string; readonly days: number } | null | undefined;
  /** Days after which a rule of the bucket expires objects below the prefix; undefined where the service knows no such rules. */
  readonly expiresAfterDays: readonly number[] | undefined;
}

/** Asks the bucket for its settings. Faults: STORE_DENIED, STORE_UNFIT, STORE_UNREACHABLE. */
export async function bucketSettings(s3: S3): Promise<BucketSettings> {
  const { Bucket, ExpectedBucketOwner } = s3.bucket;
  const bucket = { Bucket, ...(ExpectedBucketOwner === undefined ? {} : { ExpectedBucketOwner }) };
  const ask = { resource: bucketArn(s3) };
  const { Status } = await s3.send({ action: 's3:GetBucketVersioning', ...ask }, (client, options) =>
    client.send(new GetBucketVersioningCommand(bucket), options),
  );
  const lock = await s3.send({ action: 's3:GetBucketObjectLockConfiguration', ...ask }, (client, options) =>
    client
      .send(new GetObjectLockConfigurationCommand(bucket), options)
      .catch(unless('ObjectLockConfigurationNotFoundError')),
  );
  const expiresAfterDays = await lifecycleDays(s3, bucket);
  const retention = lock?.ObjectLockConfiguration?.Rule?.DefaultRetention;
  const isLocked = lock?.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
  const days = (retention?.Days ?? 0) + 365 * (retention?.Years ?? 0);
  return {
    versioning: Status === 'Enabled',
    lock: isLocked ? (retention?.Mode ? { mode: retention.Mode.toLowerCase(), days } : null) : undefined,
    expiresAfterDays,
  };
}

async function lifecycleDays(s3: S3, bucket: { readonly Bucket: string }): Promise<readonly number[] | undefined> {
  const request = { action: 's3:GetLifecycleConfiguration', resource: bucketArn(s3) };
  const rules = await s3.send(request, (client, options) =>
    client.send(new GetBucketLifecycleConfigurationCommand(bucket), options).then(
      ({ Rules }) => {
        if (Rules !== undefined) return Rules;
        throw new Fault('STORE_UNREACHABLE', { message: `${request.resource}: what came are no lifecycle rules` });
      },
      (error: unknown) => {
        if (isNamed(error, 'NoSuchLifecycleConfiguration')) return [];
        if (isNamed(error, 'NotImplemented')) return undefined;
        throw error;
      },
    ),
  );
  return rules?.flatMap((rule) => (rule.Status === 'Enabled' && touches(rule, s3.prefix) ? expiryOf(rule) : []));
}

/** Whether a rule can concern an object below the prefix: of all of them, or of some. Tags only narrow it, so they are not asked. */
function touches({ Filter, Prefix }: LifecycleRule, prefix: string): boolean {
  const own = Filter?.And?.Prefix ?? Filter?.Prefix ?? Prefix ?? '';
  return prefix.startsWith(own) || own.startsWith(prefix);
}

/** A rule of a fixed day expires what is there then, however new. */
function expiryOf({ Expiration }: LifecycleRule): number[] {
  if (Expiration?.Date !== undefined) return [0];
  return Expiration?.Days === undefined ? [] : [Expiration.Days];
}

/** A setting that is not there is an answer. */
function unless(name: string): (error: unknown) => undefined {
  return (error) => {
    if (isNamed(error, name)) return undefined;
    throw error;
  };
}

/** What the contract asks of the bucket. */
export interface BucketDemands {
  readonly versioning: boolean;
  readonly lock: { readonly mode: string; readonly days: number } | undefined;
  readonly retentionDays: number;
}

/** Refuses a bucket that could not keep what is written to it, before anything is. Throws STORE_UNFIT. */
export function refuseUnfit(settings: BucketSettings, wanted: BucketDemands, arn: string): void {
  const refuse = (what: string, fix: string) => {
    throw new Fault('STORE_UNFIT', { message: `${arn}: ${what}`, fix });
  };
  if (wanted.versioning && !settings.versioning) refuse('versioning is off', 'Switch versioning on.');
  if (wanted.lock && settings.lock === undefined)
    refuse('Object Lock is off', 'Make a bucket with Object Lock; it cannot be switched on for every bucket later.');
  const [soonest] = [...(settings.expiresAfterDays ?? [])].sort((a, b) => a - b);
  if (soonest !== undefined && soonest < wanted.retentionDays)
    refuse(
      `a lifecycle rule expires objects after ${soonest} days, ${wanted.retentionDays} are asked`,
      'Lengthen the rule, or leave the prefix of the evidence out of it.',
    );
}
