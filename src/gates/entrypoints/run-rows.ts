import type { OpenContract, PlacedRow } from '../../contract/opened.ts';
import { Fault } from '../../core/fault.ts';
import { inParallel } from '../../core/parallel.ts';
import { classify, type ProbeReason, summarise } from '../../domain/entrypoint/classify.ts';
import { mismatches } from '../../domain/entrypoint/patterns.ts';
import { executionOf } from '../../domain/entrypoint/platform.ts';
import { type Expectations, type PlannedProbe, probesOf } from '../../domain/entrypoint/probes.ts';
import { rulesWith } from '../../domain/scan/rules.ts';
import { scanBytes } from '../../domain/scan/scan.ts';
import type { LoadedPlatform, RunOutcome, RunRequest } from '../../ports/engine.ts';
import type { Probe, RowFacts } from './facts.ts';
import type { ImagePorts } from './ports.ts';
import { proofOf } from './proof.ts';
import { identityOf, unasked } from './row.ts';

/** Bytes of each output stream that are kept. */
const outputLimit = 1024 * 1024;

/** A row on one platform of the image; on one that the image does not have nothing can run. */
interface Asked {
  readonly placed: PlacedRow;
  readonly platform: string;
  readonly loaded: LoadedPlatform | undefined;
}

/** All probes of all rows side by side; results in the order of the contract. While some run, as many more are made ready. */
export async function runRows(ports: ImagePorts, open: OpenContract): Promise<RowFacts[]> {
  const { slots, architecture } = await ports.engine.info();
  const rows = open.rows.flatMap((placed) => onPlatforms(placed, ports.loaded));
  const jobs = rows.flatMap((asked) =>
    asked.loaded ? probesOf(asked.placed.row).map((planned) => ({ asked, planned })) : [],
  );
  const several = ports.loaded.length > 1;
  let done = 0;
  const results = await inParallel(jobs, slots * 2, async ({ asked, planned }) => {
    const probe = await runProbe(ports, requestFor(asked, planned.argv, several, open), planned, open);
    done += 1;
    ports.onProgress?.(`entrypoints ${done}/${jobs.length} ${asked.placed.row['runtime-mode']}`);
    return { asked, probe };
  });
  const probesFor = grouped(results);
  return rows.map((asked) => rowFacts(asked, probesFor.get(asked) ?? [], { architecture, several }));
}

const plain: Expectations = {
  'exit-codes': [0],
  'stdout-matches': [],
  'stdout-lacks': [],
  'stderr-matches': [],
  'stderr-lacks': [],
};

/** One more help probe, on one platform of the image and with nothing of any row. */
export async function askCommand(
  ports: ImagePorts,
  { reference }: LoadedPlatform,
  argv: readonly string[],
  open: OpenContract,
): Promise<Probe> {
  const timeoutSeconds = open.contract.entrypoints['timeout-seconds'];
  return runProbe(
    ports,
    { image: reference, argv, timeoutSeconds, outputLimit },
    { argv, kind: 'help', expected: plain },
    open,
  );
}

function onPlatforms(placed: PlacedRow, images: readonly LoadedPlatform[]): Asked[] {
  const platforms = placed.row.platforms ?? images.map(({ platform }) => platform);
  return platforms.map((platform) => ({
    placed,
    platform,
    loaded: images.find((image) => image.platform === platform),
  }));
}

function grouped(results: readonly { readonly asked: Asked; readonly probe: Probe }[]): Map<Asked, Probe[]> {
  const groups = new Map<Asked, Probe[]>();
  for (const { asked, probe } of results) groups.set(asked, [...(groups.get(asked) ?? []), probe]);
  return groups;
}

async function runProbe(
  { engine }: ImagePorts,
  request: RunRequest,
  planned: PlannedProbe,
  open: OpenContract,
): Promise<Probe> {
  const { argv, kind, expected } = planned;
  const outcome = await engine.run(request).catch(lost);
  const reason = reasonOf(outcome, planned);
  return withoutSecrets(
    {
      argv,
      kind,
      expected: expected['exit-codes'],
      exitCode: outcome.end.kind === 'exited' ? outcome.end.exitCode : null,
      durationMs: outcome.durationMs,
      reason,
      summary: summaryOf(outcome, planned, reason),
      stdout: outcome.stdout.text,
      stderr: outcome.stderr.text,
      truncated: outcome.stdout.truncated || outcome.stderr.truncated,
    },
    open,
  );
}

/** What a program prints is kept as evidence, and evidence holds no secret (L9): the text is withheld, and the row fails. */
function withoutSecrets(probe: Probe, { contract }: OpenContract): Probe {
  const rules = rulesWith(contract.secrets['banned-contents']);
  const [hit] = scanBytes(Buffer.from(`${probe.stdout}\n${probe.stderr}`), rules, undefined);
  if (hit === undefined) return probe;
  const withheld = `[withheld: ${hit.rule}]`;
  return { ...probe, reason: 'ENTRYPOINT_OUTPUT_SECRET', summary: withheld, stdout: withheld, stderr: withheld };
}

