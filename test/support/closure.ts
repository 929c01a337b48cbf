import { memoryFiles, type Planted } from '../../src/adapters/memory-files.ts';
import { type MemoryStore, memoryStore } from '../../src/adapters/memory-store.ts';
import type { ChainImage } from '../../src/chain/image.ts';
import type { GateOutcome, Outcome } from '../../src/chain/outcome.ts';
import { run } from '../../src/chain/run.ts';
import type { RunPorts } from '../../src/chain/run-ports.ts';
import type { Session } from '../../src/chain/session.ts';
import { policyOf } from '../../src/contract/acceptance.ts';
import { openContract } from '../../src/contract/open.ts';
import { digestOf } from '../../src/core/digest.ts';
import type { RunRequest } from '../../src/ports/engine.ts';
import { type Ending, engineOf } from './entrypoints.ts';
import { imageOf, layerOf, platformOf } from './secrets-image.ts';

export const noon = Date.UTC(2026, 0, 2, 12);
export const runId = 'platform_20260102T120000Z_0a1b2c3d';
export const commit = 'c'.repeat(40);
/** Where the pack of a run that passed lies. */
export const pack = `evidence/runs/${runId}/P(-1)/`;

/** A repository in which everything is right; a test overrides single files. */
export const repository: Readonly<Record<string, Planted>> = {
  Dockerfile: 'FROM scratch\nCOPY app/main /app/main\nENTRYPOINT ["/app/main"]\n',
  '.dockerignore': '**\n!app/main\n',
  'app/main': { text: 'a program\n', mode: 0o755 },
  '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs: {}\n',
  'seaworthy.yml': [
    'version: 1',
    'profile: p-1',
    'context: { include: [app/main] }',
    'entrypoints:',
    '  rows:',
    '    - { runtime-mode: worker, command: [/app/main] }',
    '    - { runtime-mode: drill, command: [/app/main], subcommand: drill }',
    '',
  ].join('\n'),
};

/** The files of the repository with some replaced, and more behind the contract’s text. */
export function planted(files: Readonly<Record<string, Planted>> = {}, contract = ''): Record<string, Planted> {
  const text = typeof repository['seaworthy.yml'] === 'string' ? repository['seaworthy.yml'] : '';
  return { ...repository, 'seaworthy.yml': `${text}${contract}`, ...files };
}

/** A repository, and what a test changes of the session over it. */
export interface SessionCase {
  readonly files?: Readonly<Record<string, Planted>>;
  readonly store?: MemoryStore;
  readonly session?: Partial<Session>;
}

/** A session over a repository in memory, at noon. */
export async function sessionOf({ files, store = memoryStore(), session = {} }: SessionCase = {}): Promise<Session> {
  const tree = memoryFiles(files ?? repository);
  const open = await openContract(tree, 'seaworthy.yml');
  const clock = session.clock ?? { now: () => noon, randomHex: (count: number) => '0'.repeat(count * 2) };
  return {
    files: tree,
    git: {
      topLevel: '/r',
      sha: commit,
      ref: 'refs/heads/main',
      shallow: false,
      dirty: [],
      tracked: new Set(Object.keys(files ?? repository)),
    },
    clock,
    store,
    remote: undefined,
    evidenceFolder: undefined,
    open,
    policy: policyOf(open.contract, open.profile, clock.now()),
    platformRunId: runId,
    attempt: 1,
    redirections: [],
    workflow: { why: 'nobody was asked' },
    requireAuthoritative: false,
    imageDigest: null,
    ...session,
  };
}

export const builtImage: ChainImage = {
  image: imageOf(platformOf([layerOf({ 'app/main': 'a program\n' })])),
  archive: '/tmp/image.oci.tar',
  source: 'oci_archive',
  stated: null,
  found: undefined,
  origin: {
    build_driver: 'local',
    build_actor: 'somebody',
    build_completed_at_utc: '2026-01-02T12:00:00Z',
    base_images: [],
  },
};

export const image = builtImage.image.digest;
export const anotherDigest = digestOf('another image');

/** How probes end, and what a test changes of the ports. */
export interface PortsCase {
  readonly answer?: (request: RunRequest) => Ending | Promise<Ending>;
  readonly ports?: Partial<RunPorts>;
  readonly images?: Partial<RunPorts['images']>;
}

/** Ports of a run on somebody’s machine: the image is made by hand, every probe exits with 0. Keeps what was asked to be built. */
export function portsOf(
  { answer = () => ({}), ports = {}, images = {} }: PortsCase = {},
  builds: unknown[] = [],
): RunPorts {
  return {
    bases: new Map(),
    buildArgs: new Map(),
    fingerprintKey: undefined,
    secretNames: undefined,
    builder: { driver: 'local', actor: 'somebody', ciRunId: '77', commandFamily: 'docker-buildx-oci' },
    root: '/r',
    replaced: [],
    namedContexts: {},
    secretSpecs: [],
    sshSpecs: [],
    buildTimeoutSeconds: 60,
    ...ports,
    images: {
      engine: engineOf(answer),
      obtain: async (request) => {
        builds.push(request);
        return builtImage;
      },
      load: async () => [{ identity: 'manifest', reference: image, platform: 'linux/amd64' }],
      existing: async () => undefined,
      pull: async () => builtImage,
      publish: undefined,
      ...images,
    },
  };
}

/** The whole chain, once. */
export async function ranChain(given: SessionCase & PortsCase = {}) {
  const store = given.store ?? memoryStore();
  const session = await sessionOf({ ...given, store });
  const builds: unknown[] = [];
  const outcome = await run(session, portsOf(given, builds));
  return { outcome, store, session, builds };
}

/** `gate VERDICT` of every gate, in order. */
export function verdictsOf({ gates }: Pick<Outcome, 'gates'>): string[] {
  return gates.map(({ gate, verdict }) => `${gate} ${verdict}`);
}

/** The codes of all rows that do not pass, and of all faults. */
export function codesOf(gates: readonly GateOutcome[]): string[] {
  const codes = gates.flatMap(({ result, faults }) => [
    ...(result?.rows ?? []).filter(({ verdict }) => verdict !== 'PASS').map(({ check }) => check.code),
    ...faults.map(({ code }) => code),
  ]);
  return [...new Set(codes)].sort();
}

/** An object of the pack, as a reader sees it. */
export function objectIn(store: MemoryStore, name: string, prefix = pack): Record<string, unknown> {
  const bytes = store.objects.get(`${prefix}${name}.json`);
  if (!bytes) throw new Error(`there is no ${name} in ${prefix}`);
  return JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>;
}
