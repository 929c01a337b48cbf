import { clip, plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import type { RunEnd, RunOutcome } from '../../ports/engine.ts';

/** The part of a container's state that tells how it ended. */
export interface ContainerState {
  readonly Status: string;
  readonly ExitCode: number;
  readonly OOMKilled: boolean;
  /** Why it did not start. */
  readonly Error: string;
}

type Streams = Pick<RunOutcome, 'stdout' | 'stderr'>;

/**
 * How a container ended, by its state.
 * An engine reports a signal as 128 and its number, as a shell does: a program that leaves with such a code looks the same.
 */
export function endOf(state: ContainerState, streams: Streams): RunEnd {
  const { Status, ExitCode, OOMKilled } = state;
  if (Status === 'created') return notStarted(state.Error);
  if (Status !== 'exited' && Status !== 'dead') {
    throw new Fault('PROCESS_FAILED', { message: `a container that should have ended is ${plain(Status)}` });
  }
  if (OOMKilled && ExitCode !== 0) return { kind: 'out-of-memory' };
  if (ExitCode > 128 && ExitCode <= 128 + 64) return { kind: 'signalled', signal: ExitCode - 128 };
  return failedExec(ExitCode, streams) ?? { kind: 'exited', exitCode: ExitCode };
}

type NotStarted = Extract<RunEnd, { kind: 'not-started' }>;

/** The words of runc, of its predecessors and of crun. */
const reasons: readonly [NotStarted['reason'], RegExp][] = [
  ['image-missing', /no such image|unable to find image|image not known/i],
  ['exec-format', /exec format error/i],
  [
    'program-missing',
    /exec: ".*": (?:stat .*: no such file or directory|executable file not found)|executable file `.*` not found/is,
  ],
  ['not-executable', /exec: ".*": (?:is a directory|permission denied)|open executable: permission denied/is],
];

/** Why the engine did not start a container. */
export function notStarted(text: string): NotStarted {
  const reason = reasons.find(([, words]) => words.test(text))?.[0] ?? 'other';
  return { kind: 'not-started', reason, detail: clip(plain(text.trim()), 400) };
}

const execFailed =
  /^(?:exec (?:\S.*)|standard_init_linux\.go:\d+: exec user process caused:? "?)(?:: )?(exec format error|no such file or directory|permission denied)"?\n?$/;

/**
 * A program whose first bytes or interpreter the kernel refuses fails inside the container, after it has started: the
 * runtime's single line on its error stream is all there is.
 */
function failedExec(exitCode: number, { stdout, stderr }: Streams): NotStarted | undefined {
  const words = exitCode === 1 || exitCode === 255 ? execFailed.exec(stderr.text)?.[1] : undefined;
  if (words === undefined || stdout.text !== '') return undefined;
  const reason =
    words === 'exec format error'
      ? 'exec-format'
      : words === 'permission denied'
        ? 'not-executable'
        : 'program-missing';
  return { kind: 'not-started', reason, detail: clip(plain(stderr.text.trim()), 400) };
}
