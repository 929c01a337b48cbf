import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FaultKind, faultsOf, kinds } from './faults/kinds.ts';
import { type FaultProxy, startFaultProxy } from './faults/proxy.ts';

const answer = 'an answer of some length';
let service: Server;
let proxy: FaultProxy;
/** What reached the service whole. */
let served: { readonly host: string; readonly body: string }[];

beforeEach(async () => {
  served = [];
  service = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => undefined).on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      served.push({ host: request.headers.host ?? '', body: Buffer.concat(chunks).toString() });
      response.end(answer);
    });
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  const { port } = service.address() as AddressInfo;
  proxy = await startFaultProxy({ service: `http://127.0.0.1:${port}`, nameOf: (url) => url });
});

afterEach(async () => {
  await proxy.close();
  service.closeAllConnections();
  service.close();
});

/** What a client sees of one request in which a kind of fault happens. */
async function seen(kind: FaultKind | undefined, sent = 'what is sent') {
  proxy.start(() => kind);
  try {
    const signal = AbortSignal.timeout(300);
    const response = await fetch(`http://${proxy.host}/a`, { method: 'PUT', body: sent, signal });
    const { status, headers } = response;
    return { status, after: headers.get('retry-after'), text: await response.text().catch(() => 'broken off') };
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'no answer' : 'broken off';
  }
}

test('without a fault a request and its answer go through as they are', async () => {
  expect(await seen(undefined)).toEqual({ status: 200, after: null, text: answer });
  expect(served).toEqual([{ host: proxy.host, body: 'what is sent' }]);
  expect(proxy.injected.size).toBe(0);
});

const refused = (status: number, after: string | null = null) => ({ status, after, text: '' });
const whole = { status: 200, after: null, text: answer };
test.each<[FaultKind, number, Awaited<ReturnType<typeof seen>>]>([
  ['reset-before', 0, 'broken off'],
  ['reset-upload', 0, 'broken off'],
  ['reset-answer', 1, { ...whole, text: 'broken off' }],
  ['lost-answer', 1, 'broken off'],
  ['stall', 0, 'no answer'],
  ['stall-answer', 1, { ...whole, text: 'broken off' }],
  ['error-500', 0, refused(500)],
  ['error-503', 0, refused(503)],
  ['error-503-retry-after', 0, refused(503, '1')],
  ['truncated', 1, { ...whole, text: 'broken off' }],
  ['truncated-quietly', 1, { ...whole, text: answer.slice(0, answer.length / 2) }],
  ['duplicated', 2, whole],
])('%s: the service has it %i times, the client sees what it should', async (kind, times, expected) => {
  expect(await seen(kind)).toEqual(expected);
  expect(served.map(({ body }) => body)).toEqual(Array(times).fill('what is sent'));
  await proxy.close();
  expect([...proxy.injected]).toEqual([[kind, 1]]);
});

const line = { percents: [30], steps: [/last$/] };
const names = [...Array.from({ length: 1000 }, (_, at) => `GET /${at}`), 'GET /last'];

test('a seed gives the same faults in every run, in whatever order requests come', () => {
  const inOrder = (order: readonly string[]) => {
    const decide = faultsOf(2, line);
    return new Map(order.map((name) => [name, decide('GET', name)]));
  };
  const [one, other] = [inOrder(names), inOrder(names.toReversed())];
  for (const name of names) expect(other.get(name)).toBe(one.get(name));
  const happened = new Set(one.values());
  expect(kinds.filter((kind) => !happened.has(kind))).toEqual(['reset-upload']);
  expect([...one.values()].filter(Boolean).length).toBeLessThan(500);
});

test('a request that is tried again is decided again', () => {
  const decide = faultsOf(2, line);
  const tries = Array.from({ length: 100 }, () => decide('GET', 'GET /a'));
  expect(tries.filter(Boolean).length).toBeGreaterThan(10);
  expect(tries.filter(Boolean).length).toBeLessThan(60);
});

test('in every third seed one step goes wrong for good, each time in the same way, and nothing else does', () => {
  const decide = faultsOf(3, line);
  const decided = names.map((name) => decide('GET', name));
  expect(decided.slice(0, -1).filter(Boolean)).toEqual([]);
  expect(kinds).toContain(decided.at(-1));
  for (let count = 0; count < 10; count++) expect(decide('GET', 'GET /last')).toBe(decided.at(-1));
});
