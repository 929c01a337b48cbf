import { Agent } from 'node:http';
import type { Socket } from 'node:net';
import type { Docker } from '../docker-cli/command.ts';
import { openProcess } from '../process/open.ts';
import type { Endpoint } from './api.ts';

/**
 * The engine that the client would ask. The client knows contexts, certificates and remote machines: where the engine has no
 * socket on this machine, every connection goes through it (`docker system dial-stdio`).
 */
export async function endpointOf(docker: Docker): Promise<Endpoint> {
  const address = await addressOf(docker);
  const socketPath = /^unix:\/\/(.+)$/.exec(address)?.[1];
  return socketPath === undefined ? { agent: dialling(docker) } : { socketPath, agent: new Agent({ keepAlive: true }) };
}

async function addressOf(docker: Docker): Promise<string> {
  const stated = docker.options.env['DOCKER_HOST'];
  if (stated?.startsWith('unix://')) return stated;
  const args = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'];
  return (await docker.ask('docker context inspect', args)).trim();
}

/** A connection is a process, which takes longer to begin than to use: each is used again. */
function dialling({ options }: Docker): Agent {
  const agent = new Agent({ keepAlive: true });
  agent.createConnection = () =>
    openProcess({
      command: options.docker ?? 'docker',
      args: ['system', 'dial-stdio'],
      env: options.env,
    }) as unknown as Socket;
  return Object.assign(agent, { keepSocketAlive: () => true, reuseSocket: () => undefined });
}
