import { createHash } from 'node:crypto';
import { Chance } from '../context-differential/chance.ts';

/** What can happen to a request between a client and its service. */
export const kinds = [
  /** The connection breaks before the request was read. */
  'reset-before',
  /** The connection breaks while the body is read; the service has the first half of it. */
  'reset-upload',
  /** The service did it; the connection breaks in the middle of its answer. */
  'reset-answer',
  /** The service did it; the connection breaks before its answer. */
  'lost-answer',
  /** Nothing is done and nothing is said until the client gives up. */
  'stall',
  /** The service did it; half of its answer comes, and then nothing. */
  'stall-answer',
  'error-500',
  'error-503',
  'error-503-retry-after',
  /** The body ends sooner than was announced. */
  'truncated',
  /** The same, and the announced length agrees with what comes: only who knows the content can tell. */
  'truncated-quietly',
  /** The service gets the request twice, and the client the second answer. */
  'duplicated',
] as const;
export type FaultKind = (typeof kinds)[number];

/** What each can happen to: `body` asks for one in the request, `content` for one in the answer. */
const needs: Readonly<Partial<Record<FaultKind, 'body' | 'content'>>> = {
  'reset-upload': 'body',
  truncated: 'content',
  'truncated-quietly': 'content',
};

/** How often each comes. A stall costs its client the whole of a deadline; few answers have something to cut. */
function weightOf(kind: FaultKind): number {
  if (kind.startsWith('stall')) return 2;
  return kind.startsWith('truncated') ? 8 : 3;
}

/** Says what goes wrong with a request; undefined where nothing does. */
export type Decide = (method: string, name: string) => FaultKind | undefined;

/** How bad a line is. */
export interface Line {
  /** How many of a hundred requests go wrong, in turn for each seed: some see a rare fault, some a service that hardly works. */
  readonly percents: readonly number[];
  /** Requests that decide whether something looks complete. In every third seed only one of these goes wrong, and for good. */
  readonly steps: readonly RegExp[];
}

/**
 * The faults of a seed. A request is decided by its own name and how often that came before, not by its turn among
 * others: requests that run side by side meet the same faults in every run.
 */
export function faultsOf(seed: number, line: Line): Decide {
  return seed % 3 === 0 ? forGood(seed, line) : nowAndThen(seed, line);
}

/** One step meets one kind of fault, however often it is tried again. */
function forGood(seed: number, { steps }: Line): Decide {
  const step = chanceOf(`${seed} step`).pick(steps);
  return (method, name) => (step.test(name) ? chanceOf(`${seed} kind`).weighted(possible(method)) : undefined);
}

function nowAndThen(seed: number, { percents }: Line): Decide {
  const percent = percents[seed % percents.length] ?? 0;
  const asked = new Map<string, number>();
  return (method, name) => {
    const count = (asked.get(name) ?? 0) + 1;
    asked.set(name, count);
    const chance = chanceOf(`${seed} ${name} ${count}`);
    return chance.of(percent) ? chance.weighted(possible(method)) : undefined;
  };
}

function possible(method: string): (readonly [number, FaultKind])[] {
  const has = { body: method === 'PUT', content: method === 'GET' };
  return kinds
    .filter((kind) => {
      const need = needs[kind];
      return need === undefined || has[need];
    })
    .map((kind) => [weightOf(kind), kind]);
}

function chanceOf(text: string): Chance {
  return new Chance(createHash('sha256').update(text).digest().readUInt32BE());
}
