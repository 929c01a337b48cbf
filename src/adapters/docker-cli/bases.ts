import { isDigest } from '../../core/digest.ts';
import { Fault } from '../../core/fault.ts';
import type { ResolvedBase } from '../../ports/engine.ts';
import { type Docker, parsed } from './command.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Every image that a build took something from, its frontend included, by the builder's own record. buildx writes that
 * record into its metadata file, but not for several platforms: then it is asked for. No record is a fault, never "none".
 */
export async function basesOf(docker: Docker, metadata: unknown, platforms: number): Promise<ResolvedBase[]> {
  const known = recordsIn(metadata);
  const records = known.length > 0 ? known : await history(docker, textOf(fields(metadata)['buildx.build.ref']));
  if (records.length < Math.max(1, platforms)) throw untold();
  const bases = records.flatMap(materialsOf).flatMap(baseOf);
  return [...new Map(bases.map((base) => [`${base.reference}@${base.digest}`, base])).values()];
}

function untold(): Fault {
  return new Fault('BUILD_FAILED', {
    message: 'the builder does not say which base images it used',
    fix: 'Update docker buildx to 0.22 or newer, and BuildKit to 0.13 or newer.',
  });
}

function recordsIn(metadata: unknown): unknown[] {
  const isRecord = ([key]: [string, unknown]) => /^buildx\.build\.provenance(\/|$)/.test(key);
  return Object.entries(fields(metadata))
    .filter(isRecord)
    .map(([, value]) => value);
}

/** The records that the builder keeps of a build, one for each platform. */
async function history(docker: Docker, ref: string): Promise<unknown[]> {
  const [builder, , id] = ref.split('/');
  if (builder === undefined || id === undefined) throw untold();
  const inspect = ['buildx', 'history', 'inspect'];
  const text = await docker.ask('docker buildx history', [...inspect, '--builder', builder, '--format', 'json', id]);
  const records: unknown[] = [];
  for (const digest of attachmentsOf(parsed('docker buildx history', text))) {
    const record = await docker.ask('docker buildx history', [
      ...inspect,
      'attachment',
      '--builder',
      builder,
      id,
      digest,
    ]);
    records.push(parsed('docker buildx history', record));
  }
  return records;
}

function attachmentsOf(build: unknown): string[] {
  return listOf(fields(build).Attachments)
    .map(fields)
    .filter(({ Type }) => textOf(Type).startsWith('https://slsa.dev/provenance/'))
    .map(({ Digest }) => Digest)
    .filter(isDigest);
}

/** https://slsa.dev/spec/v0.2/provenance and https://slsa.dev/spec/v1.0/provenance */
function materialsOf(record: unknown): Fields[] {
  const { materials, buildDefinition } = fields(record);
  return [...listOf(materials), ...listOf(fields(buildDefinition).resolvedDependencies)].map(fields);
}

/** Images alone; a material can also be a git repository or a download. */
function baseOf({ uri, digest }: Fields): ResolvedBase[] {
  const [, name, version] = /^pkg:(?:docker|oci)\/([^@?#]+)(?:@([^?#]+))?/.exec(textOf(uri)) ?? [];
  if (name === undefined) return [];
  const reference = version === undefined ? unescaped(name) : `${unescaped(name)}:${unescaped(version)}`;
  const named = `sha256:${textOf(fields(digest).sha256)}`;
  return [{ reference, digest: isDigest(named) ? named : null }];
}

/** https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
