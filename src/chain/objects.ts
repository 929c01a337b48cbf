import { z } from 'zod';
import { schemas as buildContext } from '../gates/build-context/index.ts';
import { schemas as closure } from '../gates/closure/index.ts';
import { schemas as entrypoints } from '../gates/entrypoints/index.ts';
import { schemas as evidence } from '../gates/evidence/index.ts';
import { schemas as imageDigest } from '../gates/image-digest/index.ts';
import { schemas as provenance } from '../gates/provenance/index.ts';
import { schemas as secrets } from '../gates/secrets/index.ts';

/** The objects that the gates before closure write, by name. */
export const gateObjects = { ...buildContext, ...secrets, ...entrypoints, ...imageDigest, ...provenance };

/** What every object carries beside its own fields. */
const envelope = z.object({
  schema: z.string(),
  phase_id: z.string(),
  platform_run_id: z.string(),
  attempt: z.int(),
  written_at_utc: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  git_sha: z.string().nullable(),
  image_digest: z.string().nullable(),
  contract_sha256: z.string(),
});

/** Every object of the evidence as it is stored, by name. The published JSON Schemas are made from these. */
export const objectSchemas: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries({ ...gateObjects, ...closure, ...evidence }).map(([name, schema]) => [
    name,
    envelope.extend(schema.shape).strict(),
  ]),
);
