import { createHash, randomBytes } from 'node:crypto';
import { ociRegistry, type RegistryOptions } from '../../../src/adapters/oci-registry.ts';
import { settle } from '../../../src/chain/settle.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { faultsIn } from '../../../src/core/fault.ts';
import { acceptedManifests } from '../../../src/domain/image/media-types.ts';
import { image, index, sourceOf, type TestImage } from '../../adapters/support/images.ts';
import { endingOf, type Judged, unforeseen, within } from './ending.ts';
import { faultsOf } from './kinds.ts';
import { startFaultProxy } from './proxy.ts';

const tag = 'git-1';
/** An image takes about fifteen requests, each tried again with patience. */
const line = {
  percents: [8, 18, 30, 45],
  steps: [/^PUT .*uploads/, /^PUT .*manifests\/sha256/, /^GET .*manifests\/sha256/, /^PUT .*manifests\/git-1/],
};

/** One image on its way to a repository of its own. */
interface Trial {
  /** `127.0.0.1:PORT`. */
  readonly service: string;
  readonly repository: string;
  readonly image: TestImage;
}

/** Publishes an image to a registry, under the faults of each seed. */
export function imageRuns(service: string): (seed: number) => Promise<Judged> {
  const home = `faults-${randomBytes(6).toString('hex')}`;
  return (seed) => judged({ service, repository: `${home}/seed-${seed}`, image: imageOf(seed) }, seed);
}

/** Nobody else has its layers: each must go up. Every fourth is of two platforms. */
function imageOf(seed: number): TestImage {
  const layer = (name: string, size: number) => [{ name, content: noise(`${seed} ${name}`, size) }];
  const one = image([layer('a', 200), layer('b', 30_000), layer('c', 300_000)]);
  return seed % 4 === 0 ? index(one, image([layer('d', 5_000)])) : one;
}

/** The same bytes for the same text, and none that gzip makes smaller. */
function noise(text: string, size: number): Buffer {
  return createHash('shake256', { outputLength: size }).update(text).digest();
}

/** Under faults, then a look without them; after a red end once more without them. */
async function judged(one: Trial, seed: number): Promise<Judged> {
  const { published, injected } = await underFaults(one, seed);
  const saidGood = published.error === undefined;
  const first = await look(one);
  const { ending, problems } = endingOf(saidGood, first.isThere);
  const thrown = saidGood ? [] : unforeseen([published.error], foreseen);
  const again = saidGood ? [] : await resumed(one);
  return { seed, ending, injected, problems: [...thrown, ...problems, ...first.problems, ...again] };
}

/** The run and its connections end together, as in a process. */
async function underFaults(one: Trial, seed: number) {
  const proxy = await startFaultProxy({ service: `http://${one.service}`, nameOf: (url) => nameOf(one, url) });
  try {
    proxy.start(faultsOf(seed, line));
    const published = await settle(() => within(20, publish(one, proxy.host, impatience)));
    return { published, injected: proxy.injected };
  } finally {
    await proxy.close();
  }
}

/**
 * A request that came twice finds its upload done and gone; what is read back cut short without a word has another digest
 * than it should, or than the registry says.
 */
const foreseen = ['REGISTRY_UNREACHABLE', 'REGISTRY_NOT_FOUND', 'REGISTRY_PROTOCOL', 'IMAGE_MALFORMED'] as const;

/** An upload’s address is the registry’s own; what it is for stands at the end. */
function nameOf({ repository }: Trial, url: string): string {
  return url.replace(repository, '').replace(/uploads\/.+(?=digest=)/, 'uploads/?');
}

/** A run has an end, and a stall is not all of it. */
const impatience = { deadlineSeconds: 5, stallSeconds: 0.5, firstPauseMs: 20 };

function publish({ repository, image }: Trial, host: string, patience: Partial<RegistryOptions>) {
  const source = sourceOf(image, { stream: (digest) => pieces(image.blobs.get(digest) ?? Buffer.of()) });
  return ociRegistry({ repository: `${host}/${repository}`, ...patience }).publish(source, image, tag);
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += 16_384) yield bytes.subarray(at, at + 16_384);
}

/** A tag names the very image with all that is below it, or there is no tag. */
async function look(one: Trial): Promise<{ readonly isThere: boolean; readonly problems: string[] }> {
  const named = await fetched(one, `manifests/${tag}`);
  if (named === undefined) return { isThere: false, problems: [] };
  const digest = digestOf(named);
  const other = digest === one.image.digest ? [] : [`the tag names ${digest}, not ${one.image.digest}`];
  const missing = await Promise.all(
    digestsBelow(named).map(async (path) => ((await isWhole(one, path)) ? [] : [path])),
  );
  return { isThere: true, problems: [...other, ...missing.flat().map((path) => `the tag is there without ${path}`)] };
}

/** A manifest with everything below it, or a blob, asked of the registry under its digest. */
async function isWhole(one: Trial, path: string): Promise<boolean> {
  const bytes = await fetched(one, path);
  if (bytes === undefined || digestOf(bytes) !== path.slice(path.indexOf('/') + 1)) return false;
  if (!path.startsWith('manifests/')) return true;
  const below = await Promise.all(digestsBelow(bytes).map((inner) => isWhole(one, inner)));
  return below.every(Boolean);
}

interface Manifest {
  readonly manifests?: readonly { readonly digest: string }[];
  readonly config?: { readonly digest: string };
  readonly layers?: readonly { readonly digest: string }[];
}

function digestsBelow(bytes: Uint8Array): string[] {
  const { manifests = [], config, layers = [] } = JSON.parse(Buffer.from(bytes).toString()) as Manifest;
  const blobs = [...(config ? [config] : []), ...layers];
  return [...manifests.map(({ digest }) => `manifests/${digest}`), ...blobs.map(({ digest }) => `blobs/${digest}`)];
}

/** What the registry has under a path; undefined where it has nothing. Asked without a proxy, and without our own client. */
async function fetched({ service, repository }: Trial, path: string): Promise<Uint8Array | undefined> {
  const headers = { accept: acceptedManifests.join(', ') };
  const response = await fetch(`http://${service}/v2/${repository}/${path}`, { headers });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (response.status === 200) return bytes;
  if (response.status === 404) return undefined;
  throw new Error(`the registry answered ${response.status} to ${path}`);
}

/** Over a good line it ends as it would have. */
async function resumed(one: Trial): Promise<string[]> {
  const { error } = await settle(() => publish(one, one.service, {}));
  const { isThere, problems } = await look(one);
  const why = faultsIn(error).map(({ code, message }) => `${code} ${message}`);
  return [
    ...(error === undefined && isThere ? [] : [`published again it failed: ${why.join('; ')}`]),
    ...problems.map((problem) => `published again: ${problem}`),
  ];
}
