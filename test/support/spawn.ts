import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export const root = resolve(import.meta.dirname, '../..');

/** Both versions that the bundle must run on: the one of actions, and the oldest of the command line. */
export const nodes = [
  ['24', join(root, 'node_modules/.bin/node')],
  ['20.19', join(root, 'test/legacy-node/node_modules/.bin/node')],
] as const;
export const [[, node24], [, node20]] = nodes;

/** Everything that the tests of one file make; another user may read it. */
export const place = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-spawn-')));
chmodSync(place, 0o755);
afterAll(() => rmSync(place, { recursive: true, force: true, maxRetries: 3 }));

/** The committed bundle, copied away from the sources and from node_modules: it needs nothing but itself. */
export const product = join(place, 'product');
cpSync(join(root, 'dist'), join(product, 'dist'), { recursive: true });
cpSync(join(root, 'seaworthy'), join(product, 'seaworthy'));
for (const folder of [product, join(product, 'dist')]) chmodSync(folder, 0o755);

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another user. Only root can become one. */
  readonly uid?: number;
  /** Options of Node itself. */
  readonly nodeArgs?: readonly string[];
}

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The last line of standard output: the one that matters. */
  readonly last: string;
}

let count = 0;

/** A folder of its own. Everybody may write there, as in /tmp. */
export function folder(name: string): string {
  const path = join(place, `${name}-${++count}`);
  mkdirSync(path);
  chmodSync(path, 0o777);
  return path;
}

/** An environment with a home and a temporary folder of its own, and nothing of ours. */
export function scrubbed(env: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: folder('home'), TMPDIR: folder('tmp'), ...env };
}

/** Starts a program with an argument vector; no shell sees it. */
export function start(command: string, args: readonly string[], { cwd = place, env, uid }: Surroundings = {}) {
  const user = uid === undefined ? {} : { uid, gid: uid };
  return spawn(command, [...args], { cwd, env: scrubbed(env), stdio: ['ignore', 'pipe', 'pipe'], ...user });
}

/** What a child says until it ends. */
export async function ended(child: ReturnType<typeof start>): Promise<Ran> {
  const told = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      told[name] += text;
    });
  const timer = setTimeout(() => child.kill('SIGKILL'), 120_000);
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  return { code, signal, ...told, last: told.stdout.trimEnd().split('\n').at(-1) ?? '' };
}

/** The command line, as a child of this very Node. */
export function startCli(node: string, args: readonly string[], surroundings: Surroundings = {}) {
  return start(node, [...(surroundings.nodeArgs ?? []), join(product, 'dist/cli.js'), ...args], surroundings);
}

export function cli(node: string, args: readonly string[], surroundings?: Surroundings): Promise<Ran> {
  return ended(startCli(node, args, surroundings));
}

/** `./seaworthy`, which takes the Node that is on PATH. */
export function wrapper(node: string, args: readonly string[]): Promise<Ran> {
  return ended(start(join(product, 'seaworthy'), args, { env: { PATH: `${dirname(node)}:/usr/bin:/bin` } }));
}

/** The JSON report of a command. */
export async function reportOf(node: string, args: readonly string[], surroundings?: Surroundings) {
  const ran = await cli(node, [...args, '--format=json'], surroundings);
  return { ...ran, report: JSON.parse(ran.stdout) as JsonReport };
}

export interface JsonReport {
  readonly schema: string;
  readonly verdict: string;
  readonly platformRunId: string;
  readonly gitSha: string | null;
  readonly guessed: boolean;
  readonly faults?: readonly { readonly code: string; readonly location: Place | null }[];
  readonly gates: readonly {
    readonly gate: string;
    readonly verdict: string;
    readonly advice?: string;
    readonly items: readonly JsonItem[];
  }[];
}

interface Place {
  readonly path: string;
  readonly line?: number;
}

export interface JsonItem {
  readonly status: string;
  readonly code: string;
  readonly accepted: number;
  readonly findings: readonly { readonly subject: string; readonly location?: Place }[];
}

/** The reason codes of a report, those of one status only where one is given. */
export function codesIn({ faults = [], gates = [] }: Partial<JsonReport>, status?: string): string[] {
  const items = gates.flatMap((gate) => gate.items).filter((item) => status === undefined || item.status === status);
  return [...faults, ...items].map(({ code }) => code);
}

/** A text without what differs from run to run, from machine to machine, and with each new check; other counts stay. */
export function steady(text: string): string {
  return text
    .replace(/platform_\d{8}T\d{6}Z_[0-9a-f]{8}/g, '<run>')
    .replace(/\(\d+ checks\)/g, '(<n> checks)')
    .replace(/sha256:[0-9a-f]{12,64}/g, 'sha256:<digest>')
    .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replaceAll(place, '<place>')
    .replace(/(<place>\/[a-z-]+)-\d+/g, '$1');
}
