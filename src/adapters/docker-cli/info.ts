import { Fault } from '../../core/fault.ts';
import type { EngineInfo } from '../../ports/engine.ts';
import { type Docker, parsed } from './command.ts';

/** The part of `docker info` that matters here. */
interface Answer {
  readonly ServerVersion?: unknown;
  readonly NCPU?: unknown;
  readonly DriverStatus?: unknown;
  readonly ServerErrors?: unknown;
}

/** What the engine says of itself. Older clients succeed without an engine and say so in `ServerErrors`. */
export async function readInfo(docker: Docker): Promise<EngineInfo> {
  const text = await docker.ask('docker info', ['info', '--format', '{{json .}}']);
  const answer = (parsed('docker info', text) ?? {}) as Answer;
  const { ServerVersion: version, NCPU: processors } = answer;
  if (typeof version === 'string' && version !== '' && typeof processors === 'number') {
    return { version, store: storeOf(answer), processors };
  }
  throw new Fault('ENGINE_UNREACHABLE', {
    message: `docker info: ${String(answer.ServerErrors ?? 'no engine answered')}`,
  });
}

/** An engine that keeps images in containerd names its driver so; any other names an image by its config. */
function storeOf({ DriverStatus: status }: Answer): EngineInfo['store'] {
  const isContainerd = JSON.stringify(status ?? []).includes('io.containerd.snapshotter');
  return isContainerd ? 'containerd' : 'graph';
}
