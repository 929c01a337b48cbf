import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { digestOf } from '../../../src/core/digest.ts';

/** What came in, for a test to look at. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: number;
}

/** Answers in place of the server: true where it did. */
export type Trick = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A registry in memory, as strict as the specification where it matters here, with tricks that a test plays. */
export interface TestRegistry {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  readonly blobs: Map<string, Buffer>;
  /** Blobs of other repositories, by `REPOSITORY@DIGEST`. */
  readonly elsewhere: Map<string, Buffer>;
  /** What has come of each upload. */
  readonly uploads: Map<string, Buffer>;
  /** By digest and by tag. */
  readonly manifests: Map<string, { readonly type: string; readonly bytes: Buffer }>;
  readonly seen: Seen[];
  readonly tricks: Trick[];
  close(): Promise<void>;
}

export async function startRegistry(): Promise<TestRegistry> {
  const server = createServer((request, response) => void answer(registry, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const registry: TestRegistry = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    blobs: new Map(),
    elsewhere: new Map(),
    uploads: new Map(),
    manifests: new Map(),
    seen: [],
    tricks: [],
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return registry;
}

async function answer(registry: TestRegistry, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '', headers } = request;
  const trick = registry.tricks.find((play) => play(request, response));
  const body = await bodyOf(request);
  registry.seen.push({ method, path: url, headers, bytes: body.length });
  if (trick !== undefined) return;
  const path = url.replace(/\?.*/, '');
  const [, kind = '', name = ''] = /\/(blobs\/uploads|blobs|manifests)\/(.*)$/.exec(path) ?? [];
  const handler = handlers[`${method} ${kind}`];
  if (handler) handler(registry, { name, url, body, headers }, response);
  else fail(response, 405, 'UNSUPPORTED');
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    // A client that hangs up.
  }
  return Buffer.concat(chunks);
}

interface Asked {
  readonly name: string;
  readonly url: string;
  readonly body: Buffer;
  readonly headers: IncomingMessage['headers'];
}

const handlers: Readonly<Record<string, (registry: TestRegistry, asked: Asked, response: ServerResponse) => void>> = {
  'GET manifests': getManifest,
  'PUT manifests': putManifest,
  'HEAD blobs': getBlob,
  'GET blobs': getBlob,
  'POST blobs/uploads': beginUpload,
  'GET blobs/uploads': tellUpload,
  'PATCH blobs/uploads': patchUpload,
  'PUT blobs/uploads': putBlob,
};

function getManifest({ manifests }: TestRegistry, { name, headers }: Asked, response: ServerResponse): void {
  const found = manifests.get(name);
  if (found === undefined) {
    fail(response, 404, 'MANIFEST_UNKNOWN');
    return;
  }
  if (!headers.accept?.includes(found.type)) {
    fail(response, 404, 'MANIFEST_UNKNOWN');
    return;
  }
  response
    .writeHead(200, { 'content-type': found.type, 'docker-content-digest': digestOf(found.bytes) })
    .end(found.bytes);
}

/** As strict as real ones: everything that a manifest names must be there before it. */
function putManifest(
  { manifests, blobs }: TestRegistry,
  { name, body, headers }: Asked,
  response: ServerResponse,
): void {
  const named = [...body.toString().matchAll(/"digest":"(sha256:[0-9a-f]{64})"/g)].map(([, digest]) => digest ?? '');
  if (!named.every((digest) => blobs.has(digest) || manifests.has(digest))) {
    fail(response, 404, 'MANIFEST_BLOB_UNKNOWN');
    return;
  }
  const entry = { type: String(headers['content-type']), bytes: body };
  manifests.set(name, entry);
  manifests.set(digestOf(body), entry);
  response.writeHead(201, { 'docker-content-digest': digestOf(body) }).end();
}

function getBlob({ blobs }: TestRegistry, { name, headers }: Asked, response: ServerResponse): void {
  const blob = blobs.get(name);
  if (blob === undefined) {
    fail(response, 404, 'BLOB_UNKNOWN');
    return;
  }
  const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
  const status = start > 0 ? 206 : 200;
  response.writeHead(status, { 'content-length': blob.length - start }).end(blob.subarray(start));
}

