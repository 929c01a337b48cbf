import type { Descriptor } from '../../domain/image/manifest.ts';
import { sized } from '../../domain/image/verify.ts';
import type { ImageSource } from '../../ports/images.ts';
import { protocol } from './answer.ts';
import { apiUrl, blobUrl, mayGo, urlIn } from './place.ts';
import { Passing, type Patience, retrying } from './retry.ts';
import { type Call, drop, type Transport } from './transport.ts';

/** A blob on its way to a registry. */
export interface Upload {
  readonly transport: Transport;
  readonly source: ImageSource;
  readonly blob: Descriptor;
  /** Repositories of the same registry that may hold the blob. */
  readonly mountFrom: readonly string[];
  readonly patience: Patience;
}

/** An upload that the registry has opened, and how many bytes of it are there. */
interface UploadSession {
  readonly url: URL;
  readonly offset: number;
}

/**
 * Makes the registry hold a blob: it has it, or takes it from another of its repositories, or gets it from us. Where the
 * connection breaks off, the upload goes on from the byte that the registry has.
 */
export async function pushBlob(upload: Upload): Promise<void> {
  if (await isThere(upload)) return;
  let session: UploadSession | 'mounted' | undefined;
  let tries = 0;
  await retrying(upload.patience, async () => {
    if (tries++ > 0 && (await isThere(upload))) return;
    session = (session && session !== 'mounted' && (await resumed(upload, session))) || (await begun(upload));
    if (session === 'mounted') return;
    const { size } = upload.blob;
    const whole = session.offset === size ? session : await sentRest(upload, session);
    await finished(upload, whole);
  });
}

async function isThere({ transport, blob, patience }: Upload): Promise<boolean> {
  const url = blobUrl(transport.place, blob.digest);
  const answer = await transport.send(
    { method: 'HEAD', url, what: `the blob ${blob.digest}`, action: 'push', expect: [200, 404] },
    patience,
  );
  return answer.status === 200;
}

/** A registry that cannot mount opens an upload instead. */
async function begun(upload: Upload): Promise<UploadSession | 'mounted'> {
  for (const from of upload.mountFrom) {
    const answer = await begin(upload, { mount: upload.blob.digest, from });
    if (answer === 'mounted' || from === upload.mountFrom.at(-1)) return answer;
  }
  return begin(upload, {});
}

async function begin(upload: Upload, query: Readonly<Record<string, string>>): Promise<UploadSession | 'mounted'> {
  const url = apiUrl(upload.transport.place, 'blobs/uploads/');
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const answer = await once(upload, { method: 'POST', url, expect: [201, 202] });
  return answer.status === 201 ? 'mounted' : sessionIn(upload, answer, 0);
}

/** What the registry has of an upload that broke off; undefined where it has nothing, which it tells as one byte is told. */
async function resumed(upload: Upload, { url }: UploadSession): Promise<UploadSession | undefined> {
  const answer = await once(upload, { method: 'GET', url, expect: [204, 404, 405] });
  if (answer.status !== 204) return undefined;
  const [, last] = /^(?:bytes=)?0-(\d{1,15})$/.exec(answer.headers.get('range') ?? '') ?? [];
  const offset = Number(last) + 1;
  return offset > 1 && offset <= upload.blob.size ? sessionIn(upload, answer, offset, url) : undefined;
}

async function sentRest(upload: Upload, { url, offset }: UploadSession): Promise<UploadSession> {
  const { source, blob } = upload;
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(blob.size - offset),
    ...(offset === 0 ? {} : { 'content-range': `${offset}-${blob.size - 1}` }),
  };
  const stream = () => from(sized(source.stream(blob.digest), blob.size, blob.digest), offset);
  const answer = await once(upload, { method: 'PATCH', url, headers, stream, expect: [202, 404, 416] });
  refuseLost(upload, answer);
  return sessionIn(upload, answer, blob.size);
}

/** The session's own query is kept as it is: registries sign it. */
async function finished(upload: Upload, { url }: UploadSession): Promise<void> {
  const whole = new URL(`${url.href}${url.search === '' ? '?' : '&'}digest=${encodeURIComponent(upload.blob.digest)}`);
  const headers = { 'content-type': 'application/octet-stream', 'content-length': '0' };
  refuseLost(upload, await once(upload, { method: 'PUT', url: whole, headers, expect: [201, 404] }));
}

/** A registry that knows the upload no more, or not all of it, is told to begin anew. */
function refuseLost({ blob }: Upload, { status }: Response): void {
  if (status === 404 || status === 416)
    throw new Passing(protocol(`the blob ${blob.digest}: the registry lost its upload`));
}

async function once({ transport, blob, patience }: Upload, call: Omit<Call, 'what' | 'action'>): Promise<Response> {
  const answer = await transport.once({ ...call, what: `the blob ${blob.digest}`, action: 'push' }, patience);
  await drop(answer);
  return answer;
}

function sessionIn(
  { transport: { place } }: Upload,
  { headers }: Response,
  offset: number,
  before?: URL,
): UploadSession {
  const url = urlIn(headers.get('location'), place.origin) ?? before;
  if (url === undefined || !mayGo(place, url))
    throw protocol(`${place.name}: the registry names no safe place to upload to`);
  return { url, offset };
}

/** The bytes from an offset on. All of them are read, since their digest is that of the whole. */
async function* from(chunks: AsyncIterable<Uint8Array>, offset: number): AsyncGenerator<Uint8Array, void> {
  let skip = offset;
  for await (const chunk of chunks) {
    const rest = chunk.subarray(skip);
    skip -= chunk.length - rest.length;
    if (rest.length > 0) yield rest;
  }
}
