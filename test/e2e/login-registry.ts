import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { command } from './command.ts';

/** What the registry wants to hear. Of a test, and of nothing else; the second is `bcrypt` of the first. */
const login = { user: 'AWS', password: 'open sesame' };
const hashed = '$2y$05$abcdefghijklmnopqrstuupx2xBUC4954936wVIjyyPHmUBFu0wCW';

/** A real registry that shows nothing to whoever does not log in, as those of private base images are. */
export interface LoginRegistry {
  readonly host: string;
  readonly login: typeof login;
  /** Puts an OCI archive there. Returns its digest. */
  push(archive: string, name: string): string;
  close(): Promise<void>;
}

export async function startLoginRegistry(folder: string): Promise<LoginRegistry> {
  const place = mkdtempSync(join(folder, 'login-registry-'));
  const host = `127.0.0.1:${await freePort()}`;
  writeFileSync(join(place, 'htpasswd'), `${login.user}:${hashed}\n`);
  writeFileSync(join(place, 'registry.yml'), configuration(place, host));
  const server = spawn('docker-registry', ['serve', join(place, 'registry.yml')], { stdio: 'ignore' });
  await answering(`http://${host}/v2/`);
  return {
    host,
    login,
    push: (archive, name) => pushed(archive, `${host}/${name}`),
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

const configuration = (place: string, host: string) => `version: 0.1
storage: { filesystem: { rootdirectory: ${place}/data } }
http: { addr: ${host} }
auth: { htpasswd: { realm: private, path: ${place}/htpasswd } }
`;

function pushed(archive: string, name: string): string {
  const given = ['--dest-tls-verify=false', `--dest-creds=${login.user}:${login.password}`];
  const digest = `${archive}.digest`;
  const { code, stderr } = command('skopeo', [
    'copy',
    '--preserve-digests',
    `--digestfile=${digest}`,
    ...given,
    `oci-archive:${archive}`,
    `docker://${name}`,
  ]);
  if (code !== 0) throw new Error(stderr);
  return command('cat', [digest]).stdout.trim();
}

/** Until it asks for the login. */
async function answering(url: string): Promise<void> {
  for (let left = 100; left > 0; left--) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.status === 401) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} does not ask for a login`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