const place = (name: string) => ({ location: `/v2/team/app/blobs/uploads/${name}?_state=a%2Bb%3D` });

function beginUpload({ blobs, elsewhere, uploads }: TestRegistry, { url }: Asked, response: ServerResponse): void {
  const query = new URL(url, 'http://x').searchParams;
  const mounted = elsewhere.get(`${query.get('from')}@${query.get('mount')}`);
  if (mounted) {
    blobs.set(digestOf(mounted), mounted);
    response.writeHead(201).end();
    return;
  }
  const name = `session${uploads.size}`;
  uploads.set(name, Buffer.alloc(0));
  response.writeHead(202, place(name)).end();
}

function tellUpload({ uploads }: TestRegistry, { name }: Asked, response: ServerResponse): void {
  const there = uploads.get(name);
  if (there === undefined) fail(response, 404, 'BLOB_UPLOAD_UNKNOWN');
  else response.writeHead(204, { ...place(name), range: `0-${Math.max(0, there.length - 1)}` }).end();
}

/** What came is kept, also of a request that breaks off. */
function patchUpload({ uploads }: TestRegistry, { name, body, headers }: Asked, response: ServerResponse): void {
  const there = uploads.get(name) ?? Buffer.alloc(0);
  const [, start = '0'] = /^(\d+)-\d+$/.exec(headers['content-range'] ?? '') ?? [];
  if (Number(start) !== there.length) {
    fail(response, 416, 'RANGE_INVALID');
    return;
  }
  uploads.set(name, Buffer.concat([there, body]));
  response.writeHead(202, place(name)).end();
}

function putBlob({ blobs, uploads }: TestRegistry, { name, url, body }: Asked, response: ServerResponse): void {
  const query = new URL(url, 'http://x').searchParams;
  const whole = Buffer.concat([uploads.get(name) ?? Buffer.alloc(0), body]);
  if (query.get('_state') !== 'a+b=' || query.get('digest') !== digestOf(whole)) {
    fail(response, 400, 'DIGEST_INVALID');
    return;
  }
  uploads.delete(name);
  blobs.set(digestOf(whole), whole);
  response.writeHead(201).end();
}

export function fail(response: ServerResponse, status: number, code: string, message = 'no'): void {
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ errors: [{ code, message }] }));
}

/** Plays a trick a number of times, for requests whose method and path match. */
export function times(
  count: number,
  pattern: RegExp,
  play: (response: ServerResponse, request: IncomingMessage) => void,
): Trick {
  let left = count;
  return (request, response) => {
    if (left === 0 || !pattern.test(`${request.method} ${request.url}`)) return false;
    left -= 1;
    play(response, request);
    return true;
  };
}

/** Demands a token that only `user` with `secret` gets, from a service of its own. */
export function tokenTricks(registry: TestRegistry, service = `http://${registry.host}/token`): void {
  const right = `Basic ${Buffer.from('user:secret').toString('base64')}`;
  registry.tricks.push((request, response) => {
    if (!request.url?.startsWith('/token')) return false;
    const scope = new URL(request.url, 'http://x').searchParams.get('scope') ?? '';
    if (request.headers.authorization !== right) fail(response, 401, 'UNAUTHORIZED', 'bad secret');
    else response.writeHead(200).end(JSON.stringify({ token: `for:${scope}` }));
    return true;
  });
  registry.tricks.push((request, response) => {
    const scope = request.method === 'GET' ? 'repository:team/app:pull' : 'repository:team/app:pull,push';
    const said = request.headers.authorization ?? '';
    if (said === `Bearer for:${scope}` || said === 'Bearer for:repository:team/app:pull,push') return false;
    const header = `Bearer realm="${service}",service="it",scope="${scope}"`;
    response.writeHead(401, { 'www-authenticate': header }).end();
    return true;
  });
}
