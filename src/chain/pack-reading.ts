import { z } from 'zod';
import { sha256 } from '../core/digest.ts';
import { envelopeSchema } from '../core/envelope.ts';
import { verdictSchema } from '../core/evidence-rows.ts';
import { Fault } from '../core/fault.ts';
import { type PackEntry, packEntries } from '../gates/evidence/index.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';
import { readObject, type StoredObject } from './read-object.ts';

const commitName = 'pack_commit.json';
const indexName = 'evidence_index.json';

const commitSchema = z.looseObject({ index_sha256: z.string(), verdict: verdictSchema });

/** A pack as it lies in a folder: a download, a copy, a mirror. Nothing of it is believed yet. */
export interface ReadPack {
  /** Every object by its name, without the ending. */
  readonly objects: ReadonlyMap<string, StoredObject>;
  readonly entries: readonly PackEntry[];
  readonly envelope: z.output<typeof envelopeSchema>;
  readonly commit: z.output<typeof commitSchema> | undefined;
  /** How the folder differs from what was committed; empty where it is exactly that. */
  readonly altered: readonly string[];
}

/** Reads the one pack below a folder, and holds every object against index and commit. Throws EVIDENCE_UNREADABLE, EVIDENCE_MALFORMED. */
export async function readPack(store: EvidenceStore): Promise<ReadPack> {
  const place = placeOf(await store.list(''), store.place);
  const entries = await packEntries(store, place);
  const objects = new Map<string, StoredObject>();
  for (const { path } of entries) {
    const body = path.endsWith('.json') ? await readObject(store, `${place}${path}`) : undefined;
    if (body) objects.set(path.slice(0, -'.json'.length), body);
  }
  const commit = commitIn(objects.get('pack_commit'));
  const altered = commit ? await alterations(store, place, entries, objects, commit.index_sha256) : [];
  return { objects, entries, envelope: envelopeIn(objects, store.place), commit, altered };
}

/**
 * Where the commit lies; of a pack that never was committed, where its objects do. Of several the one of the latest run: its
 * id begins with the time. Committed ones go first.
 */
function placeOf(keys: readonly string[], place: string): string {
  const below = (name: string) =>
    keys.filter((key) => `/${key}`.endsWith(`/${name}`)).map((key) => key.slice(0, -name.length));
  const committed = below(commitName);
  const found = committed.length > 0 ? committed : below('image_contract_manifest.json');
  const latest = found.sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1)).at(-1);
  if (latest !== undefined) return latest;
  throw new Fault('EVIDENCE_UNREADABLE', {
    message: `${place} holds no pack`,
    rerun: 'will-not-help',
    fix: 'Name the evidence folder, `.seaworthy/evidence` at the top of the repository, or the folder of one pack.',
  });
}

function timeOf(prefix: string): string {
  return /platform_\d{8}T\d{6}Z/.exec(prefix)?.[0] ?? '';
}

function commitIn(body: StoredObject | undefined): ReadPack['commit'] {
  if (body === undefined) return undefined;
  const commit = commitSchema.safeParse(body);
  if (commit.success) return commit.data;
  throw new Fault('EVIDENCE_MALFORMED', { message: `${commitName} is no commit of a pack` });
}

async function alterations(
  store: EvidenceStore,
  place: string,
  entries: readonly PackEntry[],
  objects: ReadPack['objects'],
  indexSha256: string,
): Promise<string[]> {
  const index = await store.read(`${place}${indexName}`);
  if (!index) return [`${indexName} is gone`];
  if (sha256(index) !== indexSha256) return [`${indexName} is another one than was committed`];
  const listed = new Map(entriesIn(objects.get('evidence_index')).map((entry) => [entry.path, entry.sha256]));
  const there = entries.filter(({ path }) => path !== indexName && path !== commitName);
  return [
    ...there
      .filter(({ path, sha256: is }) => listed.get(path) !== is)
      .map(({ path }) => `${path} is not what was committed`),
    ...[...listed.keys()]
      .filter((path) => !there.some((entry) => entry.path === path))
      .map((path) => `${path} is gone`),
  ];
}

const indexSchema = z.looseObject({ objects: z.array(z.object({ path: z.string(), sha256: z.string() })) });

function entriesIn(index: StoredObject | undefined) {
  return indexSchema.safeParse(index).data?.objects ?? [];
}

/** Of the commit, else of any object: all of one pack say the same, or closure has said that they do not. */
function envelopeIn(objects: ReadPack['objects'], place: string): ReadPack['envelope'] {
  const candidates = [objects.get('pack_commit'), objects.get('image_contract_manifest'), ...objects.values()];
  for (const body of candidates) {
    const envelope = envelopeSchema.safeParse(body);
    if (envelope.success) return envelope.data;
  }
  throw new Fault('EVIDENCE_MALFORMED', { message: `${place}: no object says which run it belongs to` });
}
