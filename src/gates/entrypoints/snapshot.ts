import type { OpenContract } from '../../contract/opened.ts';
import { inParallel } from '../../core/parallel.ts';
import { helpSurface } from '../../domain/entrypoint/help.ts';
import type { Surface } from '../../domain/entrypoint/surface.ts';
import type { Probe } from './facts.ts';
import type { ImagePorts } from './ports.ts';
import { askCommand, runRows } from './run-rows.ts';

/** The help surface of an image, and what did not answer. */
export interface Surfaces {
  readonly surfaces: readonly Surface[];
  readonly failed: readonly { readonly argv: readonly string[]; readonly reason: string }[];
}

/** Asks every help probe of the contract, on the first platform of the image, and `--help` of every command that these define. */
export async function surfacesOf(ports: ImagePorts, open: OpenContract): Promise<Surfaces> {
  const [loaded] = ports.loaded;
  if (!loaded) return { surfaces: [], failed: [] };
  const rows = await runRows({ ...ports, loaded: [loaded] }, open);
  const asked = new Map(
    rows
      .flatMap(({ probes }) => probes)
      .filter(({ kind }) => kind === 'help')
      .map((probe) => [keyOf(probe.argv), probe]),
  );
  const further = [...asked.values()].flatMap(commandsOf).filter((argv) => !asked.has(keyOf(argv)));
  const { slots } = await ports.engine.info();
  const more = await inParallel(further, slots * 2, (argv) => askCommand(ports, loaded, argv, open));
  const probes = [...asked.values(), ...more].sort((a, b) => (keyOf(a.argv) < keyOf(b.argv) ? -1 : 1));
  return {
    surfaces: probes.filter(({ reason }) => reason === undefined).map(surfaceOf),
    failed: probes.flatMap(({ argv, reason }) => (reason === undefined ? [] : [{ argv, reason }])),
  };
}

const keyOf = (argv: readonly string[]) => JSON.stringify(argv);

function surfaceOf({ argv, stdout, stderr }: Probe): Surface {
  const [out, err] = [helpSurface(stdout), helpSurface(stderr)];
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
  return { argv, arguments: union(out.arguments, err.arguments), commands: union(out.commands, err.commands) };
}

/** What is asked for its help by `--help` at its end, has commands that can be asked the same way. */
function commandsOf(probe: Probe): string[][] {
  if (probe.reason !== undefined || probe.argv.at(-1) !== '--help') return [];
  return surfaceOf(probe).commands.map((command) => [...probe.argv.slice(0, -1), command, '--help']);
}
