import type { Finding } from '../../core/finding.ts';
import { configDigest } from '../../domain/run-pin/config-digest.ts';
import type { LinkedDocument, ProvenanceFacts } from './facts.ts';

/** What the run pin is compared with. */
export interface LinkageFacts extends Pick<ProvenanceFacts, 'linked' | 'platformRunId' | 'config'> {
  readonly record: Pick<ProvenanceFacts['record'], 'image_tag' | 'image_digest' | 'git_sha'>;
}

/** Where the run's own documents differ from the provenance, from the contract, or from themselves. */
export function linkageFindings(facts: LinkageFacts): Finding[] {
  return facts.linked.flatMap((document) => [
    ...disagreements(document, facts),
    ...(document.kind === 'run' ? configFindings(document, facts.config) : []),
  ]);
}

/** That a document of the pair is not there; empty where both are. */
export function missingDocuments({ linked, platformRunId }: LinkageFacts): Finding[] {
  const kinds = new Set(linked.map(({ kind }) => kind));
  return kinds.size === 2 ? [] : [{ subject: platformRunId, message: 'run.json or the run header does not exist' }];
}

function disagreements(
  { key, platform_run_id, triplet }: LinkedDocument,
  { record, platformRunId }: LinkageFacts,
): Finding[] {
  const wanted = { image_tag: record.image_tag, image_digest: record.image_digest, git_sha: record.git_sha };
  const fields = Object.entries(wanted).filter(
    ([name, value]) => typeof triplet !== 'object' || triplet === null || Reflect.get(triplet, name) !== value,
  );
  const wrong = [...(platform_run_id === platformRunId ? [] : ['platform_run_id']), ...fields.map(([name]) => name)];
  return wrong.map((name) => ({ subject: `${key} ${name}`, message: 'differs from the provenance' }));
}

/** The digest is computed again from the fields beside it, and the fields are those of the contract (L3). One that pins none asks nothing. */
function configFindings(
  { key, config, config_digest }: LinkedDocument,
  wanted: Readonly<Record<string, unknown>>,
): Finding[] {
  if (Object.keys(wanted).length === 0) return [];
  const computed = configDigest(wanted);
  if (!isMap(config) || configDigest(config) !== computed)
    return [{ subject: `${key} config`, message: 'differs from what the contract pins' }];
  if (config_digest === computed) return [];
  return [{ subject: `${key} config_digest`, message: `${computed} follows from its fields` }];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
