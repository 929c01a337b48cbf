import type { CapturedOutput } from '../../ports/engine.ts';

/** Keeps the first bytes of a stream and counts what it drops, so that a talkative child is never blocked. */
export interface Capture {
  add(chunk: Uint8Array): void;
  /** What was kept, as text. A character that the limit cut in two is left out. */
  result(): CapturedOutput;
}

export function capture(limit: number): Capture {
  const kept: Uint8Array[] = [];
  let room = limit;
  let truncated = false;
  return {
    add(chunk) {
      if (chunk.length > room) truncated = true;
      if (room > 0) kept.push(chunk.subarray(0, room));
      room = Math.max(0, room - chunk.length);
    },
    result: () => ({ text: decode(Buffer.concat(kept), truncated), truncated }),
  };
}

function decode(bytes: Uint8Array, cut: boolean): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes, { stream: cut });
}

/** A line longer than this is handed on in pieces: a child that never ends a line cannot fill the memory. */
const longestLine = 64 * 1024;

/** Cuts a stream into lines, without their ends. */
export interface LineCutter {
  add(chunk: Uint8Array): void;
  /** Hands on what came after the last line end. */
  end(): void;
}

export function lineCutter(onLine: (line: string) => void): LineCutter {
  const decoder = new TextDecoder();
  let rest = '';
  const cut = (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
    if (rest.length > longestLine) {
      onLine(rest);
      rest = '';
    }
  };
  return {
    add: (chunk) => cut(decoder.decode(chunk, { stream: true })),
    end() {
      cut(decoder.decode());
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}
