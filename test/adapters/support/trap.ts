import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that nobody should ask. */
export interface Trap {
  readonly url: string;
  /** Of any kind: a request, a tunnel, or a mere connection. */
  connections(): number;
  close(): Promise<void>;
}

export async function openTrap(): Promise<Trap> {
  let seen = 0;
  const server = createServer((_, response) => void response.writeHead(404).end());
  server.on('connection', () => {
    seen += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => seen,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
