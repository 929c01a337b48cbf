import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { withVariables } from './variables.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One request, as the service understood it. */
export interface Asked {
  readonly action: string;
  readonly input: Fields;
}

/** What the service says: JSON, or a text for a service that speaks XML. */
export interface Said {
  readonly status: number;
  readonly body: Fields | string;
}

/** Answers one action; undefined where the service falls silent. */
export type Reply = (input: Fields, count: number) => Said | undefined;

/** A stand-in of one service of AWS: what nobody allowed is refused, in the words of AWS. */
export interface TestAws {
  readonly seen: Asked[];
  readonly replies: Map<string, Reply>;
  /** The actions that came in, in order. */
  actions(): string[];
}

export interface Service {
  readonly variable: 'ECR' | 'SECRETS_MANAGER' | 'SSM' | 'STS';
  /** The front of its actions. */
  readonly front: string;
  /** What a refusal says that the action was on. */
  readonly resource: string;
}

export const ok = (body: Fields | string): Said => ({ status: 200, body });
export const failed = (name: string, message = 'no', status = 400): Said => ({
  status,
  body: { __type: name, message },
});

/** A refusal as AWS words it. */
export function refused({ front, resource }: Service, action: string): Said {
  const caller = 'arn:aws:sts::111122223333:assumed-role/x/y';
  const right = `${front}:${action}`;
  const message = `User: ${caller} is not authorized to perform: ${right} on resource: ${resource} because no identity-based policy allows the ${right} action`;
  return failed('AccessDeniedException', message);
}

/** Starts the stand-in for the tests of a file and points the SDK at it; each test begins with nothing allowed. */
export function standIn(service: Service): TestAws {
  const seen: Asked[] = [];
  const replies = new Map<string, Reply>();
  const aws = { seen, replies, actions: () => seen.map(({ action }) => action) };
  let server: Server;
  let restore = () => {};
  beforeAll(async () => {
    server = createServer((request, response) => void answer(service, aws, request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    restore = withVariables({
      [`AWS_ENDPOINT_URL_${service.variable}`]: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'ASIAX',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_SESSION_TOKEN: 'x',
      AWS_REGION: 'eu-west-1',
    });
  });
  beforeEach(() => {
    seen.length = 0;
    replies.clear();
  });
  afterAll(async () => {
    restore();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return aws;
}

async function answer(
  service: Service,
  { seen, replies }: TestAws,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = askedIn(request, await textOf(request));
  seen.push(asked);
  const count = seen.filter(({ action }) => action === asked.action).length;
  const reply = replies.get(asked.action);
  const said = reply ? reply(asked.input, count) : refused(service, asked.action);
  if (!said) return;
  const isText = typeof said.body === 'string';
  const type = isText ? 'text/xml' : 'application/x-amz-json-1.1';
  response.writeHead(said.status, { 'content-type': type }).end(isText ? String(said.body) : JSON.stringify(said.body));
}

/** JSON with its action in a header, or a form that holds it. */
function askedIn({ headers }: IncomingMessage, text: string): Asked {
  const target = headers['x-amz-target'];
  if (typeof target === 'string') return { action: target.split('.').at(-1) ?? '', input: JSON.parse(text) as Fields };
  const { Action = '', ...input } = Object.fromEntries(new URLSearchParams(text));
  return { action: Action, input };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
