import type { z } from 'zod';
import { envelopeSchema } from '../../core/envelope.ts';
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

/** The whole object, after it was held against the schema that wrote it, and against the bytes that this would have written. */
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
  if (!Buffer.from(`${JSON.stringify(value, null, 2)}\n`).equals(bytes))
    return malformed('its bytes are not as they are written: a key twice, another layout, or no UTF-8');
  const own = Object.entries(whole).filter(([field]) => !(field in envelopeSchema.shape));
  const result = schema?.safeParse(bodyFor(name, whole, own));
  if (!result) return malformed('its schema is unknown');
  const issues = [...(envelopeSchema.safeParse(whole).error?.issues ?? []), ...(result.error?.issues ?? [])];
  if (issues.length > 0) return malformed(describe(issues));
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
