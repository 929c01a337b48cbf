import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ociRegistry, type RegistryOptions } from '../../src/adapters/oci-registry.ts';
import { digestOf } from '../../src/core/digest.ts';
import { Fault } from '../../src/core/fault.ts';
import type { ImageRegistry } from '../../src/ports/images.ts';
import { image, index, sourceOf, type TestImage } from './support/images.ts';
import { fail, startRegistry, type TestRegistry, type Trick, times, tokenTricks } from './support/registry-server.ts';

let server: TestRegistry;
const servers: TestRegistry[] = [];
beforeEach(async () => {
  server = await start();
});
afterEach(async () => {
  for (const one of servers.splice(0)) await one.close();
});

async function start(): Promise<TestRegistry> {
  const one = await startRegistry();
  servers.push(one);
  return one;
}

const user = async () => ({ username: 'user', password: 'secret' });
const wrongUser = async () => ({ username: 'user', password: 'wrong' });
const open = (more: Partial<RegistryOptions> = {}): ImageRegistry =>
  ociRegistry({
    repository: `${server.host}/team/app`,
    firstPauseMs: 5,
    stallSeconds: 0.3,
    deadlineSeconds: 20,
    ...more,
  });

/** Puts an image into the server, as if somebody had pushed it. */
function hold(one: TestImage, ...tags: string[]): void {
  for (const [digest, bytes] of one.blobs) server.blobs.set(digest, Buffer.from(bytes));
  const entry = { type: one.mediaType, bytes: Buffer.from(one.bytes) };
  for (const name of [one.digest, ...tags]) server.manifests.set(name, entry);
}

