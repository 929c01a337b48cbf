import { z } from 'zod';
import { Fault } from '../core/fault.ts';
import { jsonIn } from '../core/json.ts';
import { isBreaking, type SurfaceChange, surfaceChanges } from '../domain/entrypoint/surface.ts';
import { surfacesOf } from '../gates/entrypoints/index.ts';
import type { AlonePorts } from './gate-alone.ts';
import type { Session } from './session.ts';

const words = z.array(z.string());

/** The commands and arguments that the help texts of one image define. */
export const helpSnapshot = z.strictObject({
  schema: z.literal('seaworthy/entrypoint-snapshot/v1'),
  image_digest: z.string(),
  surfaces: z.array(z.strictObject({ argv: words, arguments: words, commands: words })),
});

export type HelpSnapshot = z.output<typeof helpSnapshot>;

/** Reads the help surface of an image. Throws SNAPSHOT_INCOMPLETE where a program did not answer: half a surface compares as a loss. */
export async function snapshotOf(session: Session, { built, images }: AlonePorts): Promise<HelpSnapshot> {
  if (!built || !images)
    throw new Fault('USAGE', { message: 'a snapshot is taken of an image', fix: 'Name the archive with --archive.' });
  const loaded = await images.load(built);
  const progress = session.onProgress ? { onProgress: session.onProgress } : {};
  const ports = {
    runner: 'image',
    engine: images.engine,
    loaded,
    imageDigest: built.image.digest,
    ...progress,
  } as const;
  const { surfaces, failed } = await surfacesOf(ports, session.open);
  const [first] = failed;
  if (first)
    throw new Fault('SNAPSHOT_INCOMPLETE', {
      message: `${failed.length} of ${failed.length + surfaces.length} did not answer, such as ${first.argv.join(' ')}: ${first.reason}`,
    });
  return helpSnapshot.parse({
    schema: 'seaworthy/entrypoint-snapshot/v1',
    image_digest: built.image.digest,
    surfaces,
  });
}

/** What changed from one snapshot to the next. */
export interface SnapshotDiff {
  readonly from: string;
  readonly to: string;
  readonly breaking: number;
  readonly changes: readonly SurfaceChange[];
}

export function snapshotDiff(before: HelpSnapshot, after: HelpSnapshot): SnapshotDiff {
  const changes = surfaceChanges(before.surfaces, after.surfaces);
  const breaking = changes.filter(isBreaking).length;
  return { from: before.image_digest, to: after.image_digest, breaking, changes };
}

export function snapshotIn(text: string, path: string): HelpSnapshot {
  const found = helpSnapshot.safeParse(jsonIn(text));
  if (found.success) return found.data;
  throw new Fault('EVIDENCE_UNREADABLE', {
    message: `${path}: expected what \`seaworthy entrypoints snapshot\` printed`,
    rerun: 'will-not-help',
  });
}
