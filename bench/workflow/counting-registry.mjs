import { connect, createServer } from 'node:net';

/** A registry behind an address that counts what goes to it. */
export async function countingRegistry(address) {
  const [host, port] = address.split(':');
  let sent = 0;
  const server = createServer((client) => {
    const registry = connect(Number(port), host);
    client.on('data', (chunk) => {
      sent += chunk.length;
    });
    client.pipe(registry).pipe(client);
    client.on('error', () => registry.destroy());
    registry.on('error', () => client.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${server.address().port}`,
    /** The bytes since it was asked last, with what HTTP itself says. */
    taken: () => {
      const all = sent;
      sent = 0;
      return all;
    },
    close: () => server.close(),
  };
}