async function read(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const one = image();
const other = image([[{ name: 'b', content: 'y' }]]);
const layer = one.layers[0] ?? digestOf('');
const methods = () => server.seen.map(({ method }) => method);

describe('pulling', () => {
  test.each([one, index(one, other)])('a manifest by tag and by digest, of any type', async (held) => {
    hold(held, 'v1');
    const { mediaType, digest } = held;
    const expected = { mediaType, digest, bytes: Buffer.from(held.bytes) };
    expect(await open().manifest('v1')).toEqual(expected);
    expect(await open().manifest(digest)).toEqual(expected);
  });

  test('blobs, whole and streamed', async () => {
    hold(one);
    expect(Buffer.from(await open().blob(one.config))).toEqual(one.blobs.get(one.config));
    expect(await read(open().stream(layer))).toEqual(one.blobs.get(layer));
  });

  test.each([undefined, 'none', '../../x', 'a b', digestOf('none')])('what is not there: %j', async (reference) => {
    await expect(open().manifest(reference)).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' });
  });

  test('a blob that is not there', async () => {
    await expect(open().blob(one.config)).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' });
  });

  const answers: [string, string, (response: ServerResponse) => void][] = [
    [
      'another manifest under a digest',
      'IMAGE_MALFORMED',
      (response) => void response.writeHead(200, { 'content-type': one.mediaType }).end(other.bytes),
    ],
    [
      'a digest that is not that of the bytes',
      'REGISTRY_PROTOCOL',
      (response) =>
        void response
          .writeHead(200, { 'content-type': one.mediaType, 'docker-content-digest': other.digest })
          .end(one.bytes),
    ],
    [
      'a page of HTML',
      'REGISTRY_PROTOCOL',
      (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(one.bytes),
    ],
    ['no type', 'REGISTRY_PROTOCOL', (response) => void response.writeHead(200).end(one.bytes)],
    [
      'a manifest of 5 MiB',
      'IMAGE_MALFORMED',
      (response) => void response.writeHead(200, { 'content-type': one.mediaType }).end(Buffer.alloc(5 * 2 ** 20)),
    ],
    ['a refusal', 'REGISTRY_DENIED', (response) => fail(response, 403, 'DENIED')],
    ['401 without a challenge', 'REGISTRY_DENIED', (response) => fail(response, 401, 'UNAUTHORIZED')],
    ['a status that nobody asked for', 'REGISTRY_PROTOCOL', (response) => fail(response, 418, 'TEAPOT')],
  ];
  test.each(answers)('%s is %s', async (_, code, play) => {
    server.tricks.push(times(9, /manifests/, play));
    await expect(open().manifest(one.digest)).rejects.toMatchObject({ code });
  });

  test('other bytes under a digest of a blob', async () => {
    server.blobs.set(one.config, Buffer.from('other'));
    await expect(open().blob(one.config)).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
  });
});

describe('what may pass', () => {
  const failures: [string, (response: ServerResponse, request: IncomingMessage) => void][] = [
    ['429', (response) => fail(response, 429, 'TOOMANYREQUESTS')],
    ['500', (response) => fail(response, 500, 'UNKNOWN')],
    ['503', (response) => fail(response, 503, 'UNAVAILABLE')],
    ['a reset', (response) => response.destroy()],
    ['silence', () => undefined],
    [
      'a body that is cut off',
      (response) =>
        response
          .writeHead(200, { 'content-type': one.mediaType, 'content-length': 999 })
          .write('x', () => response.destroy()),
    ],
    [
      'a body that falls silent',
      (response) => response.writeHead(200, { 'content-type': one.mediaType, 'content-length': 999 }).write('x'),
    ],
  ];

  test.each(failures)('%s is tried again, and told once it does not pass', async (_, play) => {
    hold(one, 'v1');
    server.tricks.push(times(2, /manifests/, play));
    expect((await open().manifest('v1')).digest).toBe(one.digest);
    server.tricks.push(times(99, /manifests/, play));
    await expect(open().manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
  });

  test('Retry-After is heeded', async () => {
    hold(one, 'v1');
    server.tricks.push(times(1, /manifests/, (response) => void response.writeHead(429, { 'retry-after': '1' }).end()));
    const begin = performance.now();
    await open().manifest('v1');
    expect(performance.now() - begin).toBeGreaterThan(990);
  });

  test('a pause that is longer than what is left is not begun', async () => {
    server.tricks.push(
      times(9, /manifests/, (response) => void response.writeHead(429, { 'retry-after': '3600' }).end()),
    );
    const begin = performance.now();
    await expect(open().manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  test('the deadline ends everything', async () => {
    server.tricks.push(times(99, /manifests/, () => undefined));
    const begin = performance.now();
    await expect(open({ deadlineSeconds: 0.7 }).manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    expect(performance.now() - begin).toBeLessThan(2500);
  });

  test('nobody listens there, and there is no such host', async () => {
    const { host } = server;
    await server.close();
    const closed = open({ repository: `${host}/team/app` });
    await expect(closed.manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    const nowhere = open({ repository: 'registry.invalid/team/app' });
    await expect(nowhere.manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
  });

  const big = Buffer.from(Array.from({ length: 3_000_000 }, (_, at) => (at * 7919) % 251));
  const cut = (request: IncomingMessage, response: ServerResponse, length: number, ranges: boolean) => {
    const start = ranges ? Number(/\d+/.exec(request.headers.range ?? '0')?.[0]) : 0;
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': big.length - start });
    response.write(big.subarray(start, start + length), () => response.destroy());
  };

  test.each([true, false])('a blob that breaks off goes on from there, with ranges: %s', async (ranges) => {
    server.blobs.set(digestOf(big), big);
    let length = 500_000;
    server.tricks.push(
      times(3, /blobs/, (response, request) => {
        cut(request, response, length, ranges);
        length += 700_000;
      }),
    );
    expect(digestOf(await read(open().stream(digestOf(big))))).toBe(digestOf(big));
  });

  test('a blob that never gets further is given up', async () => {
    server.tricks.push(times(99, /blobs/, (response, request) => cut(request, response, 0, true)));
    await expect(read(open().stream(digestOf(big)))).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
  });
});

describe('saying who we are', () => {
  test('with a token, for pulling and for pushing, no oftener than needed', async () => {
    tokenTricks(server);
    const registry = open({ credentials: user });
    await registry.publish(sourceOf(one), one, 'v1');
    expect((await registry.manifest('v1')).digest).toBe(one.digest);
    expect(server.seen.filter(({ path }) => path.startsWith('/token'))).toHaveLength(2);
  });

  test('with a password', async () => {
    hold(one, 'v1');
    const right = `Basic ${Buffer.from('user:secret').toString('base64')}`;
    server.tricks.push((request, response) => {
      if (request.headers.authorization === right) return false;
      response.writeHead(401, { 'www-authenticate': 'Basic realm="it"' }).end();
      return true;
    });
    expect((await open({ credentials: user }).manifest('v1')).digest).toBe(one.digest);
    await expect(open().manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
    const wrong = open({ credentials: wrongUser });
    await expect(wrong.manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
  });

  test('a token that expires is renewed', async () => {
    hold(one, 'v1');
    let current = 0;
    server.tricks.push((request, response) => {
      if (request.url?.startsWith('/token')) {
        current += 1;
        response.writeHead(200).end(JSON.stringify({ access_token: `t${current}` }));
      } else if (request.headers.authorization === `Bearer t${current}` && current > 0) return false;
      else response.writeHead(401, { 'www-authenticate': `Bearer realm="http://${server.host}/token"` }).end();
      return true;
    });
    const registry = open();
    await registry.manifest('v1');
    current += 1;
    expect((await registry.manifest('v1')).digest).toBe(one.digest);
  });

  test.each([
    ['no address', 'nowhere'],
    ['an address without TLS', 'http://registry.example/token'],
    ['a file', 'file:///etc/passwd'],
  ])('a token service that is %s gets nothing', async (_, realm) => {
    const asked: string[] = [];
    const registry = open({
      repository: 'registry.example/team/app',
      credentials: user,
      fetch: async (url) => {
        asked.push(String(url));
        return new Response(null, { status: 401, headers: { 'www-authenticate': `Bearer realm="${realm}"` } });
      },
    });
    await expect(registry.manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_PROTOCOL' });
    expect(asked).toEqual(['https://registry.example/v2/team/app/manifests/v1']);
  });

  test.each(['', '{', '{}', '{"token":""}', '{"token":"a\\nb"}', 'null'])('the token answer %j', async (body) => {
    server.tricks.push(times(9, /token/, (response) => void response.writeHead(200).end(body)));
    tokenTricks(server);
    await expect(open({ credentials: user }).manifest('v1')).rejects.toMatchObject({ code: 'REGISTRY_PROTOCOL' });
  });

  test('nothing that proves who we are gets into a message', async () => {
    const leak = `secret ${Buffer.from('user:secret').toString('base64')} for:repository:team/app:pull`;
    tokenTricks(server);
    server.tricks.push(times(99, /manifests/, (response) => fail(response, 403, 'DENIED', leak)));
    const fault: Fault = await open({ credentials: user })
      .manifest('v1')
      .catch((cause) => cause);
    expect(fault).toMatchObject({ code: 'REGISTRY_DENIED', message: expect.stringContaining('*** *** ***') });
  });

  test('a redirect to another host is followed without saying who we are', async () => {
    const store = await start();
    hold(one);
    const blob = Buffer.from(one.blobs.get(layer) ?? '');
    store.tricks.push((_, response) => {
      response.writeHead(200).end(blob);
      return true;
    });
    tokenTricks(server);
    server.tricks.push(
      times(
        9,
        /GET .*blobs/,
        (response) => void response.writeHead(307, { location: `http://${store.host}/signed?x=1` }).end(),
      ),
    );
    expect(await read(open({ credentials: user }).stream(layer))).toEqual(blob);
    expect(server.seen.some(({ headers }) => headers.authorization !== undefined)).toBe(true);
    expect(store.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('another host that asks who we are gets no answer', async () => {
    const store = await start();
    store.tricks.push((_, response) => {
      response.writeHead(401, { 'www-authenticate': `Bearer realm="http://${store.host}/token"` }).end();
      return true;
    });
    server.tricks.push(
      times(9, /blobs/, (response) => void response.writeHead(307, { location: `http://${store.host}/b` }).end()),
    );
    await expect(open({ credentials: user }).blob(one.config)).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
    expect(store.seen.map(({ path }) => path)).toEqual(['/b']);
  });

  test.each(['/v2/team/app/blobs/x', 'file:///etc/passwd', '', 'http://['])(
    'the redirect %j leads nowhere',
    async (location) => {
      server.tricks.push(times(99, /blobs/, (response) => void response.writeHead(302, { location }).end()));
      await expect(open().blob(one.config)).rejects.toMatchObject({ code: 'REGISTRY_PROTOCOL' });
    },
  );

  test('a redirect from TLS to none is not followed', async () => {
    const registry = open({
      repository: 'registry.example/team/app',
      fetch: async () => new Response(null, { status: 307, headers: { location: 'http://registry.example/x' } }),
    });
    await expect(registry.blob(one.config)).rejects.toMatchObject({ code: 'REGISTRY_PROTOCOL' });
  });
});

/** An image whose layer does not fit into one read, and does not shrink. */
function bigImage() {
  const random = seeded();
  const held = image([
    [{ name: 'big', content: Buffer.from(Array.from({ length: 900_000 }, () => Math.floor(random() * 256))) }],
  ]);
  return { held, content: held.blobs.get(held.layers[0] ?? digestOf('')) ?? Buffer.alloc(0) };
}

/** Numbers that look random and are the same each time. */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Keeps the first bytes of a long upload and lets its connection break, once. */
function breakOff(registry: TestRegistry, after: number): Trick {
  let played = false;
  return (request) => {
    if (played || request.method !== 'PATCH' || Number(request.headers['content-length']) < after) return false;
    played = true;
    const name = /uploads\/([^?]*)/.exec(request.url ?? '')?.[1] ?? '';
    let kept = Buffer.alloc(0);
    request.on('data', (chunk: Buffer) => {
      kept = Buffer.concat([kept, chunk]);
      if (kept.length < after) return;
      registry.uploads.set(name, kept.subarray(0, after));
      request.destroy();
    });
    return true;
  };
}

describe('publishing', () => {
  test('blobs, then the manifest, then the tag', async () => {
    expect(await open().publish(sourceOf(one), one, 'v1')).toEqual({ tag: 'created' });
    expect([...server.blobs.keys()].sort()).toEqual([one.config, ...one.layers].sort());
    expect(server.manifests.get('v1')?.bytes).toEqual(Buffer.from(one.bytes));
    expect(server.manifests.get(one.digest)?.type).toBe(one.mediaType);
  });

  test('the children of an index go before it', async () => {
    const both = index(one, other);
    expect(await open().publish(sourceOf(both), both, 'v1')).toEqual({ tag: 'created' });
    expect([...server.manifests.keys()]).toEqual([one.digest, other.digest, both.digest, 'v1']);
  });

  test('what is there already is not pushed again', async () => {
    hold(one, 'v1');
    expect(await open().publish(sourceOf(one), one, 'v1')).toEqual({ tag: 'existed' });
    expect(methods()).not.toContain('POST');
    expect(server.seen.some(({ method, path }) => method === 'PUT' && path.endsWith('/v1'))).toBe(false);
  });

  test('R1: a tag that names another image is refused before anything is pushed', async () => {
    hold(other, 'v1');
    const before = server.blobs.size;
    await expect(open().publish(sourceOf(one), one, 'v1')).rejects.toMatchObject({ code: 'REGISTRY_TAG_EXISTS' });
    expect(server.blobs.size).toBe(before);
    expect(server.manifests.get('v1')?.bytes).toEqual(Buffer.from(other.bytes));
  });

  test('a tag that somebody else makes meanwhile is seen', async () => {
    server.tricks.push(
      times(1, /PUT .*manifests\/v1/, (response) => {
        hold(other, 'v1');
        fail(response, 400, 'TAG_INVALID', 'immutable');
      }),
    );
    await expect(open().publish(sourceOf(one), one, 'v1')).rejects.toMatchObject({ code: 'REGISTRY_TAG_EXISTS' });
    server.manifests.delete('v1');
    server.tricks.push(
      times(1, /PUT .*manifests\/v1/, (response) => {
        hold(other, 'v1');
        response.writeHead(201).end();
      }),
    );
    await expect(open().publish(sourceOf(one), one, 'v1')).rejects.toMatchObject({ code: 'REGISTRY_TAG_EXISTS' });
  });

  test('an immutable tag that our own lost try has made is there', async () => {
    server.tricks.push(
      times(1, /PUT .*manifests\/v1/, (response) => {
        hold(one, 'v1');
        response.destroy();
      }),
      times(1, /PUT .*manifests\/v1/, (response) => fail(response, 400, 'TAG_INVALID')),
    );
    expect(await open().publish(sourceOf(one), one, 'v1')).toEqual({ tag: 'existed' });
  });

  test('a tag that is refused, and one that does not stay', async () => {
    server.tricks.push(times(1, /PUT .*manifests\/v1/, (response) => fail(response, 400, 'TAG_INVALID')));
    await expect(open().publish(sourceOf(one), one, 'v1')).rejects.toMatchObject({ code: 'REGISTRY_PROTOCOL' });
    server.tricks.push(times(1, /PUT .*manifests\/v1/, (response) => void response.writeHead(201).end()));
    await expect(open().publish(sourceOf(one), one, 'v1')).rejects.toMatchObject({ code: 'REGISTRY_PROTOCOL' });
  });

  test('a registry that keeps something else is found out', async () => {
    server.tricks.push(
      times(
        1,
        /PUT .*manifests\/sha256/,
        (response) => void response.writeHead(201, { 'docker-content-digest': other.digest }).end(),
      ),
    );
    await expect(open().publish(sourceOf(one), one, 'v1')).rejects.toMatchObject({ code: 'REGISTRY_PROTOCOL' });
    server.tricks.push(
      times(1, /PUT .*manifests\/sha256/, (response) => {
        server.manifests.set(one.digest, { type: one.mediaType, bytes: Buffer.from(other.bytes) });
        response.writeHead(201).end();
      }),
    );
    await expect(open().publish(sourceOf(one), one, 'v1')).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
    expect(server.manifests.has('v1')).toBe(false);
  });

  test.each([
    ['a reset', (response: ServerResponse) => void response.destroy()],
    ['500', (response: ServerResponse) => fail(response, 500, 'UNKNOWN')],
    ['429', (response: ServerResponse) => fail(response, 429, 'TOOMANYREQUESTS')],
  ])('an upload that ends with %s is begun anew', async (_, play) => {
    const { held: big } = bigImage();
    server.tricks.push(
      times(2, /PATCH .*uploads/, play),
      times(1, /PUT .*uploads/, play),
      times(1, /POST .*uploads/, play),
    );
    expect(await open().publish(sourceOf(big), big, 'v1')).toEqual({ tag: 'created' });
    expect(server.blobs.size).toBe(2);
  });

  test('an upload whose connection breaks off goes on from the byte that the registry has', async () => {
    const { content, held } = bigImage();
    server.tricks.push(breakOff(server, 400_000));
    expect(await open().publish(sourceOf(held), held, 'v1')).toEqual({ tag: 'created' });
    const sent = server.seen.filter(({ method }) => method === 'PATCH').map(({ headers }) => headers['content-range']);
    expect(sent.filter((range) => range !== undefined)).toEqual([`400000-${content.length - 1}`]);
  });

  test('a registry that takes the bytes and falls silent is asked again', async () => {
    const { held } = bigImage();
    server.tricks.push(times(1, /PATCH .*uploads/, (_, request) => void request.resume()));
    expect(await open().publish(sourceOf(held), held, 'v1')).toEqual({ tag: 'created' });
  });

  test('an upload that the registry has forgotten is begun anew', async () => {
    const { held } = bigImage();
    server.tricks.push(times(1, /PATCH .*uploads/, (response) => response.destroy()));
    server.tricks.push(times(1, /GET .*uploads/, (response) => fail(response, 404, 'BLOB_UPLOAD_UNKNOWN')));
    expect(await open().publish(sourceOf(held), held, 'v1')).toEqual({ tag: 'created' });
  });

  test('a blob that another repository of the registry holds is mounted, not sent', async () => {
    for (const [digest, bytes] of one.blobs) server.elsewhere.set(`team/base@${digest}`, Buffer.from(bytes));
    const from = [`${server.host}/team/nothing:1`, `${server.host}/team/base:1`, 'registry.example/team/base:1'];
    expect(await open().publish(sourceOf(one), one, 'v1', from)).toEqual({ tag: 'created' });
    expect(methods()).not.toContain('PATCH');
    const asked = server.seen
      .filter(({ method }) => method === 'POST')
      .map(({ path }) => /from=([^&]*)/.exec(path)?.[1]);
    expect(new Set(asked)).toEqual(new Set(['team%2Fnothing', 'team%2Fbase']));
  });

  test('a registry that cannot mount gets the blob', async () => {
    expect(await open().publish(sourceOf(one), one, 'v1', [`${server.host}/team/base:1`])).toEqual({ tag: 'created' });
    expect([...server.blobs.keys()].sort()).toEqual([one.config, ...one.layers].sort());
  });

  test('a source that breaks off ends the upload with its own fault', async () => {
    const broken = sourceOf(one, {
      async *stream() {
        yield Buffer.from('x');
        throw new Fault('IMAGE_MALFORMED', { message: 'cut' });
      },
    });
    await expect(open().publish(broken, one, 'v1')).rejects.toMatchObject({ code: 'IMAGE_MALFORMED' });
    expect(server.manifests.size).toBe(0);
  });

  test('R11: a role that may not push is denied, in the registry’s words', async () => {
    server.tricks.push(
      times(99, /POST/, (response) => fail(response, 403, 'DENIED', 'ecr:InitiateLayerUpload is missing')),
    );
    const fault: Fault = await open()
      .publish(sourceOf(one), one, 'v1')
      .catch((cause) => cause);
    expect(fault).toMatchObject({
      code: 'REGISTRY_DENIED',
      message: expect.stringContaining('ecr:InitiateLayerUpload'),
    });
  });

  test.each([undefined, 'ftp://x/y', 'http://['])('an upload to %j is not begun', async (location) => {
    server.tricks.push(
      times(99, /POST/, (response) => void response.writeHead(202, location ? { location } : {}).end()),
    );
    await expect(open().publish(sourceOf(one), one, 'v1')).rejects.toMatchObject({ code: 'REGISTRY_PROTOCOL' });
  });

  test('an upload to another host does not say who we are', async () => {
    const store = await start();
    tokenTricks(server);
    store.tricks.push((request, response) => {
      response.writeHead(request.method === 'PATCH' ? 202 : 201).end();
      return true;
    });
    server.tricks.push(
      times(99, /POST/, (response) => void response.writeHead(202, { location: `http://${store.host}/up` }).end()),
    );
    await open({ credentials: user })
      .publish(sourceOf(one), one, 'v1')
      .catch(() => undefined);
    expect(store.seen.length).toBeGreaterThan(0);
    expect(store.seen.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  test.each(['', 'a b', '../x', digestOf('x')])('%j is no tag', async (tag) => {
    await expect(open().publish(sourceOf(one), one, tag)).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('places', () => {
  const asked = async (repository: string, insecure = false) => {
    const urls: string[] = [];
    const registry = open({
      repository,
      insecure,
      fetch: async (url) => {
        urls.push(String(url));
        return new Response(null, { status: 404 });
      },
    });
    await registry.manifest('v1').catch(() => undefined);
    return [registry.repository, urls[0]];
  };

  test.each([
    ['registry.example/a/b', false, 'https://registry.example/v2/a/b/manifests/v1'],
    ['registry.example:444/a', false, 'https://registry.example:444/v2/a/manifests/v1'],
    ['registry.example/a', true, 'http://registry.example/v2/a/manifests/v1'],
    ['localhost/a', false, 'http://localhost/v2/a/manifests/v1'],
    ['localhost:5000/a', false, 'http://localhost:5000/v2/a/manifests/v1'],
    ['127.0.0.1:5000/a', false, 'http://127.0.0.1:5000/v2/a/manifests/v1'],
    ['[::1]:5000/a', false, 'http://[::1]:5000/v2/a/manifests/v1'],
    ['localhost.example/a', false, 'https://localhost.example/v2/a/manifests/v1'],
  ])('%s, insecure: %s', async (repository, insecure, url) => {
    expect(await asked(repository, insecure)).toEqual([repository, url]);
  });

  test('names without a registry have one', async () => {
    expect((await asked('python'))[0]).toBe('docker.io/library/python');
  });

  test.each([
    '',
    'registry.example/a:v1',
    `registry.example/a@${digestOf('x')}`,
    'user:pw@registry.example/a',
    'https://registry.example/a',
  ])('%j is no repository', (repository) => {
    expect(() => open({ repository })).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  test('whether tags are immutable is not known here', async () => {
    expect(await open().standing('v1', one.digest)).toMatchObject({ mutability: 'UNKNOWN', missingRights: [] });
  });
});
