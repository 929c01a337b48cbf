import { type Digest, isDigest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import { contradictions, readObjects, subphaseOf } from '../gates/closure/index.ts';
import { closureFacts } from './close.ts';
import { readBuild } from './origin.ts';
import type { Session } from './session.ts';

/** The fault of pushing what the commit of the tag does not hold. */
export function notOfTheCommit(path: string): Fault {
  return refusal(`the build took what its commit does not hold, such as ${path}`);
}

/**
 * Refuses an archive that this run did not build from its commit and judge: its tag would promise both (L15, R1). An image
 * that was built elsewhere is refused where it was not judged. Throws PUBLISH_REFUSED.
 */
export async function refuseUnpublishable(
  session: Session,
  digest: Digest,
  expected: string | undefined,
): Promise<void> {
  if (expected !== undefined && !isDigest(expected))
    throw new Fault('USAGE', {
      message: `--expect: found ${JSON.stringify(expected)}; expected sha256: and 64 hex digits`,
    });
  if (expected !== undefined && expected !== digest)
    throw refusal(`the archive holds ${digest}, ${expected} was judged`);
  const [dirty] = session.git?.dirty ?? [];
  if (dirty !== undefined) throw notOfTheCommit(dirty);
  if (session.open.contract.image.prebuilt === undefined) await refuseForeignBuild(session, digest);
  await refuseUnjudged({ ...session, imageDigest: digest });
}

async function refuseForeignBuild(session: Session, digest: Digest): Promise<void> {
  const build = await readBuild(session, digest);
  if (!build)
    throw refusal(
      `nothing in ${session.store.place} says that ${session.platformRunId} built this archive`,
      'Publish with the --platform-run-id and --evidence-dir that `image-digest build` was given.',
    );
  const [dirty] = build.uncommitted;
  if (dirty !== undefined) throw notOfTheCommit(dirty);
}

/** What the gates before the push wrote: context, secrets and entrypoints, of this very image, computed again (L3). */
async function refuseUnjudged(session: Session): Promise<void> {
  const facts = await closureFacts(session, [], []);
  const judged = facts.objects.filter(({ name }) => ['A', 'B', 'D'].includes(subphaseOf[name] ?? ''));
  const unread = judged.find(({ state }) => state !== 'read');
  if (unread) throw refusal(`${unread.name} of this run is ${unread.state}`, judgeFirst);
  const objects = readObjects({ ...facts, objects: judged });
  const wanted = {
    image_digest: session.imageDigest,
    git_sha: facts.gitSha,
    contract_sha256: facts.contractSha256,
    platform_run_id: facts.platformRunId,
  };
  const foreign = objects.find(({ body }) => Object.entries(wanted).some(([field, value]) => body[field] !== value));
  if (foreign) throw refusal(`${foreign.name} is about another image, commit, contract or run`, judgeFirst);
  const [wrong] = contradictions({ ...facts, objects: judged }, session.open);
  if (wrong) throw refusal(`${wrong.object}: ${wrong.stated} is stated, ${wrong.computed} follows`);
  const red = objects.find(({ body }) => body['verdict'] !== 'PASS');
  if (red) throw refusal(`${red.name} says ${String(red.body['verdict'])}`);
  if (objects.some(({ body }) => startedElsewhere(body)))
    throw refusal('the entrypoints were not started in this image', judgeFirst);
}

/** Rows of a matrix that no container ran. */
function startedElsewhere(body: Readonly<Record<string, unknown>>): boolean {
  const rows: unknown = 'uncovered_handles' in body ? body['rows'] : [];
  return Array.isArray(rows) && rows.some((row: { readonly runner?: unknown }) => row.runner !== 'image');
}

const judgeFirst = 'Ask build-context, secrets and entrypoints with the archive, in this run, before it is published.';

function refusal(message: string, fix?: string): Fault {
  return new Fault('PUBLISH_REFUSED', { message, ...(fix === undefined ? {} : { fix }) });
}