type Ending = Omit<RunOutcome, 'end'> & {
  readonly end: RunOutcome['end'] | { readonly kind: 'lost'; readonly detail: string };
};

/** An engine that goes away in the middle leaves some rows unanswered; the others still report. */
function lost(error: unknown): Ending {
  const isLost = error instanceof Fault && ['ENGINE_UNREACHABLE', 'ENGINE_REFUSED'].includes(error.code);
  if (!isLost) throw error;
  const nothing = { text: '', truncated: false };
  return { end: { kind: 'lost', detail: error.message }, durationMs: 0, stdout: nothing, stderr: nothing };
}

function requestFor(
  { placed: { row }, loaded }: Asked,
  argv: readonly string[],
  several: boolean,
  open: OpenContract,
): RunRequest {
  if (!loaded) throw new Fault('IMAGE_LOAD_MISMATCH', { message: 'a row asks for a platform that was not loaded' });
  return {
    image: loaded.reference,
    argv,
    ownEntrypoint: row['own-entrypoint'] === true,
    ...(several ? { platform: loaded.platform } : {}),
    ...(row.user === undefined ? {} : { user: row.user }),
    ...(row['working-directory'] === undefined ? {} : { workdir: row['working-directory'] }),
    environment: row.environment,
    writablePaths: row['writable-paths'],
    memoryMiB: row['memory-mib'],
    processes: row.processes,
    timeoutSeconds: row['timeout-seconds'] ?? open.contract.entrypoints['timeout-seconds'],
    outputLimit,
  };
}

function reasonOf({ end, stdout, stderr }: Ending, { argv, kind, expected }: PlannedProbe): ProbeReason | undefined {
  if (end.kind === 'lost') return 'ENTRYPOINT_ENGINE_LOST';
  const reason = classify({ end, stdout, stderr }, argv, expected['exit-codes']);
  if (reason !== undefined || kind === 'help') return reason;
  return mismatches(said(stdout.text, stderr.text), expected).length > 0 ? 'ENTRYPOINT_OUTPUT_MISMATCH' : undefined;
}

const said = (stdout: string, stderr: string) => ({ stdout, stderr });

function summaryOf(
  { end, stdout, stderr }: Ending,
  { expected }: PlannedProbe,
  reason: ProbeReason | undefined,
): string {
  if (reason === undefined) return '';
  if (reason === 'ENTRYPOINT_OUTPUT_MISMATCH') return mismatches(said(stdout.text, stderr.text), expected).join('; ');
  return summarise('detail' in end ? end.detail : stderr.text);
}

interface Surroundings {
  readonly architecture: string;
  readonly several: boolean;
}

function rowFacts(
  { placed, platform, loaded }: Asked,
  probes: readonly Probe[],
  { architecture, several }: Surroundings,
): RowFacts {
  const base = {
    ...identityOf(placed, several || !loaded ? platform : undefined),
    runner: 'image',
    platform,
    execution: executionOf(platform, architecture),
  } as const;
  if (!loaded) {
    const detail = `the image has no ${platform}`;
    return {
      ...base,
      probes: unasked(placed.row),
      reason: 'ENTRYPOINT_PLATFORM_UNRUN',
      detail,
      proven: [],
      vanished: [],
    };
  }
  return { ...base, probes, ...judged(placed.row, probes) };
}

/** The first probe that did not pass says why; then what the help texts lack. */
function judged(
  row: PlacedRow['row'],
  probes: readonly Probe[],
): Pick<RowFacts, 'reason' | 'detail' | 'proven' | 'vanished'> {
  const failed = probes.find(({ reason }) => reason !== undefined);
  if (failed) return { reason: failed.reason, detail: howItFailed(failed), proven: [], vanished: [] };
  const { proven, unproven, vanished } = proofOf(row, probes);
  const differs = mismatches(helpOf(probes), row);
  if (unproven.length > 0)
    return { reason: 'ENTRYPOINT_ARGUMENT_UNPROVEN', detail: unproven.join('; '), proven, vanished };
  if (differs.length > 0) return { reason: 'ENTRYPOINT_OUTPUT_MISMATCH', detail: differs.join('; '), proven, vanished };
  return { reason: undefined, detail: '', proven, vanished };
}

/** What all help probes said together. */
function helpOf(probes: readonly Probe[]) {
  const help = probes.filter(({ kind }) => kind === 'help');
  return said(help.map(({ stdout }) => stdout).join('\n'), help.map(({ stderr }) => stderr).join('\n'));
}

function howItFailed({ argv, exitCode, summary, reason }: Probe): string {
  const end = exitCode === null ? (reason ?? '') : `exit code ${exitCode}`;
  return [argv.join(' ') || 'ENTRYPOINT', end, summary].filter((part) => part !== '').join(': ');
}
