import { GetObjectCommand, PutObjectCommand, type PutObjectCommandInput, type S3Client } from '@aws-sdk/client-s3';

/** A header map as the SDK’s handler takes it. */
type Headers = Record<string, string>;

/** A request that the SDK has made: all of it but key, content and signature. */
interface Template {
  readonly request: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  /** `/`, or path-style `/bucket/`. */
  readonly base: string;
}

/**
 * A short way to S3 for many small objects: the SDK makes one request of each kind, and signs and sends every one; its stack
 * of middleware, which costs most of the time, runs once for each kind and not for each object. What is not plainly a success
 * is undefined: the object then goes the SDK’s own way, with its retries and its named errors.
 */
export interface ShortWay {
  /** The version that this very request made, or that something is there already; undefined where neither was seen. */
  put(object: SmallObject): Promise<{ readonly version: string | undefined } | 'existed' | undefined>;
  /** Whether those very bytes lie there; undefined where that was not seen. A body that is cut off was not seen. */
  holds(key: string, version: string | undefined, bytes: Uint8Array): Promise<boolean | undefined>;
}

export interface SmallObject {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly sha256: Buffer;
  /** Headers that differ from object to object. */
  readonly headers: Readonly<Headers>;
}

type Common = Omit<PutObjectCommandInput, 'Key' | 'Body' | 'ChecksumSHA256'>;

const empty = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
const emptyHex = Buffer.from(empty, 'base64').toString('hex');

/** undefined where the bucket wants another signature than SigV4. */
export async function shortWay(client: S3Client, common: Common, deadlineMs: number): Promise<ShortWay | undefined> {
  const { Bucket, ExpectedBucketOwner } = common;
  const put = await serialised(client, new PutObjectCommand({ ...common, Key: 'k', Body: '', ChecksumSHA256: empty }));
  const get = await serialised(
    client,
    new GetObjectCommand({ Bucket, ExpectedBucketOwner, Key: 'k', ChecksumMode: 'ENABLED' }),
  );
  if (put.scheme?.name !== 'sigv4' || client.config.signer === undefined) return undefined;
  const signer = await client.config.signer({ ...put.scheme, properties: {} } as never);
  const send = async ({ request, headers, base }: Template, key: string, more: Sent) => {
    const signingDate = new Date(Date.now() + client.config.systemClockOffset);
    const whole = { ...request, ...more, path: base + pathOf(key), headers: { ...headers, ...more.headers } };
    const signed = await signer.sign(whole as never, { signingDate });
    const sent = await client.config.requestHandler.handle(signed as never, {
      abortSignal: AbortSignal.timeout(deadlineMs),
    });
    return sent.response as unknown as Answer;
  };
  return {
    put: (object) => unlessItFails(() => putBy(send, put, object)),
    holds: (key, version, bytes) => unlessItFails(() => heldBy(send, get, { key, version, bytes })),
  };
}

interface Sent {
  readonly headers: Headers;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: NodeJS.ReadableStream;
}

type Send = (template: Template, key: string, more: Sent) => Promise<Answer>;

async function unlessItFails<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined; // the SDK’s own way asks again, and says what is wrong
  }
}

async function putBy(send: Send, template: Template, { key, bytes, sha256, headers }: SmallObject) {
  const own = {
    ...headers,
    'content-length': String(bytes.length),
    'x-amz-checksum-sha256': sha256.toString('base64'),
    'x-amz-content-sha256': sha256.toString('hex'),
  };
  const answer = await send(template, key, { headers: own, body: bytes });
  const isEmpty = await equals(answer.body, Buffer.alloc(0));
  if (answer.statusCode === 412) return 'existed';
  return answer.statusCode === 200 && isEmpty ? { version: answer.headers['x-amz-version-id'] } : undefined;
}

async function heldBy(
  send: Send,
  template: Template,
  { key, version, bytes }: { readonly key: string; readonly version: string | undefined; readonly bytes: Uint8Array },
): Promise<boolean | undefined> {
  const query = version === undefined ? {} : { versionId: version };
  const answer = await send(template, key, { headers: { 'x-amz-content-sha256': emptyHex }, query });
  const same = await equals(answer.body, bytes);
  return answer.statusCode === 200 ? same : undefined;
}

type Scheme = { readonly name: string } & Readonly<Record<string, unknown>>;

/** The request that the SDK would sign for a command, and by which scheme: its own rules for endpoints, names and headers. */
async function serialised(
  client: S3Client,
  command: PutObjectCommand | GetObjectCommand,
): Promise<Template & { readonly scheme: Scheme | undefined }> {
  let seen: { request?: unknown; scheme?: Scheme | undefined } = {};
  const keep = (_next: unknown, context: { endpointV2?: { properties?: { authSchemes?: Scheme[] } } }) => {
    return async ({ request }: { request: unknown }) => {
      seen = { request, scheme: context.endpointV2?.properties?.authSchemes?.[0] };
      return { response: undefined, output: { $metadata: {} } };
    };
  };
  const one = command as PutObjectCommand;
  one.middlewareStack.add(keep as never, { step: 'build', priority: 'low', name: 'seaworthySerialised' });
  await client.send(one);
  const { method, protocol, hostname, port, path, headers } = seen.request as Made;
  const { 'x-amz-user-agent': _, ...rest } = headers;
  const host = port === undefined ? hostname : `${hostname}:${port}`;
  return {
    request: { method, protocol, hostname, port, query: {} },
    headers: { ...rest, host },
    base: path.slice(0, -1),
    scheme: seen.scheme,
  };
}

interface Made {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port: number | undefined;
  /** Ends with the key `k`. */
  readonly path: string;
  readonly headers: Headers;
}

/** As S3 signs a path: each byte but A-Z a-z 0-9 - . _ ~ and the slash, encoded once; nothing is normalised. */
export function pathOf(key: string): string {
  return key.split('/').map(escaped).join('/');
}

function escaped(step: string): string {
  return encodeURIComponent(step).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Compares a body as it comes, to its end. One that is cut off rejects. */
function equals(body: NodeJS.ReadableStream, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let at = 0;
    let same = true;
    body.on('data', (chunk: Buffer) => {
      same &&= Buffer.compare(chunk, bytes.subarray(at, at + chunk.length)) === 0;
      at += chunk.length;
    });
    body.on('end', () => resolve(same && at === bytes.length));
    body.on('error', reject);
    body.on('close', () => reject(new Error('cut off')));
  });
}
