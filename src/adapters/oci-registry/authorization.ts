import { Fault } from '../../core/fault.ts';
import { gather } from '../../domain/image/verify.ts';
import { bodyOf, brokenOff, protocol, refusal } from './answer.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { mayGo, type RegistryPlace, urlIn } from './place.ts';
import type { Patience } from './retry.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Whether the password is a refresh token, which only a token service takes. */
  readonly isIdentityToken?: boolean;
}

/** Where credentials come from, once a registry wants some; undefined where there are none. */
export type CredentialSource = () => Promise<Credentials | undefined>;

export type Action = 'pull' | 'push';

/** Answers a registry that asks who we are. */
export interface Authorization {
  /** The header for an action, where one is known already. */
  known(action: Action): string | undefined;
  /** The header that the challenge asks for. Faults: REGISTRY_DENIED, REGISTRY_PROTOCOL, REGISTRY_UNREACHABLE. */
  obtain(action: Action, header: string | null, patience: Patience): Promise<string>;
  /** The text without anything that proves who we are, should a registry repeat it. */
  hide(text: string): string;
}

/**
 * Basic and token authentication. Credentials go to the registry and to the token service that it names, never over a
 * connection that is less safe than the registry's own, never along a redirect, and into no message.
 * https://distribution.github.io/distribution/spec/auth/token/
 */
export function authorization(
  place: RegistryPlace,
  credentials: CredentialSource,
  fetcher: typeof fetch,
): Authorization {
  const headers = new Map<Action, string>();
  /** Requests that are refused side by side ask once. */
  const pending = new Map<Action, Promise<string>>();
  /** Asked for when a registry first wants them. */
  let known: Promise<Credentials | undefined> | undefined;
  const secrets: string[] = [];
  const hide = (text: string) => hidden(text, [...secrets, ...headers.values()]);
  return {
    known: (action) => headers.get(action),
    hide,
    obtain(action, header, patience) {
      const asking = pending.get(action) ?? obtain(action, header, patience).finally(() => pending.delete(action));
      pending.set(action, asking);
      return asking;
    },
  };

  async function obtain(action: Action, header: string | null, patience: Patience): Promise<string> {
    const challenges = parseChallenges(header ?? '');
    const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
    const isAsked = bearer !== undefined || challenges.some(({ scheme }) => scheme === 'basic');
    if (!isAsked) throw denied(place, 'refuses us without saying what it wants');
    known ??= credentials();
    const own = await known;
    const basic = own && basicHeader(own);
    secrets.push(...(own && basic ? [own.password, basic] : []));
    const service = { place, fetcher, own, patience, hide };
    const found = bearer ? await token(service, tokenUrl(place, bearer, action)) : basic;
    if (found === undefined) throw denied(place, 'wants credentials', logIn);
    headers.set(action, found);
    return found;
  }
}

const logIn = 'Log in before this step, as with `docker login`: its credentials are read.';

function basicHeader({ username, password }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function hidden(text: string, secrets: readonly (string | undefined)[]): string {
  const words = secrets.flatMap((secret) => (secret ? [secret, secret.replace(/^(?:Basic|Bearer) /, '')] : []));
  return words.reduce((rest, word) => rest.replaceAll(word, '***'), text);
}

function denied({ name }: RegistryPlace, how: string, fix?: string): Fault {
  return new Fault('REGISTRY_DENIED', {
    message: `${name}: the registry ${how}`,
    ...(fix === undefined ? {} : { fix }),
  });
}

function tokenUrl(place: RegistryPlace, { parameters }: Challenge, action: Action): URL {
  const { realm = '', service, scope } = parameters;
  const url = urlIn(realm);
  if (url === undefined || !mayGo(place, url))
    throw protocol(`${place.name}: the registry names no safe token service`);
  if (service !== undefined) url.searchParams.set('service', service);
  const own = `repository:${place.repository}:${action === 'push' ? 'pull,push' : 'pull'}`;
  url.searchParams.set('scope', scope ?? own);
  return url;
}

interface TokenService {
  readonly place: RegistryPlace;
  readonly fetcher: typeof fetch;
  readonly own: Credentials | undefined;
  readonly patience: Patience;
  hide(text: string): string;
}

async function token({ place, fetcher, own, patience, hide }: TokenService, url: URL): Promise<string> {
  const what = `${place.name}: the token service`;
  const signal = AbortSignal.any([patience.signal, AbortSignal.timeout(patience.stallMs)]);
  const asked = own?.isIdentityToken
    ? refreshed(url, own)
    : { url, headers: own ? { authorization: basicHeader(own) } : {} };
  const { url: target, ...request } = asked;
  const response = await fetcher(target, { ...request, redirect: 'manual', signal }).catch((cause: unknown) => {
    throw brokenOff(what, cause, patience);
  });
  if (response.status !== 200) throw await refusal(response, what, { patience, hide });
  return `Bearer ${tokenIn(await gather(bodyOf(response, patience, what), 2 ** 20, what), what)}`;
}

/** https://distribution.github.io/distribution/spec/auth/oauth/ */
function refreshed(url: URL, { password }: Credentials) {
  const { service, scope } = Object.fromEntries(url.searchParams);
  const form = { grant_type: 'refresh_token', client_id: 'seaworthy', refresh_token: password };
  const body = new URLSearchParams({ ...form, ...(service ? { service } : {}), ...(scope ? { scope } : {}) });
  return { url: new URL(url.pathname, url.origin), method: 'POST', body };
}

function tokenIn(bytes: Uint8Array, what: string): string {
  try {
    const answer = JSON.parse(Buffer.from(bytes).toString()) as { token?: unknown; access_token?: unknown } | null;
    const found = answer?.token ?? answer?.access_token;
    if (typeof found === 'string' && /^[\x21-\x7e]+$/.test(found)) return found;
  } catch {
    // Said below.
  }
  throw protocol(`${what} answered no token`);
}
