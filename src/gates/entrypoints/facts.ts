import type { Digest } from '../../core/digest.ts';
import type { Location } from '../../core/finding.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { ProbeReason } from '../../domain/entrypoint/classify.ts';
import type { Execution } from '../../domain/entrypoint/platform.ts';

export type RowReason =
  | ProbeReason
  | 'ENTRYPOINT_STATIC_UNRESOLVED'
  | 'ENTRYPOINT_PROVIDED_ELSEWHERE'
  | 'ENTRYPOINT_ARGUMENT_UNPROVEN'
  | 'ENTRYPOINT_PLATFORM_UNRUN';

/** One probe, run or resolved. */
export interface Probe {
  readonly argv: readonly string[];
  readonly kind: 'help' | 'invocation';
  /** Exit codes that are right. */
  readonly expected: readonly number[];
  readonly exitCode: number | null;
  readonly durationMs: number;
  readonly reason: ProbeReason | undefined;
  readonly summary: string;
  /** What it said, as far as it was kept. */
  readonly stdout: string;
  readonly stderr: string;
  readonly truncated: boolean;
}

/** A required argument, and the run whose help text defines it. */
export interface ProvenArgument {
  readonly argument: string;
  readonly by: readonly string[];
}

/** One row of the matrix on one platform, and how it went. */
export interface RowFacts {
  /** What findings and acceptances call it: handle, runtime mode, and the platform where the image has several. */
  readonly subject: string;
  readonly handle: string | null;
  readonly lane: string;
  readonly runtimeMode: string;
  readonly module: string | null;
  readonly command: readonly string[];
  readonly location: Location;
  readonly runner: 'image' | 'static';
  /** null where nothing runs. */
  readonly platform: string | null;
  readonly execution: Execution | null;
  /** What the row may do that others may not, in the contract’s words. */
  readonly exceptions: readonly string[];
  /** Names of the variables that it gets. */
  readonly environment: readonly string[];
  readonly probes: readonly Probe[];
  /** The first reason why the row does not pass, or passes with a remark. */
  readonly reason: RowReason | undefined;
  readonly detail: string;
  readonly proven: readonly ProvenArgument[];
  readonly vanished: readonly string[];
}

/** A handle of a registry that names an entrypoint. */
export interface HandleFacts {
  readonly name: string;
  readonly location: Location;
}

export interface EntrypointFacts {
  readonly runner: 'image' | 'static';
  readonly imageDigest: Digest | null;
  /** Every platform of the image; none where nothing runs. */
  readonly platforms: readonly string[];
  readonly rows: readonly RowFacts[];
  readonly handles: readonly HandleFacts[];
  /** Whether any registry was read at all. */
  readonly registries: number;
}

const undecidedReasons: readonly RowReason[] = [
  'ENTRYPOINT_TIMED_OUT',
  'ENTRYPOINT_NOT_STARTED',
  'ENTRYPOINT_IMAGE_MISSING',
  'ENTRYPOINT_ENGINE_LOST',
];

/** A row that could not be asked is ERROR, one that was and answered wrongly FAIL. */
export function rowStatus({ reason }: Pick<RowFacts, 'reason'>): Verdict {
  if (reason === undefined || reason === 'ENTRYPOINT_PROVIDED_ELSEWHERE') return 'PASS';
  return undecidedReasons.includes(reason) ? 'ERROR' : 'FAIL';
}
