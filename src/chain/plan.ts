import { z } from 'zod';
import { sha256 } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import { gateNames } from '../core/gate.ts';
import { jsonIn } from '../core/json.ts';
import { protectorSchema } from '../gates/closure/index.ts';
import type { Files } from '../ports/files.ts';

/** The jobs that a run may have. The plan job itself, and the verdict, are always there. */
export const plannedJobs = ['static', 'build', 'entrypoints', 'publish'] as const;

/** What all jobs of one run work by. Made once, handed on as a file, and checked by its digest wherever it arrives. */
export const planSchema = z.strictObject({
  schema: z.literal('seaworthy/plan/v1'),
  platform_run_id: z.string(),
  phase_id: z.string(),
  git_sha: z.string().nullable(),
  git_ref: z.string().nullable(),
  event: z.string().nullable(),
  contract_path: z.string(),
  contract_sha256: z.string(),
  /** The contract and every file that it takes content from, with the digest of each. */
  files: z.array(z.strictObject({ path: z.string(), sha256: z.string() })),
  protector: protectorSchema,
  /** Why nothing is built, where the event brings no secrets and the build needs some: the verdict is that of the offline gates. */
  offline: z.string().nullable(),
  /** By name, every job whose result the verdict asks for. */
  jobs: z.array(z.enum(plannedJobs)),
  /** Whether this run may push the image; why not, where it may not. */
  publishes: z.boolean(),
  publishes_not: z.string().nullable(),
  builds: z.boolean(),
  runner: z.enum(['image', 'static']),
  rows: z.int().nonnegative(),
  /** For `strategy.matrix` of a job on GitHub. */
  shards: z.array(z.strictObject({ shard: z.string(), index: z.int().positive() })),
  gates: z.array(z.enum(gateNames)),
});

export type RunPlan = z.output<typeof planSchema>;

/** Where a plan lies in the folder that is handed on, and where the files beside it do. */
export const planPath = 'plan.json';
export const planFile = (path: string) => `files/${path}`;

/** Equal plans have equal bytes. */
export function planBytes(plan: RunPlan): Uint8Array {
  return Buffer.from(`${JSON.stringify(planSchema.parse(plan), null, 2)}\n`);
}

export function planDigest(bytes: Uint8Array): string {
  return `sha256:${sha256(bytes)}`;
}

/** A plan as it arrived, with the files that it hands on. */
export interface ReceivedPlan {
  readonly plan: RunPlan;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads a plan and what it hands on, and proves both by their digests. Throws PLAN_MALFORMED. */
export async function receivePlan(folder: Files, digest: string): Promise<ReceivedPlan> {
  const bytes = await folder.read(planPath);
  if (planDigest(bytes) !== digest) throw malformed(`it has the digest ${planDigest(bytes)}, and ${digest} was made`);
  const parsed = planSchema.safeParse(jsonIn(Buffer.from(bytes).toString('utf8')));
  if (!parsed.success) throw malformed(parsed.error.issues[0]?.path.join('.') || 'it is no plan');
  const files = new Map<string, Uint8Array>();
  for (const { path, sha256: expected } of parsed.data.files) {
    const content = await folder.read(planFile(path));
    if (sha256(content) !== expected) throw malformed(`${path} has another digest than the plan says`);
    files.set(path, content);
  }
  return { plan: parsed.data, files };
}

function malformed(message: string): Fault {
  return new Fault('PLAN_MALFORMED', { message: `the plan cannot be used: ${message}` });
}
