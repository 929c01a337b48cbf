import { createServer, type IncomingMessage, request as requestTo, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PolicyDocument } from '../../../src/domain/aws-policy/statements.ts';
import { challenge, type Dialect, deny } from './denial.ts';
import { allows, type Requirement } from './evaluate.ts';
import { jsonNeeds } from './json-request.ts';
import { isLoggedIn, registryNeeds } from './registry-request.ts';
import { type Asked, absenceNeeds, s3Needs } from './s3-request.ts';

/** Emulators behind a policy: what it does not grant is denied in the words of AWS. */
export interface Gate {
  readonly url: string;
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** Changed by a test. */
  policy: PolicyDocument;
  /** Every action that was granted. */
  readonly used: Set<string>;
  /** Every action that was denied. */
  readonly denied: Set<string>;
  close(): Promise<void>;
}

interface Behind {
  readonly s3: string;
  readonly aws: string;
  readonly account: string;
}

const nothing: PolicyDocument = { Version: '2012-10-17', Statement: [] };

export async function startGate(behind: Behind): Promise<Gate> {
  const server = createServer((request, response) => {
    answer(gate, behind, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gate: Gate = {
    url: `http://${host}`,
    host,
    policy: nothing,
    used: new Set(),
    denied: new Set(),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return gate;
}

/** A request that was understood. */
interface Understood {
  readonly dialect: Dialect;
  readonly upstream: string;
  /** undefined where nobody knows what it needs. */
  readonly needs: readonly Requirement[] | undefined;
  /** Where it was read already. */
  readonly body?: Buffer;
}

async function answer(gate: Gate, behind: Behind, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', headers } = request;
  const asked: Asked = { method, url: new URL(request.url ?? '/', gate.url), headers };
  const isRegistry = asked.url.pathname.startsWith('/v2/');
  if (isRegistry && !isLoggedIn(asked)) return challenge(response);
  const understood = isRegistry ? ofRegistry(asked, behind) : await ofService(asked, behind, request);
  const { dialect, needs = [{ action: `unknown:${method}`, resource: asked.url.pathname }] } = understood;
  const missing = needs.find((need) => !isGranted(gate, need));
  if (missing) {
    request.resume();
    return deny(response, dialect, missing, behind.account);
  }
  await forward(gate, behind, { ...understood, needs }, request, response);
}

function isGranted({ policy, used, denied }: Gate, need: Requirement): boolean {
  const granted = allows(policy, need);
  (granted ? used : denied).add(need.action);
  return granted;
}

function ofRegistry(asked: Asked, { aws, account }: Behind): Understood {
  return { dialect: 'registry', upstream: aws, needs: registryNeeds(asked, account) };
}

/** By the service that the signature is for. */
async function ofService(asked: Asked, behind: Behind, request: IncomingMessage): Promise<Understood> {
  const [, service] =
    /Credential=[^/]+\/\d{8}\/[\w-]+\/([\w-]+)\/aws4_request/.exec(asked.headers.authorization ?? '') ?? [];
  if (service === 's3') return { dialect: 's3', upstream: behind.s3, needs: s3Needs(asked) };
  const body = await wholeOf(request);
  if (service === 'sts') return { dialect: 'ecr', upstream: behind.aws, needs: stsNeeds(body.toString()), body };
  const target = String(asked.headers['x-amz-target'] ?? '');
  const secretArn = (name: string) => arnOfSecret(behind, name);
  const needs = await jsonNeeds(target, JSON.parse(body.toString() || '{}'), behind.account, secretArn);
  const dialect = service === 'ssm' || service === 'secretsmanager' ? service : 'ecr';
  return { dialect, upstream: behind.aws, needs, body };
}

/** Who one is may be asked by everybody. */
function stsNeeds(form: string): Requirement[] | undefined {
  return new URLSearchParams(form).get('Action') === 'GetCallerIdentity' ? [] : undefined;
}

async function arnOfSecret({ aws }: Behind, SecretId: string): Promise<string | undefined> {
  const headers = { 'x-amz-target': 'secretsmanager.DescribeSecret', 'content-type': 'application/x-amz-json-1.1' };
  const answer = await fetch(aws, { method: 'POST', headers, body: JSON.stringify({ SecretId }) });
  return ((await answer.json()) as { ARN?: string }).ARN;
}

async function wholeOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

/** Hands it on as it came, under the very host that was signed. Who may not list is not told what is absent. */
function forward(
  gate: Gate,
  { account }: Behind,
  { upstream, dialect, needs = [], body }: Understood,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { expect: _, connection: __, ...headers } = request.headers;
  return new Promise((resolve, reject) => {
    const options = { method: request.method ?? '', path: request.url ?? '/', headers };
    const onward = requestTo(new URL(upstream), options, (answer) => {
      const absence = dialect === 's3' && answer.statusCode === 404 ? absenceNeeds(needs) : undefined;
      answer.on('end', resolve).on('error', reject);
      if (absence && !isGranted(gate, absence)) {
        answer.resume();
        return deny(response, dialect, absence, account);
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', reject);
    if (body) onward.end(body);
    else request.pipe(onward);
  });
}
