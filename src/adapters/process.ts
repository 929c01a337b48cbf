import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stripVTControlCharacters } from 'node:util';
import { clip, plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { CapturedOutput } from '../ports/engine.ts';
import { capture, lineCutter } from './process/capture.ts';
import { isInterrupted, type Running, signalGroup, track } from './process/running.ts';

export { interruptProcesses } from './process/running.ts';

export type ProcessInput = string | Uint8Array | AsyncIterable<Uint8Array>;

export interface ProcessRequest {
  /** A program on PATH (that of `env`), or a path. */
  readonly command: string;
  /** The argument vector. No shell ever sees it. */
  readonly args: readonly string[];
  readonly cwd?: string;
  /** The whole environment of the child; without it the child gets PATH alone. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** For its standard input, which is empty otherwise. */
  readonly input?: ProcessInput;
  readonly timeoutSeconds: number;
  /** Between the polite end and the one by force. */
  readonly graceSeconds?: number;
  /** Bytes kept of each output stream; the rest is read and dropped. */
  readonly outputLimit: number;
  /** Called with each line of either stream. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** It cleans up after something else: it may start even while we are being interrupted. */
  readonly cleansUp?: boolean;
  /** How messages name it, `docker buildx build`: arguments can hold what must not be shown. */
  readonly label?: string;
}

export interface ProcessResult {
  /** null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly timedOut: boolean;
  readonly stdout: CapturedOutput;
  readonly stderr: CapturedOutput;
  readonly durationMs: number;
}

/**
 * Runs a program to its end. It lives in a process group of its own; whatever is left of that group when the program
 * ends, takes too long, or when we are interrupted, is ended with it.
 * Faults: PROCESS_NOT_FOUND, PROCESS_FAILED where it cannot be started, INTERRUPTED, and those of its input.
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  if (isInterrupted() && !request.cleansUp) throw interrupted(request);
  const begin = performance.now();
  const child = start(request);
  const [stdout, stderr] = [listen(child, 'stdout', request), listen(child, 'stderr', request)];
  const ended = endOf(child, request);
  const group = groupOf(child, ended, request);
  track(group);
  const feeding = feed(child, request.input, group);
  const timer = timeOut(group, request.timeoutSeconds);
  const end = await ended.finally(timer.clear);
  feeding.check();
  if (isInterrupted() && !request.cleansUp) throw interrupted(request);
  const durationMs = Math.round(performance.now() - begin);
  return { ...end, timedOut: timer.fired(), stdout: stdout(), stderr: stderr(), durationMs };
}

/** Runs a program that must succeed. Faults: those of `runProcess`, PROCESS_FAILED, PROCESS_TIMED_OUT. */
export async function checked(request: ProcessRequest): Promise<ProcessResult> {
  const result = await runProcess(request);
  const name = nameOf(request);
  if (result.timedOut) {
    const message = `${name} did not end within ${request.timeoutSeconds} seconds`;
    throw new Fault('PROCESS_TIMED_OUT', { message });
  }
  if (result.exitCode !== 0) throw new Fault('PROCESS_FAILED', { message: `${name} ${failureOf(result)}` });
  return result;
}

/** How a process ended, with its last words: `failed (exit 1): no such file`. */
export function failureOf({ exitCode, signal, stderr, stdout }: ProcessResult): string {
  const words = lastLine(stderr.text) || lastLine(stdout.text);
  const end = signal === null ? `failed (exit ${exitCode})` : `was ended by ${signal}`;
  return words === '' ? end : `${end}: ${words}`;
}

/** The last line that says something, harmless to show; the empty text where there is none. */
export function lastLine(text: string): string {
  const lines = stripVTControlCharacters(text).split(/[\r\n]+/);
  const line = lines.findLast((candidate) => /[\p{L}\p{N}]/u.test(candidate)) ?? '';
  return clip(plain(line.trim()), 400);
}

function start({ command, args, cwd, env, input, ...request }: ProcessRequest): ChildProcess {
  const stdin = input === undefined ? 'ignore' : 'pipe';
  const environment = env ?? { PATH: process.env.PATH };
  try {
    return spawn(command, [...args], { cwd, env: environment, detached: true, stdio: [stdin, 'pipe', 'pipe'] });
  } catch (cause) {
    throw cannotStart({ command, args, ...request }, cause);
  }
}

function cannotStart(request: ProcessRequest, cause: unknown): Fault {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  const name = nameOf(request);
  if (code === 'ENOENT' && request.cwd !== undefined && !existsSync(request.cwd)) {
    return new Fault('PROCESS_FAILED', { message: `${name}: its folder ${plain(request.cwd)} does not exist`, cause });
  }
  if (code !== 'ENOENT') return new Fault('PROCESS_FAILED', { message: `${name} cannot be started (${code})`, cause });
  return new Fault('PROCESS_NOT_FOUND', {
    message: `${plain(request.command)} is not installed or not on PATH`,
    cause,
  });
}

function interrupted(request: ProcessRequest): Fault {
  return new Fault('INTERRUPTED', { message: `${nameOf(request)} was interrupted` });
}

function nameOf({ command, label }: ProcessRequest): string {
  return plain(label ?? basename(command));
}

/** Reads a stream to its end, whatever its length. */
function listen(child: ChildProcess, stream: 'stdout' | 'stderr', request: ProcessRequest): () => CapturedOutput {
  const kept = capture(request.outputLimit);
  const { onLine } = request;
  const lines = onLine && lineCutter((line) => onLine(line, stream));
  child[stream]?.on('data', (chunk: Buffer) => {
    kept.add(chunk);
    lines?.add(chunk);
  });
  child[stream]?.on('error', () => undefined);
  child[stream]?.on('close', () => lines?.end());
  return kept.result;
}

/** Hands over the input. A child that does not want all of it is no failure; an input that breaks off ends the child. */
function feed(child: ChildProcess, input: ProcessInput | undefined, group: { stop(): void }): { check(): void } {
  const broken: unknown[] = [];
  if (input !== undefined && child.stdin !== null) {
    pipeline(readable(input), child.stdin).catch((cause: unknown) => {
      if (closedEarly(cause)) return;
      broken.push(cause);
      group.stop();
    });
  }
  return {
    check() {
      if (broken.length > 0) throw broken[0];
    },
  };
}

function readable(input: ProcessInput): Readable {
  const whole = typeof input === 'string' || input instanceof Uint8Array;
  return Readable.from(whole ? [Buffer.from(input)] : input, { objectMode: false });
}

function closedEarly(cause: unknown): boolean {
  const codes = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'];
  return cause instanceof Error && 'code' in cause && codes.includes(String(cause.code));
}

type End = Pick<ProcessResult, 'exitCode' | 'signal'>;

/** A grandchild that left the group can hold the pipes open for ever: so much longer are they read. */
const drainMs = 1000;

function endOf(child: ChildProcess, request: ProcessRequest): Promise<End> {
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => reject(cannotStart(request, cause)));
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal }));
    child.on('exit', () => {
      signalGroup(child, 'SIGKILL');
      const timer = setTimeout(() => closePipes(child), drainMs);
      child.on('close', () => clearTimeout(timer));
    });
  });
}

function closePipes(child: ChildProcess): void {
  child.stdin?.destroy();
  child.stdout?.destroy();
  child.stderr?.destroy();
}

function groupOf(
  child: ChildProcess,
  ended: Promise<End>,
  { graceSeconds = 1.5, cleansUp = false }: ProcessRequest,
): Running {
  const kill = () => signalGroup(child, 'SIGKILL');
  const stop = () => {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(kill, graceSeconds * 1000);
    const clear = () => clearTimeout(timer);
    ended.then(clear, clear);
  };
  return { ended, cleansUp, kill, stop };
}

/** The longest time that a timer of Node can wait. */
const forever = 2 ** 31 - 1;

function timeOut(group: { stop(): void }, seconds: number) {
  let fired = false;
  const timer = setTimeout(
    () => {
      fired = true;
      group.stop();
    },
    Math.min(seconds * 1000, forever),
  );
  return { clear: () => clearTimeout(timer), fired: () => fired };
}
