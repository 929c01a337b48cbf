import { type Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Duplex } from 'node:stream';
import { clip, plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import { jsonIn } from '../../core/json.ts';

/** Where an engine listens, and how connections to it are made. */
export interface Endpoint {
  readonly socketPath?: string;
  readonly agent: Agent;
}

export interface EngineAnswer {
  readonly status: number;
  readonly body: unknown;
  /** What the engine says went wrong; empty where nothing did. */
  readonly message: string;
}

export interface Question {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly body?: object;
  readonly timeoutSeconds?: number;
}

/**
 * The API of an engine. https://docs.docker.com/reference/api/engine/
 * Rejects with ENGINE_UNREACHABLE where no answer comes, or none in time; what the engine refuses is an answer.
 */
export interface EngineApi {
  ask(question: Question): Promise<EngineAnswer>;
  /** The two-way stream that such a request turns its connection into, with what came already. */
  upgrade(path: string): Promise<{ readonly socket: Duplex; readonly head: Buffer } | EngineAnswer>;
  close(): void;
}

const usualSeconds = 120;

export function engineApi(endpoint: Endpoint): EngineApi {
  return {
    ask: (question) => ask(endpoint, question),
    upgrade: (path) => upgrade(endpoint, path),
    close: () => endpoint.agent.destroy(),
  };
}

function ask(endpoint: Endpoint, question: Question): Promise<EngineAnswer> {
  const { method, path, body, timeoutSeconds = usualSeconds } = question;
  const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const type = content && { 'content-type': 'application/json', 'content-length': content.length };
  const signal = AbortSignal.timeout(timeoutSeconds * 1000);
  return new Promise((resolve, reject) => {
    const asked = request({ ...endpoint, method, path, headers: { host: 'docker', ...type }, signal });
    const failed = (error: Error) => {
      if (wasClosedBefore(asked, error)) resolve(ask(endpoint, question));
      else reject(unreachable(path, error));
    };
    asked.on('error', failed);
    asked.on('response', (response) => void answerOf(response).then(resolve, failed));
    asked.end(content);
  });
}

/** A connection that was kept may have been closed at the other end, which shows only when it is used: nobody has seen the request. */
function wasClosedBefore(asked: ClientRequest, error: Error): boolean {
  return asked.reusedSocket && 'code' in error && ['ECONNRESET', 'EPIPE'].includes(String(error.code));
}

async function answerOf(response: IncomingMessage): Promise<EngineAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const status = response.statusCode ?? 0;
  const body = jsonIn(text);
  const said = (body as { message?: unknown } | undefined)?.message ?? text;
  return { status, body, message: status < 400 ? '' : clip(plain(String(said).trim()), 1000) };
}

function upgrade(endpoint: Endpoint, path: string): ReturnType<EngineApi['upgrade']> {
  const headers = { host: 'docker', connection: 'Upgrade', upgrade: 'tcp' };
  return new Promise((resolve, reject) => {
    const asked = request({
      ...endpoint,
      method: 'POST',
      path,
      headers,
      signal: AbortSignal.timeout(usualSeconds * 1000),
    });
    asked.on('error', (error) => reject(unreachable(path, error)));
    asked.on('upgrade', (_, socket, head) => resolve({ socket, head }));
    asked.on('response', (response) => void answerOf(response).then(resolve, reject));
    asked.end();
  });
}

function unreachable(path: string, cause: Error): Fault {
  const code = 'code' in cause ? String(cause.code) : cause.name;
  const what = plain(path.replace(/\?.*/, ''));
  return new Fault('ENGINE_UNREACHABLE', {
    message: `${what}: ${clip(plain(`${code}: ${cause.message}`), 300)}`,
    cause,
  });
}
