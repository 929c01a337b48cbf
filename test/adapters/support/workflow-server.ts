import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const repositoryId = '123456';
export const runId = '77';
export const sha = 'd'.repeat(40);
/** What a job may ask the service of identity tokens with. */
export const bearer = 'request-token-of-the-job';
export const apiToken = 'api-token-of-the-job';

type Claims = Readonly<Record<string, unknown>>;
type Pair = Awaited<ReturnType<typeof generateKeyPair>>;
/** Answers in place of the server. */
type Play = (response: ServerResponse, url: URL) => unknown;

/** A stand-in of GitHub: its issuer of identity tokens, the service that a job asks for one, and its API. */
export interface TestGitHub {
  readonly url: string;
  readonly keys: Pair;
  readonly seen: { readonly path: string; readonly authorization: string | undefined }[];
  /** By path, in place of what the server would answer. */
  readonly plays: Map<string, Play>;
  /** A token for an audience, as the issuer signs it but for what a test changes; undefined leaves a claim out. */
  sign(audience: string, changed?: Claims, by?: Signing): Promise<string>;
  /** What the service of tokens gives out, where that is not what it would sign. */
  token: ((audience: string) => Promise<string> | string) | undefined;
  /** Forgets what a test has changed. */
  reset(): void;
  close(): Promise<void>;
}

interface Signing {
  readonly keys?: Pair;
  readonly algorithm?: string;
  readonly kid?: string;
}

export const runBody = {
  id: Number(runId),
  run_attempt: 2,
  head_sha: sha,
  status: 'in_progress',
  event: 'push',
  html_url: 'https://github.com/team/app/actions/runs/77',
  repository: { id: Number(repositoryId) },
  actor: { login: 'somebody' },
};
export const runPath = `/api/repositories/${repositoryId}/actions/runs/${runId}`;

export async function startGitHub(): Promise<TestGitHub> {
  const keys = await generateKeyPair('RS256', { extractable: true });
  const server = createServer((request, response) => void answer(github, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const github: TestGitHub = {
    url,
    keys,
    seen: [],
    plays: new Map(),
    token: undefined,
    sign: (audience, changed = {}, { keys: pair = keys, algorithm: alg = 'RS256', kid = 'one' } = {}) =>
      new SignJWT(claimsOf(url, audience, changed)).setProtectedHeader({ alg, kid }).sign(pair.privateKey),
    reset() {
      github.seen.length = 0;
      github.plays.clear();
      github.token = undefined;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return github;
}

function claimsOf(iss: string, aud: string, changed: Claims): Claims {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss,
    aud,
    iat: now,
    nbf: now - 60,
    exp: now + 300,
    sub: 'repo:team/app:ref:refs/heads/main',
    repository: 'team/app',
    repository_id: repositoryId,
    run_id: runId,
    run_attempt: '2',
    sha,
    ref: 'refs/heads/main',
    actor: 'somebody',
    event_name: 'push',
    ...changed,
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}

async function answer(github: TestGitHub, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', github.url);
  const { authorization } = request.headers;
  github.seen.push({ path: url.pathname, authorization });
  const play = github.plays.get(url.pathname);
  if (play) await play(response, url);
  else if (url.pathname === '/.well-known/jwks') json(response, 200, { keys: [await publicKey(github)] });
  else if (url.pathname === '/token' && authorization === `Bearer ${bearer}`) await giveToken(github, url, response);
  else if (url.pathname === runPath && authorization === `Bearer ${apiToken}`) json(response, 200, runBody);
  else json(response, 404, {});
}

async function publicKey({ keys }: TestGitHub): Promise<Claims> {
  return { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
}

async function giveToken(github: TestGitHub, url: URL, response: ServerResponse): Promise<void> {
  const audience = url.searchParams.get('audience') ?? '';
  const give = github.token ?? ((wanted: string) => github.sign(wanted));
  json(response, 200, { count: 1, value: await give(audience) });
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
