import type { Digest } from '../../core/digest.ts';
import type { Location } from '../../core/finding.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { ProbeReason } from '../../domain/entrypoint/classify.ts';

export type RowReason =
  | ProbeReason
  | 'ENTRYPOINT_STATIC_UNRESOLVED'
  | 'ENTRYPOINT_PROVIDED_ELSEWHERE'
  | 'ENTRYPOINT_ARGUMENT_UNPROVEN';

/** One help probe, run or resolved. */
export interface Probe {
  readonly argv: readonly string[];
  readonly exitCode: number | null;
  readonly durationMs: number;
  readonly reason: ProbeReason | undefined;
  readonly summary: string;
}

/** One row of the matrix and how it went. */
export interface RowFacts {
  /** What findings and acceptances call it: handle, runtime mode. */
  readonly subject: string;
  readonly handle: string | null;
  readonly lane: string;
  readonly runtimeMode: string;
  readonly module: string | null;
  readonly command: readonly string[];
  readonly location: Location;
  readonly runner: 'image' | 'static';
  readonly probes: readonly Probe[];
  /** The first reason why the row does not pass, or passes with a remark. */
  readonly reason: RowReason | undefined;
  readonly detail: string;
  /** Required arguments that no help text names. */
  readonly unproven: readonly string[];
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
  readonly rows: readonly RowFacts[];
  readonly handles: readonly HandleFacts[];
  /** Whether any registry was read at all. */
  readonly registries: number;
}

const undecidedReasons: readonly RowReason[] = ['ENTRYPOINT_TIMED_OUT', 'ENTRYPOINT_NOT_STARTED'];

/** A row that could not be asked is ERROR, one that was and answered wrongly FAIL. */
export function rowStatus({ reason }: Pick<RowFacts, 'reason'>): Verdict {
  if (reason === undefined || reason === 'ENTRYPOINT_PROVIDED_ELSEWHERE') return 'PASS';
  return undecidedReasons.includes(reason) ? 'ERROR' : 'FAIL';
}
