import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What the issuer says of the run that asks. */
export type Claims = Readonly<Record<string, string>>;

/** An identity provider and a part of GitHub’s API, on this machine: what a job sees of the platform. */
export interface Platform {
  readonly url: string;
  /** The bearer token that a job is given. */
  readonly secret: string;
  /** Changed by a test to change what is signed or known. */
  claims: Claims;
  /** The run as the API knows it. */
  run: Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

export async function startPlatform(claims: Claims, run: Readonly<Record<string, unknown>>): Promise<Platform> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const platform: Platform = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secret: 'a-token-of-this-job',
    claims,
    run,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return platform;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', platform.url);
    if (url.pathname === '/.well-known/jwks') return json(response, 200, { keys: [jwk] });
    if (url.pathname.startsWith('/repos/')) return json(response, 200, ofRepository(url.pathname));
    if (request.headers.authorization !== `Bearer ${platform.secret}`) return json(response, 401, {});
    if (url.pathname === '/token')
      return json(response, 200, { value: await signed(url.searchParams.get('audience')) });
    if (/^\/repositories\/\d+\/actions\/runs\/\d+$/.test(url.pathname)) return json(response, 200, platform.run);
    return json(response, 404, {});
  }

  /** Its one workflow can be dispatched, and its one branch is at the commit of the run. */
  function ofRepository(path: string): object {
    if (path.includes('/git/ref/')) return { object: { sha: platform.run['head_sha'] } };
    const content = Buffer.from('on: [push, workflow_dispatch]\n').toString('base64');
    return { name: 'calls.yml', type: 'file', size: 1, encoding: 'base64', content };
  }

  function signed(audience: string | null): Promise<string> {
    return new SignJWT({ ...platform.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(platform.url)
      .setAudience(audience ?? 'nobody')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
