import type { OpenContract } from '../contract/opened.ts';
import type { RemoteStore } from '../ports/evidence-store.ts';

/** The bucket that the contract names; undefined where evidence stays on this machine. The SDK is loaded only for it. */
export async function remoteStore({ contract }: OpenContract): Promise<RemoteStore | undefined> {
  const { evidence } = contract;
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/?$/.exec(evidence.store) ?? [];
  if (bucket === undefined) return undefined;
  const { s3Store } = await import('../adapters/s3-store.ts');
  const days = evidence.lock?.days ?? evidence['retention-days'];
  const lock = evidence.lock && { mode: evidence.lock.mode, days };
  return s3Store({
    bucket,
    prefix: prefix === '' ? '' : `${prefix}/`,
    region: evidence.region,
    owner: evidence['bucket-owner'],
    lock,
    kmsKey: evidence['kms-key'],
    now: Date.now,
    demands: { versioning: evidence.versioning === 'required', lock, retentionDays: evidence['retention-days'] },
  });
}

/** Whether the contract's evidence goes beyond this machine. */
export function isRemote({ contract }: OpenContract): boolean {
  return contract.evidence.store !== 'local';
}
