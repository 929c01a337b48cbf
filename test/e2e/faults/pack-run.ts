import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localStore } from '../../../src/adapters/local-store.ts';
import { memoryStore } from '../../../src/adapters/memory-store.ts';
import { askEvidence } from '../../../src/chain/close.ts';
import { committedVerdict } from '../../../src/chain/committed.ts';
import type { GateOutcome } from '../../../src/chain/outcome.ts';
import { pull } from '../../../src/chain/pull.ts';
import type { Session } from '../../../src/chain/session.ts';
import type { RemoteStore } from '../../../src/ports/evidence-store.ts';
import { image, noon, pack, planted, ranChain } from '../../support/closure.ts';
import { type Bucket, newBucket, type Place, storeThrough, versionsIn } from './bucket.ts';
import { endingOf, type Judged, unforeseen, within } from './ending.ts';
import { faultsOf } from './kinds.ts';
import { startFaultProxy } from './proxy.ts';

type Objects = ReadonlyMap<string, Uint8Array>;
const commit = `${pack}pack_commit.json`;
const ends = [`${pack}evidence_index.json`, commit];

/** A pack takes about forty requests, and the loss of one that reads ends it. */
const line = {
  percents: [1, 3, 8, 20],
  steps: [/^PUT .*evidence_index/, /^GET .*evidence_index/, /^PUT .*pack_commit/, /^GET .*pack_commit/],
};

/** A run up to closure: what every trial sends to a bucket. */
interface Prepared {
  readonly session: Session;
  readonly objects: Objects;
  readonly bucket: Bucket;
}

/** One pack on its way to one prefix. */
interface Trial extends Prepared {
  readonly prefix: string;
  readonly folder: string;
}

/** Sends the pack of one run to a bucket of `service`, under the faults of each seed. */
export async function packRuns(service: string): Promise<(seed: number) => Promise<Judged>> {
  const { session, store } = await ranChain({ files: repository() });
  const objects = new Map([...store.objects].filter(([key]) => !ends.includes(key)));
  const bucket = await newBucket(service);
  return (seed) => trial({ session: { ...session, imageDigest: image }, objects, bucket }, seed);
}

/** With enough files that the list of them is sent in many pieces. */
function repository() {
  const files = Array.from({ length: 400 }, (_, at) => [`app/data/f${at}.txt`, `${at}\n`]);
  const more = planted()['seaworthy.yml'] as string;
  return planted({
    ...Object.fromEntries(files),
    Dockerfile: 'FROM scratch\nCOPY app/main /app/main\nCOPY app/data/ /app/data/\nENTRYPOINT ["/app/main"]\n',
    '.dockerignore': '**\n!app/main\n!app/data/**\n',
    'seaworthy.yml': more.replace('[app/main]', '[app/main, app/data/]'),
  });
}

