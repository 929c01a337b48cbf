import type { z } from 'zod';
import { envelopeSchema } from '../core/envelope.ts';
import { schemas as buildContext } from '../gates/build-context/index.ts';
import { schemas as closure } from '../gates/closure/index.ts';
import { schemas as entrypoints } from '../gates/entrypoints/index.ts';
import { schemas as evidence } from '../gates/evidence/index.ts';
import { schemas as imageDigest } from '../gates/image-digest/index.ts';
import { schemas as provenance } from '../gates/provenance/index.ts';
import { schemas as secrets } from '../gates/secrets/index.ts';

/** The objects that the gates before closure write, by name. */
export const gateObjects = { ...buildContext, ...secrets, ...entrypoints, ...imageDigest, ...provenance };

/** Every object of the evidence as it is stored, by name. The published JSON Schemas are made from these. */
export const objectSchemas: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries({ ...gateObjects, ...closure, ...evidence }).map(([name, schema]) => [
    name,
    envelopeSchema.extend(schema.shape).strict(),
  ]),
);
