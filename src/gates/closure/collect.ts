import type { z } from 'zod';
import { Fault } from '../../core/fault.ts';
import type { EvidenceStore } from '../../ports/evidence-store.ts';
import { mandatoryObjects, type PackObject } from './facts.ts';

export type ObjectSchemas = Readonly<Record<string, z.ZodType>>;

/** Reads every mandatory object of a pack, and judges none of them. */
export async function collectObjects(
  store: EvidenceStore,
  keyOf: (name: string) => string,
  schemas: ObjectSchemas,
): Promise<PackObject[]> {
  const objects: PackObject[] = [];
  for (const name of mandatoryObjects) objects.push(await readObject(store, name, keyOf(name), schemas[name]));
  return objects;
}

async function readObject(
  store: EvidenceStore,
  name: string,
  key: string,
  schema: z.ZodType | undefined,
): Promise<PackObject> {
  try {
    const bytes = await store.read(key);
    return bytes === undefined ? { name, key, state: 'missing' } : parseObject(name, key, bytes, schema);
  } catch (error) {
    if (error instanceof Fault) return { name, key, state: 'unreadable', detail: error.message };
    throw error;
  }
}

const envelope = [
  'schema',
  'phase_id',
  'platform_run_id',
  'attempt',
  'written_at_utc',
  'git_sha',
  'image_digest',
  'contract_sha256',
];

/** The whole object, after its body was held against the schema that wrote it. */
function parseObject(name: string, key: string, bytes: Uint8Array, schema: z.ZodType | undefined): PackObject {
  const malformed = (detail: string): PackObject => ({ name, key, state: 'malformed', detail });
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return malformed('it is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return malformed('it is no JSON object');
  const whole = value as Readonly<Record<string, unknown>>;
  if (whole['schema'] !== `seaworthy/${name}/v1`) return malformed(`its schema is ${JSON.stringify(whole['schema'])}`);
  const own = Object.entries(whole).filter(([field]) => !envelope.includes(field));
  const result = schema?.safeParse(bodyFor(name, whole, own));
  if (!result?.success) return malformed(result ? describe(result.error.issues) : 'its schema is unknown');
  return { name, key, state: 'read', body: whole };
}

/** Some objects state the digest or commit in their own body too, where the envelope's field is the same one. */
function bodyFor(
  name: string,
  whole: Readonly<Record<string, unknown>>,
  own: readonly [string, unknown][],
): Record<string, unknown> {
  const body: Record<string, unknown> = Object.fromEntries(own);
  if (name === 'packaging_provenance') body['git_sha'] = whole['git_sha'];
  if (name === 'packaging_provenance' || name === 'image_digest_manifest') body['image_digest'] = whole['image_digest'];
  return body;
}

function describe(issues: readonly z.core.$ZodIssue[]): string {
  const [first] = issues;
  return first ? `${first.path.join('.') || 'the object'}: ${first.message}` : 'it does not follow its schema';
}
