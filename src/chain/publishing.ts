import type { OpenContract } from '../contract/opened.ts';
import type { Job } from '../ports/job.ts';

/** Why a run may not push the image and make its tag; undefined where it may. One commit never gets two digests for one tag. */
export function whyNotPublish(job: Job | undefined, { contract }: OpenContract): string | undefined {
  if (!job) return 'this is no job of a workflow';
  if (contract.image.repository === undefined) return 'the contract names no image.repository';
  if (job.event === 'push') return whyNotPushed(job);
  if (job.event !== 'workflow_dispatch') return `an event of the kind ${job.event} never publishes`;
  const allowed = contract.workflow['dispatch-refs'];
  return allowed.some((pattern) => matches(pattern, job.ref))
    ? undefined
    : `the contract’s workflow.dispatch-refs does not allow ${job.ref}`;
}

function whyNotPushed({ ref, isProtected }: Job): string | undefined {
  return isProtected || ref.startsWith('refs/tags/') ? undefined : `${ref} is neither a protected ref nor a tag`;
}

/** `*` stands for anything but a slash. */
function matches(pattern: string, ref: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(ref);
}
