import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What came in, for a test to look at. */
export interface EngineCall {
  /** `POST /containers/create`, with the name of a container left out. */
  readonly what: string;
  readonly url: string;
  readonly body: unknown;
}

/** How a container of the test behaves. */
export interface Play {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly state?: object;
  /** Never ends by itself. */
  readonly hangs?: boolean;
  /** The line ends in the middle of a frame. */
  readonly breaksOff?: boolean;
}

type Reply = readonly [status: number, body?: unknown];

/** An engine that answers on a socket as Docker’s documents it, for one container at a time. */
export interface TestEngine {
  readonly host: string;
  readonly calls: EngineCall[];
  /** By `METHOD /path`: an answer in place of the engine’s own, or the end of the connection. */
  readonly replies: Record<string, Reply | 'cut' | 'never'>;
  play: Play;
  close(): Promise<void>;
}

export const engineInfo = {
  ServerVersion: '28.0',
  NCPU: 2,
  MemTotal: 8 * 2 ** 30,
  Architecture: 'x86_64',
  DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
};

export async function startEngine(socket: string): Promise<TestEngine> {
  let ended = () => {};
  let exit = new Promise<void>(() => {});
  const sockets = new Set<Duplex>();
  const usual: Readonly<Record<string, (response: ServerResponse) => void>> = {
    'GET /info': (response) => reply(response, [200, engineInfo]),
    'GET /containers/json': (response) => reply(response, [200, []]),
    'POST /containers/create': (response) => reply(response, [201, { Id: 'c', Warnings: [] }]),
    'POST /containers/start': (response) => {
      if (!engine.play.hangs) setImmediate(() => ended());
      reply(response, [204]);
    },
    'POST /containers/wait': (response) => {
      const { ExitCode = 0 } = (engine.play.state ?? {}) as { ExitCode?: number };
      void exit.then(() => reply(response, [200, { StatusCode: ExitCode }]));
    },
    'GET /containers': (response) =>
      reply(response, [
        200,
        { State: { Status: 'exited', ExitCode: 0, OOMKilled: false, Error: '', ...engine.play.state } },
      ]),
    'POST /containers/kill': (response) => {
      ended();
      reply(response, [204]);
    },
    'DELETE /containers': (response) => reply(response, [204]),
  };
  const server = createServer((request, response) => void handle(request, response));
  server.on('connection', (one: Duplex) => sockets.add(one));
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await callOf(request);
    engine.calls.push(call);
    const other = engine.replies[call.what];
    if (other === 'cut') request.socket.destroy();
    else if (Array.isArray(other)) reply(response, other as unknown as Reply);
    else if (other === undefined)
      (usual[call.what] ?? ((one) => reply(one, [404, { message: 'page not found' }])))(response);
  }
  server.on('upgrade', (request: IncomingMessage, stream: Duplex) => {
    void callOf(request).then((call) => engine.calls.push(call));
    const refusal = engine.replies['POST /containers/attach'];
    if (Array.isArray(refusal)) {
      const [status, body] = refusal as unknown as Reply;
      const text = JSON.stringify(body);
      stream.end(
        `HTTP/1.1 ${status} X\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n${text}`,
      );
      return;
    }
    exit = new Promise((resolve) => {
      ended = resolve;
    });
    stream.on('error', () => undefined);
    stream.write(
      'HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
    );
    const { stdout = '', stderr = '' } = engine.play;
    void exit.then(() => {
      if (engine.play.breaksOff) return void stream.end(frame(1, stdout).subarray(0, -1));
      stream.write(frame(1, stdout));
      stream.end(frame(2, stderr));
    });
    if (engine.play.hangs) stream.write(frame(1, stdout));
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  const engine: TestEngine = {
    host: `unix://${socket}`,
    calls: [],
    replies: {},
    play: {},
    close: () =>
      new Promise((resolve) => {
        for (const one of sockets) one.destroy();
        server.close(() => resolve());
      }),
  };
  return engine;
}

async function callOf(request: IncomingMessage): Promise<EngineCall> {
  const chunks: Buffer[] = [];
  if (!request.headers.upgrade) for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const url = decodeURIComponent(request.url ?? '');
  const path = url
    .replace(/\?.*/, '')
    .replace(/\/seaworthy-[0-9a-f]+-\d+/, '')
    .replace(/\/containers\/json$/, '/containers/json');
  return {
    what: `${request.method} ${path}`.replace(
      'GET /containers/json',
      url.includes('all=1') ? 'GET /containers/json' : 'GET /containers',
    ),
    url,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function reply(response: ServerResponse, [status, body]: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
}

export function frame(stream: 1 | 2, text: string): Buffer {
  const content = Buffer.from(text);
  const head = Buffer.from([stream, 0, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32BE(content.length, 4);
  return Buffer.concat([head, content]);
}
