import { type Agent, type ClientRequest, type IncomingMessage, request as open, type ServerResponse } from 'node:http';

/** The service behind a proxy. */
export interface Upstream {
  readonly url: URL;
  readonly agent: Agent;
}

/** A request that came in, and the way to answer it. */
export interface Asked {
  readonly upstream: Upstream;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** What the service said. */
export interface Answer {
  readonly status: number;
  /** Names and values in turn, as they came. */
  readonly headers: readonly string[];
  readonly body: Buffer;
}

export async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Asks the service what was asked here, with every header as it came. The end of the request is the caller's. */
export function onward({ upstream, request }: Asked): ClientRequest {
  const { hostname, port } = upstream.url;
  const headers = withoutHeader(request.rawHeaders, 'expect');
  return open({ hostname, port, agent: upstream.agent, method: request.method, path: request.url, headers });
}

export function deliver(asked: Asked, body: Uint8Array): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = onward(asked);
    sent.on('error', reject).on('response', (message) => {
      const { statusCode = 0, rawHeaders } = message;
      bodyOf(message).then((bytes) => resolve({ status: statusCode, headers: rawHeaders, body: bytes }), reject);
    });
    sent.end(body);
  });
}

export async function delivered(asked: Asked): Promise<Answer> {
  return deliver(asked, await bodyOf(asked.request));
}

export function giveBack({ response }: Asked, { status, headers, body }: Answer): void {
  response.writeHead(status, [...headers]).end(body);
}

/** Names and values in turn, without one name. */
export function withoutHeader(headers: readonly string[], name: string): string[] {
  return headers.filter((_, at) => headers[at - (at % 2)]?.toLowerCase() !== name);
}
