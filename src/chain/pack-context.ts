import { z } from 'zod';
import type { StoredObject } from './read-object.ts';

/** What became of a file that may enter the build: taken by the contract, let in against it, or of no use. */
export type FileState = 'allowed' | 'leaked' | 'unused';

export interface ContextFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly state: FileState;
  /** The line of the ignore file that let it in. */
  readonly decidedBy: string | undefined;
}

export interface ContextView {
  readonly digest: string;
  readonly sets: readonly { readonly name: string; readonly files: number; readonly bytes: number }[];
  readonly files: readonly ContextFile[];
}

const count = z.looseObject({ file_count: z.number(), byte_count: z.number() });
const manifestSchema = z.looseObject({
  context_digest: z.string(),
  sets: z.looseObject({ eligible: count, transferred: count, image: count }),
  files: z.array(
    z.looseObject({
      path: z.string(),
      size: z.number(),
      decided_by: z.looseObject({ file: z.string(), line: z.number(), pattern: z.string() }).nullable().catch(null),
      taken_by: z.array(z.unknown()),
    }),
  ),
});
const allowlistSchema = z.looseObject({
  outside_allowlist: z.array(z.string()),
  excludes: z.array(z.looseObject({ path: z.string(), status: z.string() })),
});

/** The context as the manifest of a pack holds it; undefined where none was judged. */
export function contextOf(objects: ReadonlyMap<string, StoredObject>): ContextView | undefined {
  const manifest = manifestSchema.safeParse(objects.get('image_contract_manifest')).data;
  if (!manifest) return undefined;
  const isLeaked = leakedIn(objects.get('build_context_allowlist_check'));
  const { eligible, transferred, image } = manifest.sets;
  const sets = Object.entries({ eligible, transferred, 'in the image': image });
  return {
    digest: manifest.context_digest,
    sets: sets.map(([name, set]) => ({ name, files: set.file_count, bytes: set.byte_count })),
    files: manifest.files.map(({ path, size, decided_by: by, taken_by: taken }) => ({
      path,
      size,
      state: isLeaked(path) ? 'leaked' : taken.length > 0 ? 'allowed' : 'unused',
      decidedBy: by ? `${by.file}:${by.line}  ${by.pattern}` : undefined,
    })),
  };
}

function leakedIn(body: StoredObject | undefined): (path: string) => boolean {
  const { outside_allowlist: outside = [], excludes = [] } = allowlistSchema.safeParse(body).data ?? {};
  const names = new Set(outside);
  const reached = excludes.filter(({ status }) => status === 'REACHED').map(({ path }) => path);
  return (path) =>
    names.has(path) ||
    reached.some((exclude) => path === exclude || (exclude.endsWith('/') && path.startsWith(exclude)));
}
