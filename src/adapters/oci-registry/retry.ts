import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../../core/fault.ts';

/** How long an operation may take in all, and how it waits in between. */
export interface Patience {
  /** Aborted when the time is over. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left. */
  left(): number;
  /** Before the first retry; each further one waits twice as long. */
  readonly firstPauseMs: number;
  /** How long a registry may say nothing at all. */
  readonly stallMs: number;
}

export function patience(seconds: number, firstPauseMs: number, stallSeconds: number): Patience {
  const end = performance.now() + seconds * 1000;
  const left = () => Math.max(0, end - performance.now());
  return { signal: AbortSignal.timeout(seconds * 1000), left, firstPauseMs, stallMs: stallSeconds * 1000 };
}

/** A failure that may pass: worth another try, and a fault once there is none left. */
export class Passing extends Error {
  readonly fault: Fault;
  /** What the registry asked for. */
  readonly pauseMs: number;

  constructor(fault: Fault, pauseMs = 0) {
    super(fault.message, { cause: fault });
    this.fault = fault;
    this.pauseMs = pauseMs;
  }
}

const attempts = 6;
const longestPauseMs = 20_000;

/** Does the work until it succeeds, fails for good, or patience ends. A pause that the registry asks for is kept in full. */
export async function retrying<Value>(patience: Patience, work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (cause) {
      if (!(cause instanceof Passing)) throw cause;
      const usual = Math.min(longestPauseMs, patience.firstPauseMs * 2 ** (attempt - 1));
      const pause = Math.max(usual, cause.pauseMs);
      if (attempt === attempts || pause >= patience.left()) throw cause.fault;
      await sleep(pause);
    }
  }
}

/** Milliseconds that `Retry-After` asks for: seconds or a date. 0 where it says nothing that is understood. */
export function retryAfter(value: string | null, now = Date.now()): number {
  if (value === null) return 0;
  if (/^\d{1,6}$/.test(value.trim())) return Number(value.trim()) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
