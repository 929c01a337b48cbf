import { once } from 'node:events';
import { Agent, createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deeds } from './deeds.ts';
import type { Decide, FaultKind } from './kinds.ts';
import { type Asked, delivered, giveBack, type Upstream } from './upstream.ts';

/** A bad line to a service. */
export interface FaultProxy {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** What was done, by kind: a fault that found nothing to break is none. */
  readonly injected: ReadonlyMap<FaultKind, number>;
  /** From here on faults happen. */
  start(decide: Decide): void;
  /** Breaks every connection: what is still on its way is as lost as when its process ends. */
  close(): Promise<void>;
}

/** Clients are known by a name that says the same in every run: what differs is cut out of the address. */
export interface FaultProxyOptions {
  /** `http://127.0.0.1:PORT`. */
  readonly service: string;
  readonly nameOf: (url: string) => string;
}

interface Line {
  readonly upstream: Upstream;
  readonly injected: Map<FaultKind, number>;
  readonly answers: Promise<void>[];
  decide: Decide;
}

/**
 * Stands in front of a service. The Host header goes through as it came, since a signature covers it; so do all other
 * headers, in their order.
 */
export async function startFaultProxy({ service, nameOf }: FaultProxyOptions): Promise<FaultProxy> {
  const upstream = { url: new URL(service), agent: new Agent({ keepAlive: true }) };
  const line: Line = { upstream, injected: new Map(), answers: [], decide: () => undefined };
  const server = createServer((request, response) => {
    const kind = line.decide(request.method ?? '', `${request.method} ${nameOf(request.url ?? '')}`);
    line.answers.push(serve(line, { upstream, request, response }, kind));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return proxyOf(server, line);
}

function proxyOf(server: Server, line: Line): FaultProxy {
  let closing: Promise<void> | undefined;
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    injected: line.injected,
    start(decide) {
      line.decide = decide;
    },
    close() {
      closing ??= hangUp(server, line);
      return closing;
    },
  };
}

/** Counts what was broken. Where the service itself fails us, so does the line. */
async function serve({ injected }: Line, asked: Asked, kind: FaultKind | undefined): Promise<void> {
  try {
    if (kind === undefined) giveBack(asked, await delivered(asked));
    else if (await deeds[kind](asked)) injected.set(kind, (injected.get(kind) ?? 0) + 1);
  } catch {
    asked.request.socket.destroy();
  }
}

async function hangUp(server: Server, { upstream, answers }: Line): Promise<void> {
  const end = once(server, 'close');
  server.close();
  server.closeAllConnections();
  upstream.agent.destroy();
  await Promise.all([end, ...answers]);
}
