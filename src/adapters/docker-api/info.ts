import { Fault } from '../../core/fault.ts';
import type { EngineInfo } from '../../ports/engine.ts';
import type { EngineApi } from './api.ts';

/** The part of what an engine says of itself that matters here. */
interface Answer {
  readonly ServerVersion?: unknown;
  readonly NCPU?: unknown;
  readonly MemTotal?: unknown;
  readonly Architecture?: unknown;
  readonly DriverStatus?: unknown;
}

export async function readInfo(api: EngineApi): Promise<EngineInfo> {
  const { body, status, message } = await api.ask({ method: 'GET', path: '/info' });
  const answer = (body ?? {}) as Answer;
  const { ServerVersion: version, NCPU: processors, Architecture: architecture } = answer;
  if (typeof version !== 'string' || typeof processors !== 'number' || typeof architecture !== 'string')
    throw new Fault('ENGINE_UNREACHABLE', { message: `what answers is no container engine: ${status} ${message}` });
  return {
    version,
    store: storeOf(answer),
    architecture: architectureOf(architecture),
    processors,
    slots: slotsOf(processors, answer),
  };
}

/** An engine that keeps images in containerd names its driver so; any other names an image by its config. */
function storeOf({ DriverStatus: status }: Answer): EngineInfo['store'] {
  const isContainerd = JSON.stringify(status ?? []).includes('io.containerd.snapshotter');
  return isContainerd ? 'containerd' : 'graph';
}

/** The kernel’s name, as images call it. */
function architectureOf(machine: string): string {
  return ({ x86_64: 'amd64', aarch64: 'arm64', armv7l: 'arm' } as Record<string, string>)[machine] ?? machine;
}

/** What one container may use of the memory, and so how many there can be without one taking from another. */
const memoryOfOne = 512 * 2 ** 20;

/** Two for each processor: while one starts, which is mostly waiting, another one works. */
function slotsOf(processors: number, { MemTotal: memory }: Answer): number {
  const fitting = typeof memory === 'number' ? Math.floor(memory / memoryOfOne) : 1;
  return Math.max(1, Math.min(processors * 2, fitting));
}
