import type { OpenContract, PlacedRow } from '../../contract/opened.ts';
import { inParallel } from '../../core/parallel.ts';
import { classify, namesArgument, type ProbeReason, summarise } from '../../domain/entrypoint/classify.ts';
import { probesOf, programOf } from '../../domain/entrypoint/probes.ts';
import { resolveStatically } from '../../domain/entrypoint/static.ts';
import type { RunOutcome } from '../../ports/engine.ts';
import type { EntrypointFacts, HandleFacts, Probe, RowFacts } from './facts.ts';
import type { EntrypointPorts } from './ports.ts';

/** Bytes of each output stream that are kept. */
const outputLimit = 1024 * 1024;

/** Asks every row, and the registries which rows there should be. */
export async function collect(ports: EntrypointPorts, open: OpenContract): Promise<EntrypointFacts> {
  return {
    runner: ports.runner,
    imageDigest: ports.runner === 'image' ? ports.imageDigest : null,
    rows:
      ports.runner === 'image'
        ? await runRows(ports, open)
        : open.rows.map((placed) => resolveRow(placed, ports.image)),
    handles: entrypointHandles(open),
    registries: open.contract.handles.registries.length,
  };
}

function entrypointHandles({ registry, contract }: OpenContract): HandleFacts[] {
  const prefix = contract.entrypoints['handle-prefix'];
  return [...registry.handles.values()]
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, location }) => ({ name, location }));
}

type ImagePorts = Extract<EntrypointPorts, { runner: 'image' }>;

interface Asked {
  readonly probe: Probe;
  readonly help: string;
}

/** All probes of all rows side by side, bounded by the engine's processors; results in the order of the contract. */
async function runRows(ports: ImagePorts, open: OpenContract): Promise<RowFacts[]> {
  const { processors } = await ports.engine.info();
  const jobs = open.rows.flatMap((placed) => probesOf(placed.row).map((argv) => ({ placed, argv })));
  let done = 0;
  const asked = await inParallel(jobs, Math.max(2, processors * 2), async ({ placed, argv }) => {
    const result = await runProbe(
      ports,
      argv,
      placed.row['timeout-seconds'] ?? open.contract.entrypoints['timeout-seconds'],
    );
    done += 1;
    ports.onProgress?.(`entrypoints ${done}/${jobs.length} ${placed.row['runtime-mode']}`);
    return result;
  });
  return open.rows.map((placed) =>
    rowFacts(
      placed,
      asked.filter((_, index) => jobs[index]?.placed === placed),
    ),
  );
}

async function runProbe(
  { engine, loaded }: ImagePorts,
  argv: readonly string[],
  timeoutSeconds: number,
): Promise<Asked> {
  const outcome = await engine.run({ image: loaded.reference, argv, timeoutSeconds, outputLimit });
  const reason = classify(outcome.end, argv, outcome.stderr.text);
  const probe = {
    argv,
    exitCode: outcome.end.kind === 'exited' ? outcome.end.exitCode : null,
    durationMs: outcome.durationMs,
    reason,
    summary: summaryOf(outcome, reason),
  };
  return { probe, help: `${outcome.stdout.text}\n${outcome.stderr.text}` };
}

function summaryOf({ end, stderr }: RunOutcome, reason: ProbeReason | undefined): string {
  if (reason === undefined) return '';
  return summarise(end.kind === 'not-started' ? end.detail : stderr.text);
}

function rowFacts(placed: PlacedRow, asked: readonly Asked[]): RowFacts {
  const { row } = placed;
  const failed = asked.find(({ probe }) => probe.reason !== undefined);
  const help = asked.map((item) => item.help).join('\n');
  const unproven = failed ? [] : [...unprovenIn(row['required-args'], help), ...unprovenFurther(row, asked)];
  const reason = failed?.probe.reason ?? (unproven.length > 0 ? 'ENTRYPOINT_ARGUMENT_UNPROVEN' : undefined);
  const detail = failed ? howItFailed(failed.probe) : unproven.join(' ');
  const vanished = failed ? [] : row['optional-args'].filter((argument) => !namesArgument(help, argument));
  return {
    ...identity(placed),
    runner: 'image',
    probes: asked.map(({ probe }) => probe),
    reason,
    detail,
    unproven,
    vanished,
  };
}

function howItFailed({ argv, exitCode, summary, reason }: Probe): string {
  const end = exitCode === null ? (reason ?? '') : `exit code ${exitCode}`;
  return [argv.join(' '), end, summary].filter((part) => part !== '').join(': ');
}

function unprovenIn(required: readonly string[], help: string): string[] {
  return required.filter((argument) => !namesArgument(help, argument));
}

/** What a further subcommand requires, its own help must name: another one's proves nothing. */
function unprovenFurther(row: PlacedRow['row'], asked: readonly Asked[]): string[] {
  return row['further-subcommands'].flatMap(({ subcommand, 'required-args': required }) => {
    const own = asked.filter(({ probe }) => probe.argv.includes(subcommand));
    return unprovenIn(required, own.map(({ help }) => help).join('\n')).map((argument) => `${subcommand} ${argument}`);
  });
}

function identity({ row, location }: PlacedRow) {
  return {
    subject: [row.handle, row['runtime-mode']].filter((part) => part !== undefined).join(' / '),
    handle: row.handle ?? null,
    lane: row.lane,
    runtimeMode: row['runtime-mode'],
    module: row.module ?? null,
    command: programOf(row),
    location,
  };
}

/** Nothing runs: the file that the row names must be one that the Dockerfile puts where it would be looked for. */
function resolveRow(placed: PlacedRow, image: Extract<EntrypointPorts, { runner: 'static' }>['image']): RowFacts {
  const base = { ...identity(placed), runner: 'static', unproven: [], vanished: [] } as const;
  const probes = probesOf(placed.row).map((argv) => ({
    argv,
    exitCode: null,
    durationMs: 0,
    reason: undefined,
    summary: '',
  }));
  const resolution = resolveStatically(placed.row, image);
  if (resolution.kind === 'found') return { ...base, probes, reason: undefined, detail: resolution.path };
  const provider = placed.row['provided-by'];
  if (provider !== undefined)
    return { ...base, probes, reason: 'ENTRYPOINT_PROVIDED_ELSEWHERE', detail: `provided by the ${provider}` };
  return {
    ...base,
    probes,
    reason: 'ENTRYPOINT_STATIC_UNRESOLVED',
    detail: `no file of the image at ${resolution.looked.join(', ') || 'any place'}`,
  };
}
