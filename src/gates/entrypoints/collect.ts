import type { OpenContract } from '../../contract/opened.ts';
import type { EntrypointFacts, HandleFacts } from './facts.ts';
import type { EntrypointPorts } from './ports.ts';
import { resolveRow } from './resolve-rows.ts';
import { runRows } from './run-rows.ts';

/** Asks every row, and the registries which rows there should be. */
export async function collect(ports: EntrypointPorts, open: OpenContract): Promise<EntrypointFacts> {
  const common = { handles: entrypointHandles(open), registries: open.contract.handles.registries.length };
  if (ports.runner === 'static') {
    const rows = open.rows.map((placed) => resolveRow(placed, ports));
    return { ...common, runner: 'static', imageDigest: null, platforms: [], rows };
  }
  const platforms = ports.loaded.map(({ platform }) => platform);
  return { ...common, runner: 'image', imageDigest: ports.imageDigest, platforms, rows: await runRows(ports, open) };
}

function entrypointHandles({ registry, contract }: OpenContract): HandleFacts[] {
  const prefix = contract.entrypoints['handle-prefix'];
  return [...registry.handles.values()]
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name, location }) => ({ name, location }));
}
