import type { ChildProcess } from 'node:child_process';
import { setImmediate as turn } from 'node:timers/promises';

/** One child that runs, with everything that it started in its process group. */
export interface Running {
  /** Settles once the child has ended and its output was read. */
  readonly ended: Promise<unknown>;
  /** It cleans up after another one: an interruption waits for it. */
  readonly cleansUp: boolean;
  /** Ends the whole group: politely first, then, after the grace, by force. */
  stop(): void;
  /** Ends the whole group by force, at once. */
  kill(): void;
}

const running = new Set<Running>();
let interruption = false;
/** Somebody else sees to the end of this program. */
let isInCharge = false;

/** True once `interruptProcesses` was called: from then on only cleaning up may start a process. */
export function isInterrupted(): boolean {
  return interruption;
}

/** Remembers the child until it has ended, so that an interruption of this process reaches it. */
export function track(child: Running): void {
  watchSignals();
  running.add(child);
  const forget = () => running.delete(child);
  child.ended.then(forget, forget);
}

/**
 * Ends every running child and everything that it started, refuses new ones except those that clean up, and resolves
 * when all of them are gone. Children live in process groups of their own: a Ctrl-C in the terminal does not reach them.
 * Whoever calls this on a signal decides how the program ends; without a caller it dies of the signal.
 */
export function interruptProcesses(): Promise<void> {
  isInCharge = true;
  return endAll();
}

async function endAll(): Promise<void> {
  interruption = true;
  for (const child of running) if (!child.cleansUp) child.stop();
  while (running.size > 0) {
    await Promise.allSettled([...running].map((child) => child.ended));
    // Whoever waited for a child starts its cleaning up now: let it, and wait for that too.
    await turn();
  }
}

/** Signals the child's process group. A group that is gone already is what was wanted. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // ESRCH: nobody is left. EPERM: the member that is left has another owner, and is out of reach.
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let watching = false;

function watchSignals(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const child of running) child.kill();
  });
  for (const signal of signals) process.on(signal, onSignal);
}

/** Cleans up, then dies of the signal as it would have done, unless the program listens too. */
function onSignal(signal: NodeJS.Signals): void {
  void endAll().then(() => {
    if (isInCharge || process.listenerCount(signal) > 1) return;
    process.off(signal, onSignal);
    process.kill(process.pid, signal);
  });
}
