import type { Digest } from '../core/digest.ts';
import type { ContainerEngine, EngineInfo } from '../ports/engine.ts';
import { build } from './docker-cli/build.ts';
import { type DockerOptions, dockerClient } from './docker-cli/command.ts';
import { readInfo } from './docker-cli/info.ts';
import { load } from './docker-cli/load.ts';
import { run, runNames } from './docker-cli/run.ts';

export type { DockerOptions } from './docker-cli/command.ts';

/** The engine behind a Docker client, with either kind of image store. */
export function dockerCli(options: DockerOptions): ContainerEngine {
  const docker = dockerClient(options);
  const names = runNames();
  const ours = new Set<Digest>();
  let known: EngineInfo | undefined;
  const info = async () => {
    known ??= await readInfo(docker);
    return known;
  };
  return {
    info,
    build: (request) => build(docker, request),
    load: async (archive, image) => load(docker, archive, image, { store: (await info()).store, ours }),
    run: (request) => run(docker, names, request),
    release: async () => {
      for (const id of ours) await docker.run('docker image rm', ['image', 'rm', id]);
      ours.clear();
    },
  };
}
