import type { PlacedRow } from '../../contract/opened.ts';
import { resolveStatically } from '../../domain/entrypoint/static.ts';
import type { RowFacts } from './facts.ts';
import type { EntrypointPorts } from './ports.ts';
import { identityOf, unasked } from './row.ts';

type StaticPorts = Extract<EntrypointPorts, { runner: 'static' }>;

/** Nothing runs: the file that the row names must be one that the Dockerfile puts where it would be looked for. */
export function resolveRow(placed: PlacedRow, { image }: StaticPorts): RowFacts {
  const { row } = placed;
  const base = {
    ...identityOf(placed),
    runner: 'static',
    platform: null,
    execution: null,
    probes: unasked(row),
    proven: [],
    vanished: [],
  } as const;
  if (row['own-entrypoint'])
    return {
      ...base,
      reason: 'ENTRYPOINT_PROVIDED_ELSEWHERE',
      detail: 'the image’s own ENTRYPOINT, which only a run can prove',
    };
  const resolution = resolveStatically(row, image);
  if (resolution.kind === 'found') return { ...base, reason: undefined, detail: resolution.path };
  const provider = row['provided-by'];
  if (provider !== undefined)
    return { ...base, reason: 'ENTRYPOINT_PROVIDED_ELSEWHERE', detail: `provided by the ${provider}` };
  const looked = resolution.looked.join(', ') || 'any place';
  return { ...base, reason: 'ENTRYPOINT_STATIC_UNRESOLVED', detail: `no file of the image at ${looked}` };
}
