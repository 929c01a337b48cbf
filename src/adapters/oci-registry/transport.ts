import type { AwsRequest } from '../aws/request.ts';
import { brokenOff, protocol, refusal } from './answer.ts';
import type { Action, Authorization } from './authorization.ts';
import { mayGo, type RegistryPlace, urlIn } from './place.ts';
import { type Patience, retrying } from './retry.ts';

/** A request to the registry. */
export interface Call {
  readonly method: 'GET' | 'HEAD' | 'PATCH' | 'POST' | 'PUT';
  readonly url: URL;
  /** For messages: addresses can hold what must not be shown. */
  readonly what: string;
  readonly action: Action;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** A body that is read anew for each try. */
  readonly stream?: () => AsyncIterable<Uint8Array>;
  /** The statuses that the caller understands. */
  readonly expect: readonly number[];
}

export interface Transport {
  readonly place: RegistryPlace;
  /** One try. Throws a Fault, or a Passing failure. */
  once(call: Call, patience: Patience): Promise<Response>;
  /** As many tries as patience allows. */
  send(call: Call, patience: Patience): Promise<Response>;
}

/** The right that a request needs, in the words of its registry. */
export type Permission = (call: Call) => AwsRequest | undefined;

export function transport(line: Line & { readonly permission: Permission }): Transport {
  const { place, authorization, permission } = line;
  const once: Transport['once'] = async (call, patience) => {
    const named = { ...call, what: `${place.name}: ${call.what}` };
    const response = await authorized(line, named, patience);
    if (call.expect.includes(response.status)) return response;
    const { hide } = authorization;
    throw await refusal(response, named.what, { patience, hide, right: permission(call) });
  };
  return { place, once, send: (call, patience) => retrying(patience, () => once(call, patience)) };
}

interface Line {
  readonly place: RegistryPlace;
  readonly authorization: Authorization;
  readonly fetcher: typeof fetch;
}

/** Says who we are once the registry itself asks, and once more where what we knew has expired. */
async function authorized(line: Line, call: Call, patience: Patience): Promise<Response> {
  const { known, obtain } = line.authorization;
  const { response, isHome } = await followed(line, call, known(call.action), patience);
  if (response.status !== 401 || !isHome) return response;
  await drop(response);
  const header = await obtain(call.action, response.headers.get('www-authenticate'), patience);
  return (await followed(line, call, header, patience)).response;
}

const redirects = [301, 302, 303, 307, 308];
const mostRedirects = 5;

/** Follows the redirects of what is fetched. To another origin than the registry's we never say who we are. */
async function followed(line: Line, call: Call, authorization: string | undefined, patience: Patience) {
  let { url } = call;
  for (let count = 0; ; count++) {
    const isHome = url.origin === line.place.origin;
    const said = isHome && authorization !== undefined ? { authorization } : {};
    const response = await fetchHeaders(line, { ...call, url, headers: { ...call.headers, ...said } }, patience);
    if (!redirects.includes(response.status)) return { response, isHome };
    await drop(response);
    const isFetched = call.method === 'GET' || call.method === 'HEAD';
    const next = urlIn(response.headers.get('location'), url.href);
    if (!isFetched || count === mostRedirects || next === undefined || !mayGo(line.place, next)) {
      throw protocol(`${call.what}: a redirect that must not be followed`);
    }
    url = next;
  }
}

/** Waits for the headers of the answer. The time for them begins anew with each part of a body that the registry takes. */
async function fetchHeaders({ fetcher }: Line, call: Call, patience: Patience): Promise<Response> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), patience.stallMs);
  const signal = AbortSignal.any([patience.signal, silence.signal]);
  try {
    return await fetcher(call.url, { ...requestOf(call, () => timer.refresh()), redirect: 'manual', signal });
  } catch (cause) {
    throw brokenOff(call.what, cause, patience);
  } finally {
    clearTimeout(timer);
  }
}

function requestOf({ method, headers = {}, body, stream }: Call, onPart: () => void): RequestInit {
  if (stream !== undefined)
    return { method, headers, body: ReadableStream.from(told(stream(), onPart)), duplex: 'half' };
  return body === undefined ? { method, headers } : { method, headers, body };
}

async function* told(parts: AsyncIterable<Uint8Array>, onPart: () => void): AsyncGenerator<Uint8Array, void> {
  for await (const part of parts) {
    onPart();
    yield part;
  }
}

/** Frees the connection of an answer that nobody reads. */
export async function drop(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}