async function trial(prepared: Prepared, seed: number): Promise<Judged> {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-faults-'));
  const one = { ...prepared, prefix: `seed-${seed}/`, folder };
  for (const [key, bytes] of one.objects) plant(join(folder, key), bytes);
  try {
    return await judged(one, seed);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function plant(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** Under faults, then a look without them; after a red end once more without them. */
async function judged(one: Trial, seed: number): Promise<Judged> {
  const { outcome, injected } = await underFaults(one, seed);
  const store = await storeThrough(one.bucket.service, placeOf(one, 60));
  const saidGood = outcome.verdict === 'PASS';
  const first = await look(one, store, saidGood);
  const { ending, problems } = endingOf(saidGood, first.isThere);
  const said = [...strange(outcome), ...unforeseen(outcome.faults, foreseen), ...problems, ...first.problems];
  const again = saidGood ? [] : await resumed(one, store);
  store.s3.close();
  return { seed, ending, injected, problems: [...said, ...again] };
}

/** The run and its connections end together, as in a process. */
async function underFaults(one: Trial, seed: number) {
  const nameOf = (url: string) => url.replace(one.bucket.name, '').replace(/versionId=[^&]*/, '');
  const proxy = await startFaultProxy({ service: one.bucket.service, nameOf });
  try {
    const remote = await storeThrough(`http://${proxy.host}`, placeOf(one, 2));
    proxy.start(faultsOf(seed, line));
    return { outcome: await within(40, send(one, remote, 0)), injected: proxy.injected };
  } finally {
    await proxy.close();
  }
}

function placeOf({ bucket, prefix }: Trial, deadlineSeconds: number): Place {
  return { bucket: bucket.name, prefix, deadlineSeconds };
}

/** The very step that ends a run: the pack to its store, then index and commit there, then here. */
function send({ session, folder }: Trial, remote: RemoteStore, laterMs: number): Promise<GateOutcome> {
  const clock = { ...session.clock, now: () => noon + laterMs };
  return askEvidence({ ...session, clock, remote, store: localStore(folder) }, undefined, 'PASS');
}

/** Cut short without a word, what is read back is not what was sent, and is told so. */
const foreseen = ['STORE_UNREACHABLE', 'EVIDENCE_EXISTS'] as const;

/** What is sent cannot be wrong: a run passes, or could not decide. */
function strange({ verdict }: GateOutcome): string[] {
  return verdict === 'FAIL' ? ['it said FAIL, and nothing was wrong with the pack'] : [];
}

/** What lies there and here. A commit is believed by no one: all below it is fetched and compared. */
async function look(one: Trial, store: RemoteStore, saidGood: boolean) {
  const versions = await versionsIn(one.bucket, one.prefix);
  const twice = versions.filter((key, at) => versions.indexOf(key) !== at);
  const isThere = versions.includes(commit);
  const problems = [...twice.map((key) => `${key} has a second version`), ...(await whyNotHere(one, store, saidGood))];
  return { isThere, problems: [...problems, ...(isThere ? await whyNotWhole(one, store) : [])] };
}

/** This machine has the commit of its bucket where the run was told that all is well, else none. */
async function whyNotHere({ folder }: Trial, store: RemoteStore, saidGood: boolean): Promise<string[]> {
  const here = await localStore(folder).read(commit);
  if (!saidGood) return here === undefined ? [] : ['this machine has a commit of a red run'];
  const there = await store.read(commit);
  return here && there && Buffer.compare(here, there) === 0 ? [] : ['this machine has not the commit of its bucket'];
}

/** Nothing where every object is there as it was sent, and nothing else is, and its verdict follows from it. */
async function whyNotWhole({ session, objects }: Trial, store: RemoteStore): Promise<string[]> {
  const here = memoryStore();
  const copy = { ...session, store: here };
  try {
    await pull(copy, store);
  } catch (error) {
    return [`a commit, and no whole pack: ${String(error)}`];
  }
  const wrong = [...objects].filter(
    ([key, bytes]) => Buffer.compare(here.objects.get(key) ?? Buffer.of(), bytes) !== 0,
  );
  const verdict = (await committedVerdict(copy)).verdict;
  return [
    ...wrong.map(([key]) => `${key} is not what was sent`),
    ...(here.objects.size === objects.size + ends.length ? [] : ['there is more than was sent']),
    ...(verdict === 'PASS' ? [] : [`its verdict is ${verdict}`]),
  ];
}

/** A minute later, over a good line: it ends as it would have, and writes nothing a second time. */
async function resumed(one: Trial, store: RemoteStore): Promise<string[]> {
  const { verdict, faults } = await send(one, store, 60_000);
  const { isThere, problems } = await look(one, store, verdict === 'PASS');
  const why = faults.map(({ code, message }) => `${code} ${message}`).join('; ');
  return [
    ...(verdict === 'PASS' && isThere ? [] : [`run again it said ${verdict}: ${why}`]),
    ...problems.map((problem) => `run again: ${problem}`),
  ];
}
