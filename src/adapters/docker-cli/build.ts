import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import type { BuildOutcome, BuildRequest } from '../../ports/engine.ts';
import { ociArchive } from '../oci-archive.ts';
import { lastLine, type ProcessResult } from '../process.ts';
import { basesOf } from './bases.ts';
import { type Docker, faultOf, isUnreachable, parsed } from './command.ts';

/** Builds with buildx to an OCI archive, without attestations, and reads back what was built from what. */
export async function build(docker: Docker, request: BuildRequest): Promise<BuildOutcome> {
  if (existsSync(request.archive)) {
    throw new Fault('BUILD_FAILED', { message: `${plain(request.archive)} exists already` });
  }
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-build-'));
  try {
    return await buildTo(docker, request, join(folder, 'metadata.json'));
  } catch (cause) {
    rmSync(request.archive, { force: true });
    throw cause;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function buildTo(docker: Docker, request: BuildRequest, file: string): Promise<BuildOutcome> {
  await runBuild(docker, request, file);
  const completedAt = docker.options.now?.() ?? Date.now();
  const metadata = readMetadata(file);
  await proveArchive(request.archive, metadata);
  return { completedAt, bases: await basesOf(docker, metadata, request.platforms.length) };
}

async function runBuild(docker: Docker, request: BuildRequest, file: string): Promise<void> {
  let complaint = '';
  const onLine = (line: string) => {
    if (line.startsWith('ERROR: ')) complaint = line;
    request.onProgress?.(line);
  };
  const env = { ...docker.options.env, BUILDX_METADATA_PROVENANCE: 'min', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
  const { timeoutSeconds } = request;
  const more = { env, timeoutSeconds, onLine, outputLimit: 2 ** 20, graceSeconds: 5 };
  const result = await docker.run('docker buildx build', buildArguments(docker, request, file), more);
  if (result.exitCode !== 0 || result.timedOut) throw buildFault(result, complaint);
}

/** The argument vector of a build. Values go in as they are: no shell reads them. */
export function buildArguments(docker: Docker, request: BuildRequest, file: string): string[] {
  const { builder } = docker.options;
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  return [
    ...['buildx', 'build', ...(builder === undefined ? [] : ['--builder', builder])],
    ...['--provenance=false', '--sbom=false', '--progress=plain'],
    ...['--output', `type=oci,${csv(`dest=${request.archive}`)}`, '--metadata-file', file],
    ...pairs('--build-arg', request.buildArgs),
    ...pairs('--build-context', request.namedContexts),
    ...request.secrets.flatMap((secret) => ['--secret', secret]),
    ...request.ssh.flatMap((key) => ['--ssh', key]),
    ...(request.target === undefined ? [] : ['--target', request.target]),
    ...(request.platforms.length === 0 ? [] : ['--platform', request.platforms.join(',')]),
    ...['--file', request.dockerfile, '--', request.context],
  ];
}

/** A field of the comma-separated list that `--output` takes. */
function csv(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** What a network does today and may not do tomorrow. */
const passing =
  /time-?out|timed out|deadline exceeded|connection (?:refused|reset)|no such host|temporary failure|unexpected EOF|TLS handshake|too many requests|service unavailable|bad gateway|\b(?:429|50[0-4])\b/i;

/** What a registry says of a base image to whoever may not read it. */
const refused =
  /failed to resolve source metadata for (\S+): .*(401 Unauthorized|403 Forbidden|access denied|authorization failed|insufficient_scope|no basic auth)/i;

function refusedBase(base: string, why = ''): Fault {
  return new Fault('BUILD_FAILED', {
    message: `the registry does not show the base image ${plain(base)}: ${plain(why)}`,
    fix: 'Log Docker in to that registry; in packaging.yml name a `build-role` that may read it.',
    rerun: 'will-not-help',
  });
}

function buildFault(result: ProcessResult, complaint: string): Fault {
  const said = `${result.stderr.text}\n${result.stdout.text}`;
  if (result.timedOut || isUnreachable(complaint)) return faultOf('docker buildx build', result);
  if (/unknown command: docker buildx|'buildx' is not a docker command|unknown flag: --provenance/.test(said))
    return noBuildx();
  const [, base, why] = refused.exec(complaint) ?? [];
  if (base !== undefined) return refusedBase(base, why);
  const message = `the build failed: ${lastLine(complaint) || lastLine(said)}`;
  if (!/exporter is not supported for the docker driver/.test(said))
    return new Fault('BUILD_FAILED', { message, ...(passing.test(complaint) ? { rerun: 'may-help' } : {}) });
  return new Fault('BUILD_FAILED', {
    message,
    fix: 'Make a builder that can: `docker buildx create --use`.',
    rerun: 'will-not-help',
  });
}

function noBuildx(): Fault {
  return new Fault('PROCESS_NOT_FOUND', {
    message: 'the Docker client has no buildx, or one that is too old',
    fix: 'Install the buildx plug-in of Docker, 0.13 or newer.',
  });
}

function readMetadata(file: string): unknown {
  try {
    return parsed('docker buildx build', readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Fault('BUILD_FAILED', { message: 'the build left no metadata', cause });
  }
}

/** What the archive holds is what the builder says that it built (L3). */
async function proveArchive(path: string, metadata: unknown): Promise<void> {
  const archive = ociArchive(path);
  try {
    const { digest } = await archive.manifest(undefined);
    const said = (metadata as { 'containerimage.digest'?: unknown } | null)?.['containerimage.digest'];
    if (said === digest) return;
    throw new Fault('IMAGE_MALFORMED', {
      message: `the archive holds ${digest}, the builder built ${plain(String(said))}`,
    });
  } finally {
    await archive.close();
  }
}
