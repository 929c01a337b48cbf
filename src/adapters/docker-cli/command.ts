import { Fault } from '../../core/fault.ts';
import { failureOf, lastLine, type ProcessRequest, type ProcessResult, runProcess } from '../process.ts';

export interface DockerOptions {
  /** The whole environment of the client: PATH, HOME, DOCKER_HOST, DOCKER_CONFIG, what secrets of a build need. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The client, `docker` where nothing else is said. */
  readonly docker?: string;
  /** The builder, where it is not the client's current one. */
  readonly builder?: string;
  /** For the time at which a build was complete. */
  readonly now?: () => number;
}

type More = Partial<
  Pick<ProcessRequest, 'timeoutSeconds' | 'outputLimit' | 'input' | 'cleansUp' | 'onLine' | 'graceSeconds' | 'env'>
>;

/** The client of an engine, as the rest of this folder asks it. */
export interface Docker {
  readonly options: DockerOptions;
  /** Runs the client to its end, whatever that is. `label` is what messages call it. */
  run(label: string, args: readonly string[], more?: More): Promise<ProcessResult>;
  /** The output of a command that must succeed. Faults: ENGINE_UNREACHABLE, PROCESS_FAILED, PROCESS_TIMED_OUT. */
  ask(label: string, args: readonly string[], more?: More): Promise<string>;
}

const usual = { timeoutSeconds: 120, outputLimit: 16 * 2 ** 20 };

export function dockerClient(options: DockerOptions): Docker {
  const run: Docker['run'] = (label, args, more) =>
    runProcess({ command: options.docker ?? 'docker', env: options.env, ...usual, ...more, args, label });
  return {
    options,
    run,
    async ask(label, args, more) {
      const result = await run(label, args, more);
      if (result.exitCode !== 0 || result.timedOut) throw faultOf(label, result);
      if (result.stdout.truncated)
        throw new Fault('PROCESS_FAILED', { message: `${label} said more than can be kept` });
      return result.stdout.text;
    },
  };
}

/** What a client that failed means. */
export function faultOf(label: string, result: ProcessResult): Fault {
  if (result.timedOut) return new Fault('PROCESS_TIMED_OUT', { message: `${label} did not end in time` });
  if (!isUnreachable(result.stderr.text))
    return new Fault('PROCESS_FAILED', { message: `${label} ${failureOf(result)}` });
  return new Fault('ENGINE_UNREACHABLE', { message: `${label}: ${lastLine(result.stderr.text)}` });
}

const unreachable =
  /cannot connect to the docker daemon|is the docker daemon running|error during connect|failed to connect to the docker api|permission denied while trying to connect|failed to list workers: unavailable|no builder .* found/i;

/** Whether the client says that it does not reach the engine or builder. */
export function isUnreachable(text: string): boolean {
  return unreachable.test(text);
}

/** JSON that the client printed. */
export function parsed(label: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault('PROCESS_FAILED', { message: `${label} answered no JSON`, cause });
  }
}
