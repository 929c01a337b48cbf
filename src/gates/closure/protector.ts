import { z } from 'zod';

/** One place where the contract asks for less than its base. */
const looseningSchema = z.strictObject({
  /** `context.exclude[2]`. */
  key: z.string(),
  /** JSON, cut; null where nothing stood, or stands. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  location: z.strictObject({
    path: z.string(),
    line: z.exactOptional(z.int().positive()),
    column: z.exactOptional(z.int().positive()),
  }),
  /** Who approved this very commit and may; null while nobody did. */
  approvedBy: z.string().nullable(),
  /** Who could. */
  mayApprove: z.array(z.string()),
});

/** Against what the contract of a run was judged (L13). */
export const protectorSchema = z.strictObject({
  /** `itself` where the commit was merged into the protected default branch already, `absent` where the base has no contract. */
  base: z.enum(['commit', 'itself', 'absent', 'nobody-asked']),
  baseSha: z.string().nullable(),
  loosenings: z.array(looseningSchema),
});

export type Loosening = z.output<typeof looseningSchema>;
export type Protector = z.output<typeof protectorSchema>;
