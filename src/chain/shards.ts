import type { OpenContract } from '../contract/opened.ts';
import type { Digest } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import { collectRows, type EntrypointFacts, judgeRows } from '../gates/entrypoints/index.ts';
import { askGate, unasked } from './ask-gate.ts';
import type { AlonePorts } from './gate-alone.ts';
import type { GateOutcome } from './outcome.ts';
import type { Session } from './session.ts';
import { settle } from './settle.ts';
import { planShards, type ShardPlan } from './shard-plan.ts';
import { refuseSecrets } from './writer.ts';

export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** What one shard saw. */
interface Part {
  readonly platform_run_id: string;
  readonly git_sha: string | null;
  readonly contract_sha256: string;
  readonly attempt: number;
  /** Variables that redirected this shard. */
  readonly redirections: readonly string[];
  readonly shard: Shard;
  readonly facts: EntrypointFacts;
}

/** Where the parts of a run lie until they are joined. */
export function partFolder({ platformRunId }: Pick<Session, 'platformRunId'>): string {
  return `parts/${platformRunId}/entrypoints/`;
}

/** Runs the rows that a plan gives to one shard in the image, and keeps what was seen. Returns the key of the part. */
export async function runShard(
  session: Session,
  { built, images }: AlonePorts,
  shard: Shard,
  plan: ShardPlan = planShards(session.open, shard.total),
): Promise<string> {
  if (shard.index > shard.total)
    throw new Fault('USAGE', { message: `there is no shard ${shard.index} of ${shard.total}` });
  if (!built || !images)
    throw new Fault('USAGE', { message: 'a shard runs in an image', fix: 'Name the archive with --archive.' });
  const open = { ...session.open, rows: rowsFor(session.open, shard, plan) };
  const loaded = await images.load(built);
  const facts = await collectRows(
    { runner: 'image', engine: images.engine, loaded, imageDigest: built.image.digest },
    open,
  );
  const part: Part = {
    platform_run_id: session.platformRunId,
    git_sha: session.git?.sha ?? null,
    contract_sha256: session.open.sha256,
    attempt: session.attempt,
    redirections: session.redirections,
    shard,
    facts,
  };
  const key = `${partFolder(session)}${shard.index}-of-${shard.total}.json`;
  const bytes = Buffer.from(`${JSON.stringify(part, null, 2)}\n`);
  refuseSecrets(session, key, bytes);
  await session.store.write(key, bytes);
  return key;
}

/** Of fewer rows than machines some have nothing to do, and leave an empty part. */
function rowsFor(open: OpenContract, { index, total }: Shard, { shards }: ShardPlan): OpenContract['rows'] {
  const dealt = shards.length;
  if (dealt !== Math.max(1, Math.min(total, open.rows.length)))
    throw new Fault('USAGE', { message: `the plan has ${dealt} shards, not ${total}` });
  return (shards[index - 1]?.rows ?? []).flatMap((at) => open.rows[at] ?? []);
}

/** Judges the whole matrix from all parts. A missing, foreign or differing part is an ERROR, never a smaller matrix (L2, L5). */
export async function mergeParts(session: Session): Promise<{ session: Session; outcome: GateOutcome }> {
  const facts = await settle(async () => joinParts(session, await readParts(session)));
  if (!facts.value) return { session, outcome: unasked('entrypoints', facts.error) };
  const joined = facts.value;
  const held = { ...session, imageDigest: joined.imageDigest };
  return {
    session: held,
    outcome: await askGate(held, 'entrypoints', async () => judgeRows(joined, session.open, session.policy)),
  };
}

/** Variables that redirected some shard of this run. */
export async function partRedirections(session: Session): Promise<string[]> {
  return (await readParts(session)).flatMap(({ redirections }) => redirections);
}

async function readParts(session: Session): Promise<Part[]> {
  const parts: Part[] = [];
  for (const key of await session.store.list(partFolder(session))) {
    const bytes = await session.store.read(key);
    if (bytes) parts.push(JSON.parse(Buffer.from(bytes).toString('utf8')) as Part);
  }
  return parts;
}

function joinParts(session: Session, parts: readonly Part[]): EntrypointFacts {
  const wrong = (message: string) =>
    new Fault('EVIDENCE_UNREADABLE', {
      message,
      rerun: 'will-not-help',
      fix: 'Run every shard of this run, with one contract and one image.',
    });
  const [first] = parts;
  if (!first) throw wrong('no shard of this run left a part');
  const total = first.shard.total;
  const missing = Array.from({ length: total }, (_, at) => at + 1).filter(
    (index) => !parts.some(({ shard }) => shard.index === index && shard.total === total),
  );
  if (missing.length > 0 || parts.length !== total)
    throw wrong(
      missing.length > 0
        ? `of ${total} shards, those with the numbers ${missing.join(', ')} left no part`
        : `${parts.length} parts were found for ${total} shards`,
    );
  const foreign = parts.find((part) => !isOurs(part, session));
  if (foreign) throw wrong(`shard ${foreign.shard.index} belongs to another run, commit, contract or a later attempt`);
  const digests = new Set<Digest | null>(parts.map(({ facts }) => facts.imageDigest));
  if (digests.size !== 1) throw wrong('the shards ran in different images');
  const rows = inOrder(
    parts.flatMap(({ facts }) => facts.rows),
    wantedRows(session.open, first.facts),
  );
  if (!rows) throw wrong('the shards did not ask every row of the contract once');
  return { ...first.facts, rows };
}

function isOurs(part: Part, { platformRunId, git, open, attempt }: Session): boolean {
  return (
    part.platform_run_id === platformRunId &&
    part.git_sha === (git?.sha ?? null) &&
    part.contract_sha256 === open.sha256 &&
    part.attempt <= attempt
  );
}

type Rows = EntrypointFacts['rows'];

const rowKey = (location: Rows[number]['location'], platform: string | null) => JSON.stringify([location, platform]);

/** Every row of the contract, on each of its platforms. */
function wantedRows(open: OpenContract, { platforms }: EntrypointFacts): string[] {
  return open.rows.flatMap(({ row, location }) =>
    (row.platforms ?? platforms).map((platform) => rowKey(location, platform)),
  );
}

/** The rows in the order of the contract; undefined where they are not exactly those. */
function inOrder(rows: Rows, wanted: readonly string[]): Rows | undefined {
  const found = new Map(rows.map((row) => [rowKey(row.location, row.platform), row]));
  const ordered = wanted.flatMap((name) => found.get(name) ?? []);
  return ordered.length === wanted.length && rows.length === wanted.length ? ordered : undefined;
}
