import type { OpenContract } from '../contract/opened.ts';
import type { Job } from '../ports/job.ts';

/** Why a run may not push the image and make its tag; undefined where it may. One commit never gets two digests for one tag. */
export function whyNotPublish(job: Job | undefined, { contract }: OpenContract): string | undefined {
  if (!job) return 'this is no job of a workflow';
  if (contract.image.repository === undefined) return 'the contract names no image.repository';
  if (contract.image.prebuilt) return 'the image was built elsewhere: this run judges it, and pushes nothing';
  if (job.event === 'push') return whyNotPushed(job);
  if (job.event !== 'workflow_dispatch') return `an event of the kind ${job.event} never publishes`;
  const allowed = contract.workflow['dispatch-refs'];
  return allowed.some((pattern) => matches(pattern, job.ref))
    ? undefined
    : `the contract’s workflow.dispatch-refs does not allow ${job.ref}`;
}

/** Who gets no secrets of the repository, whatever the workflow asks for. */
const strangers = ['dependabot[bot]'];

/** Why the run of a pull request cannot build: its event brings none of the secrets that the build mounts. Any other run has to. */
export function whyOffline(job: Job | undefined, { contract }: OpenContract): string | undefined {
  const isStranger = job?.pull !== undefined && (job.pull.isFork || strangers.includes(job.actor));
  const mounted = [...contract.image['build-secrets'], ...contract.image['build-ssh']];
  if (!isStranger || mounted.length === 0) return undefined;
  const who = job?.pull?.isFork === true ? 'a fork' : 'Dependabot';
  return `the build mounts ${mounted.join(', ')}, and ${who} has no secrets`;
}

function whyNotPushed({ ref, isProtected }: Job): string | undefined {
  return isProtected || ref.startsWith('refs/tags/') ? undefined : `${ref} is neither a protected ref nor a tag`;
}

/** `*` stands for anything but a slash. */
function matches(pattern: string, ref: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(ref);
}
