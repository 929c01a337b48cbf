import { memoryFiles, type Planted } from '../../src/adapters/memory-files.ts';
import { type MemoryStore, memoryStore } from '../../src/adapters/memory-store.ts';
import type { ChainImage } from '../../src/chain/image.ts';
import type { Outcome } from '../../src/chain/outcome.ts';
import { type RunPorts, run } from '../../src/chain/run-ports.ts';
import type { Session } from '../../src/chain/session.ts';
import { policyOf } from '../../src/contract/acceptance.ts';
import { openContract } from '../../src/contract/open.ts';
import { digestOf } from '../../src/core/digest.ts';
import type { ContainerEngine, RunRequest } from '../../src/ports/engine.ts';
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

export interface SessionCase {
  readonly files?: Readonly<Record<string, Planted>>;
  readonly store?: MemoryStore;
  readonly changed?: Partial<Session>;
}

/** A session over a repository in memory, at noon. */
export async function sessionOf({ files, store = memoryStore(), changed = {} }: SessionCase = {}): Promise<Session> {
  const tree = memoryFiles(files ?? repository);
  const open = await openContract(tree, 'seaworthy.yml');
  const clock = changed.clock ?? { now: () => noon, randomHex: (count: number) => '0'.repeat(count * 2) };
  return {
    files: tree,
    git: { topLevel: '/r', sha: commit, ref: 'refs/heads/main', shallow: false, dirty: [] },
    clock,
    store,
    evidenceFolder: undefined,
    open,
    policy: policyOf(open.contract, open.profile, clock.now()),
    platformRunId: runId,
    attempt: 1,
    redirections: [],
    requireAuthoritative: false,
    imageDigest: null,
    ...changed,
  };
}

export const builtImage: ChainImage = {
  image: imageOf(platformOf([layerOf({ 'app/main': 'a program\n' })])),
  archive: '/tmp/image.oci.tar',
  source: 'oci_archive',
  stated: null,
  bases: [],
  completedAt: noon,
};

export const image = builtImage.image.digest;
export const anotherDigest = digestOf('another image');

export interface PortsCase {
  readonly answer?: (request: RunRequest) => Ending | Promise<Ending>;
  readonly changed?: Partial<RunPorts>;
  readonly images?: Partial<RunPorts['images']>;
}

/** Ports of a run on somebody’s machine: the image is made by hand, every probe exits with 0. Counts what was built. */
export function portsOf({ answer = () => ({}), changed = {}, images = {} }: PortsCase = {}): RunPorts & {
  readonly builds: unknown[];
} {
  const builds: unknown[] = [];
  const engine: ContainerEngine = engineOf(answer);
  return {
    bases: new Map(),
    buildArgs: new Map(),
    fingerprintKey: undefined,
    builder: { driver: 'local', actor: 'somebody', ciRunId: '77', commandFamily: 'docker-buildx-oci' },
    root: '/r',
    replaced: [],
    namedContexts: {},
    secretSpecs: [],
    buildTimeoutSeconds: 60,
    ...changed,
    images: {
      engine,
      obtain: async (request) => {
        builds.push(request);
        return builtImage;
      },
      load: async () => ({ identity: 'manifest', reference: image }),
      publish: undefined,
      ...images,
    },
    builds,
  };
}

export interface Ran {
  readonly outcome: Outcome;
  readonly store: MemoryStore;
  readonly session: Session;
  readonly builds: readonly unknown[];
}

/** The whole chain, once. */
export async function ranChain(given: SessionCase & PortsCase = {}, changed: Partial<Session> = {}): Promise<Ran> {
  const store = given.store ?? memoryStore();
  const { files } = given;
  const session = await sessionOf({ ...(files ? { files } : {}), store, changed });
  const ports = portsOf({
    ...(given.answer ? { answer: given.answer } : {}),
    ...(given.images ? { images: given.images } : {}),
    ...(given.changed ? { changed: given.changed as Partial<RunPorts> } : {}),
  });
  return { outcome: await run(session, ports), store, session, builds: ports.builds };
}
