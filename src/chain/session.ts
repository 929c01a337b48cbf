import type { OpenContract } from '../contract/opened.ts';
import type { Digest } from '../core/digest.ts';
import type { Envelope } from '../core/envelope.ts';
import { Fault } from '../core/fault.ts';
import type { Policy } from '../core/judge.ts';
import type { JobResult } from '../gates/closure/index.ts';
import { type Clock, utc } from '../ports/clock.ts';
import type { EvidenceStore, RemoteStore } from '../ports/evidence-store.ts';
import type { Files } from '../ports/files.ts';
import type { GitState } from '../ports/git.ts';
import type { WorkflowProof, WorkflowReadiness } from '../ports/workflow.ts';
import type { RunPlan } from './plan.ts';

/** All that one run works with: a repository, its contract, a place for evidence, and which decision this is. */
export interface Session {
  readonly files: Files;
  readonly git: GitState | undefined;
  readonly clock: Clock;
  readonly store: EvidenceStore;
  /** The store beyond this machine that the contract names; undefined where evidence stays here. */
  readonly remote: RemoteStore | undefined;
  /** The evidence folder relative to the repository, where it lies inside. */
  readonly evidenceFolder: string | undefined;
  readonly open: OpenContract;
  readonly policy: Policy;
  readonly platformRunId: string;
  readonly attempt: number;
  /** Variables that redirect us and are in force, for the assurance. */
  readonly redirections: readonly string[];
  /** The run of a workflow that this belongs to, or why none is proven. */
  readonly workflow: WorkflowProof;
  readonly requireAuthoritative: boolean;
  /** The image that this run is about, once there is one. */
  readonly imageDigest: Digest | null;
  /** Where the pack lies that is read, where that is not the pinned place: the attempt of a red one. */
  readonly packAt?: string;
  /** What the jobs of this run work by; undefined where one process does all of it. */
  readonly plan?: RunPlan | undefined;
  /** What the runner says of this job, which proves nothing; undefined where there is none. */
  readonly job?: { readonly actor: string; readonly runId: string } | undefined;
  /** Whether the workflow of this run could be started again; undefined where nobody looked. */
  readonly readiness?: WorkflowReadiness | undefined;
  /** What became of the jobs before this one, where it closes a run of several. */
  readonly jobs?: readonly JobResult[];
  readonly onProgress?: (line: string) => void;
}

/** What every object of this session carries. */
export function envelopeOf({ open, platformRunId, attempt, clock, git, imageDigest }: Session): Envelope {
  return {
    phase_id: open.contract.phase,
    platform_run_id: platformRunId,
    attempt,
    written_at_utc: utc(clock.now()),
    git_sha: git?.sha ?? null,
    image_digest: imageDigest,
    contract_sha256: open.sha256,
    contract_guessed: open.guessed,
  };
}

/** A run id for a person's own machine: the time, and eight random hex digits. */
export function newRunId(clock: Clock): string {
  return `platform_${utc(clock.now()).replace(/[-:]/g, '')}_${clock.randomHex(4)}`;
}

const header = /^evidence\/runs\/([^/]+)\/run_pin\/run_header\.json$/;

/** The run that a store is about, where exactly one run header says so: what a job that is given no id belongs to. */
export async function runIdFromHeader(store: EvidenceStore): Promise<string | undefined> {
  const keys = await store.list('evidence/runs/');
  const ids = keys.flatMap((key) => header.exec(key)?.[1] ?? []);
  if (ids.length > 1)
    throw new Fault('USAGE', {
      message: `the evidence folder has ${ids.length} run headers`,
      fix: 'Name the run with platform-run-id.',
    });
  return ids[0];
}
