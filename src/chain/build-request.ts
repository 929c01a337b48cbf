import type { OpenContract } from '../contract/opened.ts';
import { Fault } from '../core/fault.ts';
import type { BuildRequest } from '../ports/engine.ts';
import type { RunPorts } from './run-ports.ts';
import type { Session } from './session.ts';

type Flags = Pick<
  RunPorts,
  'root' | 'buildArgs' | 'namedContexts' | 'secretSpecs' | 'sshSpecs' | 'buildTimeoutSeconds'
>;

/**
 * What the contract and the flags ask the engine to build.
 * Throws BUILD_FAILED where the contract names a builder that we do not start, USAGE where a build secret is not given.
 */
export function buildRequest(session: Session, flags: Flags): Omit<BuildRequest, 'archive'> {
  const { open, onProgress } = session;
  const { image } = open.contract;
  if (image.prebuilt === undefined) refuseOtherBuild(session, flags);
  const home = [flags.root, open.folder, image.context].filter((part) => part !== '.').join('/');
  return {
    context: home,
    dockerfile: `${home}/${image.dockerfile}`,
    ...(image.target === undefined ? {} : { target: image.target }),
    buildArgs: { ...image['build-args'], ...Object.fromEntries(flags.buildArgs) },
    namedContexts: flags.namedContexts,
    secrets: flags.secretSpecs,
    ssh: flags.sshSpecs,
    platforms: image.platforms,
    timeoutSeconds: flags.buildTimeoutSeconds,
    ...(onProgress ? { onProgress: (line: string) => onProgress(`build ${line}`) } : {}),
  };
}

/** The id of a specification as `--secret` takes it, `id=npm,env=NPM_TOKEN`. */
export function secretId(spec: string): string {
  return /(?:^|,)id=([^,]+)/.exec(spec)?.[1] ?? spec;
}

/** The id of a specification as `--ssh` takes it, `default=/path/to/key`. */
export function sshId(spec: string): string {
  return spec.split('=')[0] ?? spec;
}

/** An image that is built otherwise than the contract says is another image. */
function refuseOtherBuild({ open }: Session, flags: Flags): void {
  const { engine } = open.contract.image;
  if (engine === 'classic')
    throw new Fault('BUILD_FAILED', {
      message: 'the contract names the classic builder, and only BuildKit is started here',
      location: open.locate(['image', 'engine']),
      fix: 'Build with BuildKit, or judge the image of the other builder with `image.prebuilt`.',
    });
  refuseMissing(open, 'build-secrets', flags.secretSpecs.map(secretId), (id) => `--secret id=${id},src=FILE`);
  refuseMissing(open, 'build-ssh', flags.sshSpecs.map(sshId), (id) => `--ssh ${id}=KEYFILE`);
}

/** What a build mounts and nobody gave is told before it starts, by name. */
function refuseMissing(
  { contract, locate }: OpenContract,
  key: 'build-secrets' | 'build-ssh',
  given: readonly string[],
  flagOf: (id: string) => string,
): void {
  const missing = contract.image[key].filter((id) => !given.includes(id));
  if (missing.length === 0) return;
  throw new Fault('USAGE', {
    message: `the build mounts ${missing.join(', ')} of image.${key}, which were not given`,
    location: locate(['image', key]),
    fix: `Add ${missing.map(flagOf).join(' ')}. A fork and Dependabot have no secrets: such an image is built after the merge.`,
  });
}
