import { z } from 'zod';
import { type Digest, isDigest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import type { ResolvedBase } from '../ports/engine.ts';
import { readObject } from './read-object.ts';
import type { Session } from './session.ts';
import { refuseSecrets } from './writer.ts';

/** Who built an image, when, and from what: only what this run saw itself. */
export interface Origin {
  readonly build_driver: string;
  readonly build_actor: string;
  readonly build_completed_at_utc: string;
  readonly base_images: readonly ResolvedBase[];
}

/** The same where nobody of this run built: nothing is claimed. */
export const unknownOrigin = {
  build_driver: null,
  build_actor: null,
  build_completed_at_utc: null,
  base_images: [],
} as const;

/** Where the building job keeps what it knows. */
export function originKey({ platformRunId }: Session): string {
  return `parts/${platformRunId}/build.json`;
}

/** Keeps for the jobs that follow how the image came to be. Returns the key. */
export async function keepOrigin(
  session: Session,
  image_digest: Digest,
  origin: Origin,
  more: Pick<KeptBuild, 'uncommitted' | 'replaced'>,
): Promise<string> {
  const key = originKey(session);
  const bytes = Buffer.from(
    `${JSON.stringify({ ...belonging(session), image_digest, origin, ...more, redirections: session.redirections }, null, 2)}\n`,
  );
  refuseSecrets(session, key, bytes);
  await session.store.write(key, bytes);
  return key;
}

/** What the job that built has kept of how; undefined where none has. Throws as `readBuild` does. */
export async function readOrigin(session: Session, image_digest: string): Promise<Origin | undefined> {
  return (await readBuild(session, image_digest))?.origin;
}

/** A build that a job of this run has kept. */
export interface KeptBuild {
  readonly origin: Origin;
  /** What the build took and the commit does not hold. */
  readonly uncommitted: readonly string[];
  /** Names that `--build-arg` and `--build-context` replaced. */
  readonly replaced: readonly string[];
  /** Variables that redirected the build. */
  readonly redirections: readonly string[];
}

const keptBuild = z.object({
  origin: z.strictObject({
    build_driver: z.string(),
    build_actor: z.string(),
    build_completed_at_utc: z.string(),
    base_images: z.array(z.strictObject({ reference: z.string(), digest: z.custom<Digest>(isDigest).nullable() })),
  }),
  uncommitted: z.array(z.string()),
  replaced: z.array(z.string()),
  redirections: z.array(z.string()),
});

/** What the job that built has kept; undefined where none has. Throws EVIDENCE_UNREADABLE where it tells of something else (L5). */
export async function readBuild(session: Session, image_digest: string): Promise<KeptBuild | undefined> {
  const kept = await readObject(session.store, originKey(session));
  if (kept === undefined) return undefined;
  const expected = { ...belonging(session), image_digest };
  const wrong = Object.entries(expected).find(([name, value]) => kept[name] !== value);
  const build = keptBuild.safeParse(kept);
  if (wrong === undefined && build.success) return build.data;
  throw new Fault('EVIDENCE_UNREADABLE', {
    message: wrong
      ? `${originKey(session)} has another ${wrong[0]} than this run`
      : `${originKey(session)} does not say how the image was built`,
    rerun: 'will-not-help',
    fix: 'Build and judge one image in one run.',
  });
}

function belonging({ platformRunId, git, open }: Session) {
  return { platform_run_id: platformRunId, git_sha: git?.sha ?? null, contract_sha256: open.sha256 };
}
