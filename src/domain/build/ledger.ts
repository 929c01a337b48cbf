import type { BaseImage, BuildFailure, ContextReader, Taking, Unresolved, UnresolvedReason } from './plan.ts';

/** What an evaluation notes on its way. */
export class Ledger {
  readonly readers: ContextReader[] = [];
  readonly takings: Taking[] = [];
  readonly bases: BaseImage[] = [];
  readonly unresolved: Unresolved[] = [];
  readonly failures: BuildFailure[] = [];
  /** Context paths that some instruction names. */
  readonly wanted: string[] = [];

  unresolve(reason: UnresolvedReason, what: Omit<Unresolved, 'reason'>): void {
    const known = this.unresolved.some((item) => item.reason === reason && item.subject === what.subject);
    if (!known) this.unresolved.push({ reason, ...what });
  }
}
