import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../../core/fault.ts';
import type { Slots } from '../../core/parallel.ts';
import type { RunEnd, RunOutcome, RunRequest } from '../../ports/engine.ts';
import { isInterrupted, track } from '../process/running.ts';
import type { EngineAnswer, EngineApi } from './api.ts';
import { type Attached, attach } from './attach.ts';
import { containerFor, stateIn } from './container.ts';
import { endOf, notStarted } from './end.ts';
import type { RunNames } from './owner.ts';

/** What runs need of an engine. */
export interface Runner {
  readonly api: EngineApi;
  readonly names: RunNames;
  /** Containers that may run at one moment. More may be made ahead. */
  readonly slots: Slots;
}

/** Runs one container and removes it, however it ends. An interruption of this process ends it as well. */
export async function run(runner: Runner, request: RunRequest): Promise<RunOutcome> {
  refuseInterruption();
  let stop = () => {};
  const interruption = new Promise<Cut>((resolve) => {
    stop = () => resolve('interrupted');
  });
  const ended = lifetime(runner, request, interruption);
  track({ ended, cleansUp: false, stop, kill: stop });
  const outcome = await ended;
  refuseInterruption();
  return outcome;
}

function refuseInterruption(): void {
  if (isInterrupted()) throw new Fault('INTERRUPTED', { message: 'a container was interrupted' });
}

/** Made ahead, run when there is room, removed while the next one runs. */
async function lifetime(runner: Runner, request: RunRequest, interruption: Promise<Cut>): Promise<RunOutcome> {
  const { api, names, slots } = runner;
  const name = names.next();
  try {
    const made = await make(runner, name, request);
    if (made.status >= 400) return unheard(notStarted(made.message));
    return await slots.use(() => watched(api, name, request, interruption));
  } finally {
    await remove(api, name);
  }
}

function make({ api, names }: Runner, name: string, request: RunRequest): Promise<EngineAnswer> {
  const platform = request.platform === undefined ? '' : `&platform=${encodeURIComponent(request.platform)}`;
  const labels = names.labels(request.timeoutSeconds + graceSeconds);
  const path = `/containers/create?name=${name}${platform}`;
  return api.ask({ method: 'POST', path, body: containerFor(request, labels) });
}

/** How much longer than its time-out a container may wait for its turn, and be looked at. */
const graceSeconds = 3600;

async function watched(
  api: EngineApi,
  name: string,
  request: RunRequest,
  interruption: Promise<Cut>,
): Promise<RunOutcome> {
  const attached = await attach(api, name, request.outputLimit);
  // Podman makes the process of a container when somebody attaches, and says here what others say at its start.
  if ('status' in attached) return unheard(notStarted(attached.message));
  try {
    const begin = performance.now();
    const started = await api.ask({ method: 'POST', path: `/containers/${name}/start` });
    if (started.status >= 400) return unheard(notStarted(started.message));
    const end = await endOfRun(api, name, { request, attached, interruption });
    const durationMs = Math.round(performance.now() - begin);
    return end.kind === 'not-started' ? { ...unheard(end), durationMs } : { end, durationMs, ...attached.output() };
  } finally {
    attached.close();
  }
}

/** Why a container is ended before its time. */
type Cut = 'timed-out' | 'flooded' | 'interrupted';

interface Watched {
  readonly request: RunRequest;
  readonly attached: Attached;
  readonly interruption: Promise<Cut>;
}

async function endOfRun(api: EngineApi, name: string, watched: Watched): Promise<RunEnd> {
  const { request, attached, interruption } = watched;
  const seconds = request.timeoutSeconds + 60;
  const exit = api.ask({ method: 'POST', path: `/containers/${name}/wait`, timeoutSeconds: seconds });
  const timer = timeOut(request.timeoutSeconds);
  const flood = attached.flooded.then((): Cut => 'flooded');
  const cut = await Promise.race([exit.then(() => undefined), timer.fired, flood, interruption]).finally(timer.clear);
  if (cut !== undefined) await kill(api, name);
  const { status, body, message } = await exit;
  if (status >= 400) throw refused('wait', { status, body, message });
  const isWhole = await Promise.race([attached.isWhole, sleep(drainMs, false, { ref: false })]);
  if (cut !== undefined) return { kind: cut === 'interrupted' ? 'timed-out' : cut };
  if (!isWhole) throw new Fault('ENGINE_UNREACHABLE', { message: 'what a container said was cut off' });
  const { StatusCode, Error: failed } = (body ?? {}) as { StatusCode?: unknown; Error?: unknown };
  return StatusCode === 0 && !failed ? { kind: 'exited', exitCode: 0 } : endIn(api, name, attached);
}

/** The last words of a container that has ended are already on their way. */
const drainMs = 10_000;

async function endIn(api: EngineApi, name: string, attached: Attached): Promise<RunEnd> {
  const seen = await api.ask({ method: 'GET', path: `/containers/${name}/json` });
  if (seen.status >= 400) throw refused('inspect', seen);
  return endOf(stateIn(seen.body), attached.output());
}

/** The longest time that a timer of Node can wait. */
const forever = 2 ** 31 - 1;

function timeOut(seconds: number) {
  let timer: NodeJS.Timeout | undefined;
  const fired = new Promise<Cut>((resolve) => {
    timer = setTimeout(() => resolve('timed-out'), Math.min(seconds * 1000, forever));
  });
  return { fired, clear: () => clearTimeout(timer) };
}

/** One that has ended meanwhile needs no end. */
async function kill(api: EngineApi, name: string): Promise<void> {
  const answer = await api.ask({ method: 'POST', path: `/containers/${name}/kill?signal=KILL` });
  if (answer.status >= 400 && answer.status !== 404 && answer.status !== 409) throw refused('kill', answer);
}

/** With its volumes. One that is gone, or going, needs no removal. */
export async function remove(api: EngineApi, name: string): Promise<void> {
  const answer = await api.ask({ method: 'DELETE', path: `/containers/${name}?force=1&v=1` });
  if (answer.status >= 400 && answer.status !== 404 && answer.status !== 409) throw refused('remove', answer);
}

function refused(what: string, { status, message }: EngineAnswer): Fault {
  return new Fault('ENGINE_REFUSED', { message: `${what} a container: ${status} ${message}` });
}

/** Where no program of the image ran, nothing was said by one. */
function unheard(end: RunEnd): RunOutcome {
  const nothing = { text: '', truncated: false };
  return { end, durationMs: 0, stdout: nothing, stderr: nothing };
}
