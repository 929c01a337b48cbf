import { z } from 'zod';

/** What every object carries beside its own fields: which decision it belongs to. */
export const envelopeSchema = z.object({
  schema: z.string(),
  phase_id: z.string(),
  platform_run_id: z.string(),
  attempt: z.int().positive(),
  written_at_utc: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  git_sha: z.string().nullable(),
  /** Of the image that the whole run is about; null before there is one. */
  image_digest: z.string().nullable(),
  contract_sha256: z.string(),
  /** Nobody wrote the contract: it was made from what the repository has. */
  contract_guessed: z.boolean(),
});

export type Envelope = Readonly<Omit<z.output<typeof envelopeSchema>, 'schema'>>;
