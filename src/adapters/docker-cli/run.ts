import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Fault } from '../../core/fault.ts';
import type { RunEnd, RunOutcome, RunRequest } from '../../ports/engine.ts';
import type { ProcessResult } from '../process.ts';
import { type Docker, faultOf, isUnreachable, parsed } from './command.ts';
import { type ContainerState, endOf, notStarted, withoutWarnings } from './run-end.ts';

/** What no container gets: a network, a disk, rights, more memory, processors or processes than it needs. */
const confinement = [
  '--network=none',
  '--read-only',
  '--tmpfs=/tmp:rw,noexec,nosuid,size=64m',
  '--cap-drop=ALL',
  '--security-opt=no-new-privileges',
  '--memory=512m',
  '--memory-swap=512m',
  '--cpus=1',
  '--pids-limit=256',
  '--pull=never',
  '--no-healthcheck',
  '--log-driver=none',
  '--sig-proxy=false',
];

/** Names the containers of one engine adapter, so that what an interruption left can be told from others'. */
export interface RunNames {
  readonly label: string;
  next(): string;
}

export function runNames(): RunNames {
  const random = randomBytes(6).toString('hex');
  let count = 0;
  return {
    label: `seaworthy.run=${random}`,
    next() {
      count += 1;
      return `seaworthy-${random}-${count}`;
    },
  };
}

/** Runs one container and removes it, however it ends. Two calls of the client where it succeeds, three where not. */
export async function run(docker: Docker, names: RunNames, request: RunRequest): Promise<RunOutcome> {
  const name = names.next();
  const args = runArguments(names.label, name, request);
  const { timeoutSeconds, outputLimit } = request;
  let settled = false;
  try {
    const result = await docker.run('docker run', args, { timeoutSeconds, outputLimit, graceSeconds: 0 });
    const seen = { ...result, stderr: withoutWarnings(result.stderr) };
    const end = await endOfRun(docker, name, seen);
    settled = end.kind !== 'timed-out';
    return outcomeOf(end, seen);
  } finally {
    await remove(docker, name, settled);
  }
}

/** The argument vector of a run: the program replaces the image's entrypoint, and is found without a shell. */
export function runArguments(label: string, name: string, { image, argv }: RunRequest): string[] {
  const [program, ...rest] = argv;
  if (!program) throw new Fault('USAGE', { message: 'a container must be told which program to run' });
  return ['run', `--name=${name}`, `--label=${label}`, ...confinement, `--entrypoint=${program}`, image, ...rest];
}

/** A client that reports success has seen its container exit with 0; everything else is read from the container's state. */
async function endOfRun(docker: Docker, name: string, result: ProcessResult): Promise<RunEnd> {
  if (result.timedOut) return { kind: 'timed-out' };
  if (result.exitCode === 0) return { kind: 'exited', exitCode: 0 };
  const state = await stateOf(docker, name);
  if (state !== undefined) return endOf(state, result);
  return neverCreated(result);
}

/** undefined where there is no such container. */
async function stateOf(docker: Docker, name: string): Promise<ContainerState | undefined> {
  const label = 'docker container inspect';
  const result = await docker.run(label, ['container', 'inspect', '--format', '{{json .State}}', name]);
  if (result.exitCode === 0) return parsed(label, result.stdout.text) as ContainerState;
  if (isGone(result)) return undefined;
  throw faultOf(label, result);
}

function isGone({ stderr }: ProcessResult): boolean {
  return /no such (?:container|object)/i.test(stderr.text);
}

/** Without a container, all that was said is the client's. */
function neverCreated(result: ProcessResult): RunEnd {
  const { text } = result.stderr;
  if (result.exitCode === null || isUnreachable(text)) throw faultOf('docker run', result);
  const complaint = /^docker: (?:Error response from daemon: )?(.*)$/m.exec(text)?.[1];
  return notStarted(complaint ?? text);
}

/** Where no program of the image ran, nothing was said by one. */
function outcomeOf(end: RunEnd, { stdout, stderr, durationMs }: ProcessResult): RunOutcome {
  const nothing = { text: '', truncated: false };
  const silent = end.kind === 'not-started';
  return { end, durationMs, stdout: silent ? nothing : stdout, stderr: silent ? nothing : stderr };
}

/** A client that was killed can have asked for a container that the engine is still making. */
const attempts = 8;

/** Kills and removes a container with its volumes, also while we are being interrupted. */
async function remove(docker: Docker, name: string, settled: boolean): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const result = await docker.run('docker rm', ['rm', '--force', '--volumes', name], {
      cleansUp: true,
      timeoutSeconds: 60,
    });
    const gone = isGone(result);
    if (gone && !settled && attempt < attempts) await sleep(250);
    else if (
      gone ||
      result.exitCode === 0 ||
      /removal of container .* is already in progress/i.test(result.stderr.text)
    )
      return;
    else throw faultOf('docker rm', result);
  }
}
