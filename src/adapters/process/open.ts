import { spawn } from 'node:child_process';
import { Duplex } from 'node:stream';
import type { ProcessRequest } from '../process.ts';
import { signalGroup, track } from './running.ts';

/** A program as a two-way stream: its standard input and output. Destroying the stream ends it, and its end ends the stream. */
export function openProcess({ command, args, env }: Pick<ProcessRequest, 'command' | 'args' | 'env'>): Duplex {
  const child = spawn(command, [...args], { env: env ?? {}, detached: true, stdio: ['pipe', 'pipe', 'ignore'] });
  const stream = Duplex.from({ readable: child.stdout, writable: child.stdin });
  const kill = () => signalGroup(child, 'SIGKILL');
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  child.on('error', (error) => stream.destroy(error));
  stream.on('close', kill);
  track({ ended, cleansUp: true, stop: kill, kill });
  return stream;
}
