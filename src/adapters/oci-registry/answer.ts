import { setTimeout as sleep } from 'node:timers/promises';
import { clip, plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import type { FaultCode } from '../../core/faults.ts';
import { gather } from '../../domain/image/verify.ts';
import { type AwsRequest, refusedIn, statement } from '../aws/request.ts';
import { codeIn } from '../failure-code.ts';
import { Passing, type Patience, retryAfter } from './retry.ts';

/** The body as it comes. A connection that breaks off or falls silent is a failure that may pass. */
export async function* bodyOf(response: Response, patience: Patience, what: string): AsyncGenerator<Uint8Array, void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const next = await nextChunk(reader, patience, what);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function nextChunk(reader: ReadableStreamDefaultReader<Uint8Array>, patience: Patience, what: string) {
  const stop = new AbortController();
  const silence = sleep(patience.stallMs, 'silence' as const, { signal: stop.signal, ref: false });
  silence.catch(() => undefined);
  try {
    const next = await Promise.race([reader.read(), silence]);
    if (next !== 'silence') return next;
  } catch (cause) {
    throw brokenOff(what, cause, patience);
  } finally {
    stop.abort();
  }
  throw new Passing(unreachable(`${what}: the registry fell silent`));
}

/** What a request or body that did not come to its end means. A fault of our own body comes through. */
export function brokenOff(what: string, cause: unknown, patience: Patience): Fault | Passing {
  const own = faultIn(cause);
  if (own !== undefined) return own;
  if (patience.signal.aborted) return unreachable(`${what}: the time for it is over`, cause);
  const fault = unreachable(`${what}: ${codeIn(cause)}`, cause);
  return isFinal(codeIn(cause)) ? fault : new Passing(fault);
}

/** A host that does not exist, or whose certificate does not hold, will be no other in a second. */
function isFinal(code: string): boolean {
  return /^(ENOTFOUND|ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/.test(code);
}

function faultIn(cause: unknown): Fault | undefined {
  if (cause instanceof Fault) return cause;
  return cause instanceof Error ? faultIn(cause.cause) : undefined;
}

function unreachable(message: string, cause?: unknown): Fault {
  return new Fault('REGISTRY_UNREACHABLE', { message, cause });
}

/** What is known of a request beside its answer. */
interface Refused {
  readonly patience: Patience;
  /** The right that it needs, where its registry has words for that. */
  readonly right?: AwsRequest | undefined;
  hide(text: string): string;
}

/** What an answer means that nobody asked for. A refusal says which right is missing, where that is known (R11). */
export async function refusal(
  response: Response,
  what: string,
  { patience, hide, right }: Refused,
): Promise<Fault | Passing> {
  const { status, headers } = response;
  const words = hide(await wordsOf(response, patience));
  const missing = status === 401 || status === 403 ? refusedIn(words, right ?? {}) : undefined;
  const fault = new Fault(codeOf(status), {
    message: `${what}: ${status}${words === '' ? '' : ` ${words}`}${missing ? ` (${missing.action})` : ''}`,
    ...(missing ? { fix: statement(missing) } : {}),
  });
  const mayPass = status === 429 || status === 408 || (status >= 500 && status !== 501 && status !== 505);
  return mayPass ? new Passing(fault, retryAfter(headers.get('retry-after'))) : fault;
}

function codeOf(status: number): FaultCode {
  if (status === 401 || status === 403) return 'REGISTRY_DENIED';
  if (status === 404) return 'REGISTRY_NOT_FOUND';
  return status === 429 || status === 408 || status >= 500 ? 'REGISTRY_UNREACHABLE' : 'REGISTRY_PROTOCOL';
}

/** What the registry says about it. https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#error-codes */
async function wordsOf(response: Response, patience: Patience): Promise<string> {
  try {
    const text = Buffer.from(await gather(bodyOf(response, patience, ''), 2 ** 16, '')).toString();
    const { errors } = JSON.parse(text) as { errors?: { code?: unknown; message?: unknown }[] };
    const [first] = errors ?? [];
    return clip(plain([first?.code, first?.message].filter((word) => typeof word === 'string').join(': ')), 300);
  } catch {
    return '';
  }
}

export function protocol(message: string): Fault {
  return new Fault('REGISTRY_PROTOCOL', { message: clip(plain(message), 400) });
}
