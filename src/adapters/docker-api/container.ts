import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import type { RunRequest } from '../../ports/engine.ts';
import type { Labels } from './owner.ts';

/** What no container gets: a network, a disk, rights, more memory, processors or processes than it needs. */
export function confinement({ writablePaths = [], memoryMiB = 512, processes = 256 }: RunRequest) {
  const passing = 'rw,noexec,nosuid,size=64m,mode=1777';
  return {
    NetworkMode: 'none',
    ReadonlyRootfs: true,
    Tmpfs: Object.fromEntries(['/tmp', ...writablePaths].map((path) => [path, passing])),
    CapDrop: ['ALL'],
    SecurityOpt: ['no-new-privileges'],
    Memory: memoryMiB * 2 ** 20,
    MemorySwap: memoryMiB * 2 ** 20,
    NanoCpus: 1e9,
    PidsLimit: processes,
    LogConfig: { Type: 'none' },
  };
}

/** The request for one container: its program replaces the image’s entrypoint, or the image’s own stays as it is. */
export function containerFor(request: RunRequest, labels: Labels) {
  const { image, user, workdir, environment } = request;
  return {
    Image: image,
    ...programOf(request),
    ...(user === undefined ? {} : { User: user }),
    ...(workdir === undefined ? {} : { WorkingDir: workdir }),
    Env: Object.entries(environment ?? {}).map(([name, value]) => `${name}=${value}`),
    Labels: labels,
    AttachStdout: true,
    AttachStderr: true,
    // A network namespace with nothing in it, which the engine need not manage.
    NetworkDisabled: true,
    Healthcheck: { Test: ['NONE'] },
    HostConfig: confinement(request),
  };
}

function programOf({ argv, ownEntrypoint = false }: RunRequest) {
  const [program, ...rest] = argv;
  if (ownEntrypoint) return argv.length > 0 ? { Cmd: argv } : {};
  if (!program) throw new Fault('USAGE', { message: 'a container must be told which program to run' });
  return { Entrypoint: [program], Cmd: rest };
}

/** The state in which an engine leaves a container. */
export function stateIn(body: unknown) {
  const state = (body as { State?: Partial<Record<string, unknown>> } | undefined)?.State;
  if (typeof state?.['Status'] !== 'string')
    throw new Fault('PROCESS_FAILED', {
      message: `the engine does not say how a container ended: ${plain(String(state))}`,
    });
  const { Status, ExitCode, OOMKilled, Error: error } = state;
  return {
    Status: String(Status),
    ExitCode: Number(ExitCode),
    OOMKilled: OOMKilled === true,
    Error: String(error ?? ''),
  };
}
