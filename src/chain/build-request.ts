import { Fault } from '../core/fault.ts';
import type { BuildRequest } from '../ports/engine.ts';
import type { RunPorts } from './run-ports.ts';
import type { Session } from './session.ts';

type Flags = Pick<RunPorts, 'root' | 'buildArgs' | 'namedContexts' | 'secretSpecs' | 'buildTimeoutSeconds'>;

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
    platforms: image.platforms,
    timeoutSeconds: flags.buildTimeoutSeconds,
    ...(onProgress ? { onProgress: (line: string) => onProgress(`build ${line}`) } : {}),
  };
}

/** The id of a specification as `--secret` takes it, `id=npm,env=NPM_TOKEN`. */
export function secretId(spec: string): string {
  return /(?:^|,)id=([^,]+)/.exec(spec)?.[1] ?? spec;
}

/** An image that is built otherwise than the contract says is another image. */
function refuseOtherBuild({ open }: Session, { secretSpecs }: Flags): void {
  const { engine, 'build-secrets': named } = open.contract.image;
  if (engine === 'classic')
    throw new Fault('BUILD_FAILED', {
      message: 'the contract names the classic builder, and only BuildKit is started here',
      location: open.locate(['image', 'engine']),
      fix: 'Build with BuildKit, or judge the image of the other builder with `image.prebuilt`.',
    });
  const given = secretSpecs.map(secretId);
  const missing = named.filter((id) => !given.includes(id));
  if (missing.length > 0)
    throw new Fault('USAGE', {
      message: `the build mounts the secrets ${missing.join(', ')}, which were not given`,
      location: open.locate(['image', 'build-secrets']),
      fix: missing.map((id) => `Add --secret id=${id},src=FILE`).join(' '),
    });
}
