import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { respond } from './src/respond.js';

const usage = `usage: node server.js [--port N]

Greets over HTTP: GET /hello/NAME and GET /healthz.

  --port N   port to listen on (default: 3000)
  -h, --help show this text
`;

/** Reads the command line; throws where it makes no sense. */
function options() {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '3000' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) {
    throw new Error(`--port: expected a number up to 65535, got ${JSON.stringify(values.port)}`);
  }
  return { help: values.help, port: Number(values.port) };
}

function serve(port) {
  const server = createServer((request, response) => {
    const { status, body } = respond(request.method, request.url);
    response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
  });
  server.listen(port, () => console.log(`listening on port ${server.address().port}`));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
}

try {
  const { help, port } = options();
  if (help) process.stdout.write(usage);
  else serve(port);
} catch (error) {
  process.stderr.write(`error: ${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
