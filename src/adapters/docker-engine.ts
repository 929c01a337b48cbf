import type { Digest } from '../core/digest.ts';
import { slots } from '../core/parallel.ts';
import type { ContainerEngine } from '../ports/engine.ts';
import { engineApi } from './docker-api/api.ts';
import { endpointOf } from './docker-api/endpoint.ts';
import { readInfo } from './docker-api/info.ts';
import { runNames } from './docker-api/owner.ts';
import { run } from './docker-api/run.ts';
import { sweep } from './docker-api/sweep.ts';
import { build } from './docker-cli/build.ts';
import { type DockerOptions, dockerClient } from './docker-cli/command.ts';
import { load } from './docker-cli/load.ts';

export type { DockerOptions } from './docker-cli/command.ts';

/**
 * The engine of a Docker client, with either kind of image store. The client builds and loads, since it knows builders and
 * contexts; containers are run over the engine’s API, which starts no process for each.
 */
export function dockerEngine(options: DockerOptions): ContainerEngine {
  const docker = dockerClient(options);
  const ours = new Set<Digest>();
  const opened = once(async () => {
    const api = engineApi(await endpointOf(docker));
    const info = await readInfo(api);
    await sweep(api);
    return { api, info, runner: { api, names: runNames(), slots: slots(info.slots) } };
  });
  return {
    info: async () => (await opened()).info,
    build: (request) => build(docker, request),
    load: async (archive, image) => {
      const { api, info } = await opened();
      return load({ docker, api, store: info.store, ours }, archive, image);
    },
    run: async (request) => run((await opened()).runner, request),
    release: async () => {
      for (const id of ours) await docker.run('docker image rm', ['image', 'rm', id]);
      ours.clear();
    },
  };
}

function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => {
    known ??= work();
    return known;
  };
}
