import type { Duplex } from 'node:stream';
import type { CapturedOutput } from '../../ports/engine.ts';
import { type Capture, capture } from '../process/capture.ts';
import type { EngineAnswer, EngineApi } from './api.ts';

/** What a container says, while it says it. */
export interface Attached {
  /** Resolves when the stream is over: true where it came to its end, with nothing cut off. */
  readonly isWhole: Promise<boolean>;
  /** Resolves as soon as more came than any honest program says. */
  readonly flooded: Promise<void>;
  output(): { readonly stdout: CapturedOutput; readonly stderr: CapturedOutput };
  close(): void;
}

/** A program that says more than this is ended: reading on would only take time from the others. */
const floodBytes = 64 * 2 ** 20;

/** Listens to a container that is made and not started yet, so that nothing is lost. */
export async function attach(api: EngineApi, id: string, outputLimit: number): Promise<Attached | EngineAnswer> {
  const answer = await api.upgrade(`/containers/${id}/attach?stream=1&stdout=1&stderr=1`);
  return 'socket' in answer ? listen(answer.socket, answer.head, outputLimit) : answer;
}

function listen(socket: Duplex, head: Buffer, limit: number): Attached {
  const [stdout, stderr] = [capture(limit), capture(limit)];
  const frames = framesInto(stdout, stderr);
  const flooded = new Promise<void>((resolve) => {
    let size = 0;
    socket.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > floodBytes) resolve();
    });
  });
  const isWhole = new Promise<boolean>((resolve) => {
    socket.on('end', () => resolve(frames.isComplete()));
    for (const event of ['close', 'error']) socket.on(event, () => resolve(false));
  });
  if (head.length > 0) frames.take(head);
  socket.on('data', frames.take);
  return {
    isWhole,
    flooded,
    output: () => ({ stdout: stdout.result(), stderr: stderr.result() }),
    close: () => void socket.destroy(),
  };
}

const headerLength = 8;

interface Frames {
  take(chunk: Buffer): void;
  /** Whether the last frame came to its end. */
  isComplete(): boolean;
}

/** Takes apart the frames of a container without a terminal: a byte for the stream, four for the length, the content. */
function framesInto(stdout: Capture, stderr: Capture): Frames {
  let header = Buffer.alloc(0);
  let left = 0;
  let stream = stdout;
  const take = (chunk: Buffer) => {
    for (let rest = chunk; rest.length > 0; ) {
      if (left === 0) {
        const missing = headerLength - header.length;
        header = Buffer.concat([header, rest.subarray(0, missing)]);
        rest = rest.subarray(missing);
        if (header.length < headerLength) return;
        stream = header[0] === 2 ? stderr : stdout;
        left = header.readUInt32BE(4);
        header = Buffer.alloc(0);
        continue;
      }
      const content = rest.subarray(0, left);
      stream.add(content);
      left -= content.length;
      rest = rest.subarray(content.length);
    }
  };
  return { take, isComplete: () => left === 0 && header.length === 0 };
}
