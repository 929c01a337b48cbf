import { pinnedConfig } from '../contract/pinned-config.ts';
import { jsonIn } from '../core/json.ts';
import { configDigest } from '../domain/run-pin/config-digest.ts';
import type { LinkedDocument, ProvenanceFacts } from '../gates/provenance/index.ts';
import { utc } from '../ports/clock.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';
import type { Session } from './session.ts';
import { refuseSecrets, runPrefix, writeOnce } from './writer.ts';

/** What a run is pinned to. */
export interface Triplet {
  readonly image_tag: string;
  readonly image_digest: string;
  readonly git_sha: string;
}

const names = ['run.json', 'run_pin/run_header.json'] as const;

/** The keys of the documents that tell later phases what this run is: the run, and its header. */
export function pinKeys(session: Session): string[] {
  return names.map((name) => `${runPrefix(session)}${name}`);
}

/**
 * Pins this run to its image, its commit and the platform’s configuration, in every store that is given. Write-once: another
 * pin of the same run is EVIDENCE_EXISTS. Returns the keys.
 */
export async function pinRun(
  session: Session,
  { image_tag, image_digest, git_sha }: Triplet,
  stores: readonly EvidenceStore[] = [session.store],
): Promise<string[]> {
  const keys = pinKeys(session);
  const documents = documentsOf(session, { image_tag, image_digest, git_sha });
  for (const [index, key] of keys.entries()) {
    const bytes = Buffer.from(`${JSON.stringify(documents[index], null, 2)}\n`);
    refuseSecrets(session, key, bytes);
    for (const store of stores) await writeOnce(store, key, bytes);
  }
  return keys;
}

function documentsOf({ platformRunId, open, clock }: Session, triplet: Triplet): object[] {
  const common = { platform_run_id: platformRunId, triplet, written_at_utc: utc(clock.now()) };
  const config = pinnedConfig(open);
  const phase_id = open.contract.phase;
  return [
    { schema: 'seaworthy/run/v1', ...common, phase_id, config_digest: configDigest(config), config },
    { schema: 'seaworthy/run_header/v1', ...common },
  ];
}

/** The documents of this run in every store that it knows, where somebody wrote them. */
export async function linkedDocuments(session: Session): Promise<ProvenanceFacts['linked']> {
  const linked: LinkedDocument[] = [];
  for (const store of [session.store, session.remote])
    for (const [index, key] of pinKeys(session).entries()) {
      const bytes = await store?.read(key);
      if (store === undefined || bytes === undefined) continue;
      const name = store === session.store ? key : `${store.place}/${key}`;
      linked.push({ key: name, kind: index === 0 ? 'run' : 'header', ...documentIn(bytes) });
    }
  return linked;
}

/** A document that is no JSON has no fields, and so agrees with nothing. */
function documentIn(bytes: Uint8Array): Omit<LinkedDocument, 'key' | 'kind'> {
  const fields = fieldsIn(bytes);
  return {
    platform_run_id: fields['platform_run_id'],
    triplet: fields['triplet'],
    config: fields['config'],
    config_digest: fields['config_digest'],
  };
}

function fieldsIn(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const value = jsonIn(Buffer.from(bytes).toString('utf8'));
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
