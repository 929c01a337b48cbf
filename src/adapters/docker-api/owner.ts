import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export type Labels = Readonly<Record<string, string>>;

/** The label that every container of ours has. */
export const runLabel = 'seaworthy.run';
const ownerLabel = 'seaworthy.owner';
const untilLabel = 'seaworthy.until';

/** Names the containers of one process, so that what a process left behind can be told from what another still needs. */
export interface RunNames {
  next(): string;
  /** `seconds` is how long such a container can be needed. */
  labels(seconds: number): Labels;
}

export function runNames(): RunNames {
  const random = randomBytes(6).toString('hex');
  let count = 0;
  return {
    next() {
      count += 1;
      return `seaworthy-${random}-${count}`;
    },
    labels: (seconds) => ({
      [runLabel]: random,
      [ownerLabel]: ownerOf(process.pid),
      [untilLabel]: String(Math.ceil(Date.now() / 1000 + seconds)),
    }),
  };
}

/** Whether nobody needs a container any more: its process has ended on this machine, or its time is over. */
export function isAbandoned(labels: Labels): boolean {
  const owner = labels[ownerLabel] ?? '';
  const [pid = '0'] = owner.split(' ').slice(2);
  const isFromHere = owner.startsWith(`${machine()} `);
  if (isFromHere && ownerOf(Number(pid)) !== owner) return true;
  return Number(labels[untilLabel]) * 1000 < Date.now();
}

/** `MACHINE PID-NAMESPACE PID START`: a number that another process got later has another start. */
function ownerOf(pid: number): string {
  return `${machine()} ${pid} ${startOf(pid)}`;
}

function machine(): string {
  return `${hostname()} ${linkOf('/proc/self/ns/pid')}`;
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return 'none'; // no Linux: the number alone must do
  }
}

/** When a process was started, in ticks since the machine was; the word says whether it lives where that cannot be read. */
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? 'unknown';
  } catch {
    return isAlive(pid) ? 'alive' : 'gone';
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
