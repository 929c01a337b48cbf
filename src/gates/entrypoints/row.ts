import type { PlacedRow } from '../../contract/opened.ts';
import { probesOf, programOf } from '../../domain/entrypoint/probes.ts';
import type { Probe, RowFacts } from './facts.ts';

/** What is known of a row before anything is asked of it. `platform` is named where the image has several. */
export function identityOf({ row, location }: PlacedRow, platform?: string) {
  return {
    subject: [row.handle, row['runtime-mode'], platform].filter((part) => part !== undefined).join(' / '),
    handle: row.handle ?? null,
    lane: row.lane,
    runtimeMode: row['runtime-mode'],
    module: row.module ?? null,
    command: programOf(row),
    location,
    exceptions: exceptionsOf(row),
    environment: Object.keys(row.environment).sort(),
  } satisfies Partial<RowFacts>;
}

const usualMemory = 512;
const usualProcesses = 256;

function exceptionsOf(row: PlacedRow['row']): string[] {
  return [
    ...row['writable-paths'].map((path) => `writable-paths ${path}`),
    ...(row['memory-mib'] > usualMemory ? [`memory-mib ${row['memory-mib']}`] : []),
    ...(row.processes > usualProcesses ? [`processes ${row.processes}`] : []),
    ...(row.user === undefined ? [] : [`user ${row.user}`]),
  ];
}

/** The probes of a row that nothing was asked of. */
export function unasked(row: PlacedRow['row']): Probe[] {
  return probesOf(row).map(({ argv, kind, expected }) => ({
    argv,
    kind,
    expected: expected['exit-codes'],
    exitCode: null,
    durationMs: 0,
    reason: undefined,
    summary: '',
    stdout: '',
    stderr: '',
    truncated: false,
  }));
}
