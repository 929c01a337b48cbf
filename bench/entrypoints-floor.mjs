// What the engine alone needs for containers with the confinement of the gate: its API, four lanes, one container made
// ahead in each, and nothing looked at. No client can be faster on this engine.
// node bench/entrypoints-floor.mjs SOCKET IMAGE PROBES.json
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const [socketPath, Image, file] = process.argv.slice(2);
const probes = JSON.parse(readFileSync(file, 'utf8'));
const agent = new Agent({ keepAlive: true });
const HostConfig = {
  NetworkMode: 'none',
  ReadonlyRootfs: true,
  Tmpfs: { '/tmp': 'rw,noexec,nosuid,size=64m,mode=1777' },
  CapDrop: ['ALL'],
  SecurityOpt: ['no-new-privileges'],
  Memory: 2 ** 29,
  MemorySwap: 2 ** 29,
  NanoCpus: 1e9,
  PidsLimit: 256,
  LogConfig: { Type: 'none' },
};
await Promise.all([1, 2, 3, 4].map(lane));
agent.destroy();

async function lane() {
  let made = make(probes.shift());
  while (made) {
    const id = await made;
    made = make(probes.shift());
    await ask('POST', `/containers/${id}/start`);
    await ask('POST', `/containers/${id}/wait`);
    await ask('DELETE', `/containers/${id}?v=1`);
  }
}

function make(probe) {
  if (!probe) return undefined;
  const [program, ...Cmd] = probe;
  return ask('POST', '/containers/create', {
    Image,
    Entrypoint: [program],
    Cmd,
    NetworkDisabled: true,
    HostConfig,
  }).then((made) => made.Id);
}

function ask(method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const asked = request({ socketPath, agent, method, path, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => {
        if (answer.statusCode >= 400) reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`));
        else resolve(text === '' ? {} : JSON.parse(text));
      });
    });
    asked.on('error', reject);
    asked.end(body && JSON.stringify(body));
  });
}
