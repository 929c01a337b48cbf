import { faultsIn } from '../../../src/core/fault.ts';
import type { FaultCode } from '../../../src/core/faults.ts';
import { inParallel } from '../../../src/core/parallel.ts';
import { type FaultKind, kinds } from './kinds.ts';

/** How a run ended, and what was there then. `told red` is complete and verified, and was not believed: that is allowed. */
export const endings = ['complete', 'red', 'complete, told red'] as const;
export type Ending = (typeof endings)[number];

/** One run under the faults of its seed. */
export interface Judged {
  readonly seed: number;
  readonly ending: Ending;
  /** What must never be, each for a person; none where all is well. */
  readonly problems: readonly string[];
  readonly injected: ReadonlyMap<FaultKind, number>;
}

/** Runs at once. They mostly wait: for a deadline, for a pause before the next try. */
const lanes = 16;

/** A run under every seed, from the first on. */
export function underSeeds(
  first: number,
  count: number,
  run: (seed: number) => Promise<Judged>,
): Promise<readonly Judged[]> {
  const seeds = Array.from({ length: count }, (_, at) => first + at);
  return inParallel(seeds, lanes, (seed) => run(seed).catch((error: unknown) => broken(seed, error)));
}

/** A run that cannot be judged is no good run. */
function broken(seed: number, error: unknown): Judged {
  return { seed, ending: 'red', problems: [`cannot be judged: ${String(error)}`], injected: new Map() };
}

/** The ending, from what the run said and what is there: green without all of it, and half of it with a commit, must never be. */
export function endingOf(
  saidGood: boolean,
  isThere: boolean,
): { readonly ending: Ending; readonly problems: readonly string[] } {
  if (!isThere) return { ending: 'red', problems: saidGood ? ['it said that all is well, and it is not there'] : [] };
  return { ending: saidGood ? 'complete' : 'complete, told red', problems: [] };
}

/** A bad line shows as what it is: any other failure, and what was thrown and is no Fault at all, is one nobody foresaw. */
export function unforeseen(errors: readonly unknown[], foreseen: readonly FaultCode[]): string[] {
  const others = errors.flatMap(faultsIn).filter(({ code }) => !foreseen.includes(code));
  return others.map(({ code, message }) => `a bad line made it ${code}: ${message}`);
}

/** Fails where the work takes longer than all its deadlines together. */
export async function within<Value>(seconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it has not ended after ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}

/** `seed 7: …`, for every problem. */
export function problemsIn(all: readonly Judged[]): string[] {
  return all.flatMap(({ seed, problems }) => problems.map((problem) => `seed ${seed}: ${problem}`));
}

/** How many runs ended how, and how many faults there were of each kind. */
export function countsOf(all: readonly Judged[]): Record<Ending | FaultKind, number> {
  const ended = endings.map((ending) => [ending, all.filter((one) => one.ending === ending).length]);
  const done = kinds.map((kind) => [kind, all.reduce((sum, { injected }) => sum + (injected.get(kind) ?? 0), 0)]);
  return Object.fromEntries([...ended, ...done]);
}
