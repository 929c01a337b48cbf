import type { Planted } from '../../src/adapters/memory-files.ts';
import type { OpenContract } from '../../src/contract/opened.ts';
import type { Report } from '../../src/core/check.ts';
import { digestOf } from '../../src/core/digest.ts';
import { folder, makeFolders } from '../../src/domain/context/tree.ts';
import type { StaticImage } from '../../src/domain/entrypoint/static.ts';
import type { EntrypointCheck } from '../../src/gates/entrypoints/check.ts';
import { collect } from '../../src/gates/entrypoints/collect.ts';
import type { EntrypointFacts } from '../../src/gates/entrypoints/facts.ts';
import type { EntrypointPorts } from '../../src/gates/entrypoints/ports.ts';
import type { ContainerEngine, RunEnd, RunRequest } from '../../src/ports/engine.ts';
import { openContract } from './contract.ts';

export const imageDigest = digestOf('an image');

/** How a probe ended and what it printed. */
export interface Ending {
  readonly end?: RunEnd;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly truncated?: boolean;
}

/** A probe that exits with a code. */
export const exits = (exitCode: number, stderr = ''): Ending => ({ end: { kind: 'exited', exitCode }, stderr });

/** An engine that answers each run as the test says; building and loading are none of its business. */
export function engineOf(answer: (request: RunRequest) => Ending | Promise<Ending>, processors = 1): ContainerEngine {
  const never = async () => Promise.reject(new Error('only info and run are asked'));
  return {
    info: async () => ({ version: '1', store: 'containerd', architecture: 'amd64', processors, slots: processors }),
    build: never,
    load: never,
    release: async () => undefined,
    async run(request) {
      const {
        end = { kind: 'exited', exitCode: 0 },
        stdout = '',
        stderr = '',
        truncated = false,
      } = await answer(request);
      const captured = (text: string) => ({ text, truncated });
      return { end, stdout: captured(stdout), stderr: captured(stderr), durationMs: 5 };
    },
  };
}

/** Rows asked in the image. */
export function inImage(engine: ContainerEngine): EntrypointPorts {
  const loaded = [{ identity: 'manifest', reference: imageDigest, platform: 'linux/amd64' }] as const;
  return { runner: 'image', engine, loaded, imageDigest };
}

/** Rows resolved in what a Dockerfile says of the image. */
export function inFiles(
  files: readonly string[],
  settings: { workdir?: string; environment?: Readonly<Record<string, string>> } = {},
): EntrypointPorts {
  return { runner: 'static', image: staticImage(files, settings) };
}

/** An image that holds these files; `a -> b` is a link. */
export function staticImage(
  files: readonly string[],
  { workdir = '/', environment = {} }: { workdir?: string; environment?: Readonly<Record<string, string>> } = {},
): StaticImage {
  const tree = folder();
  for (const file of files) {
    const [path = '', target] = file.split(' -> ');
    const cut = path.lastIndexOf('/');
    const origin = { from: 'context', path } as const;
    makeFolders(tree, path.slice(0, cut)).children.set(
      path.slice(cut + 1),
      target === undefined ? { type: 'file', origin } : { type: 'link', target, origin },
    );
  }
  return { tree, environment: new Map(Object.entries(environment)), workdir };
}

/** A contract with this `entrypoints` block. */
export function entrypointContract(
  block: string,
  files: Readonly<Record<string, Planted>> = {},
  rest = '',
): Promise<OpenContract> {
  const indented = block.trim().replace(/^(?=.)/gm, '  ');
  return openContract(`version: 1\nentrypoints:\n${indented}\n${rest}`, files);
}

/** A contract whose rows are these, one a line, in YAML’s flow style. */
export function rowsContract(...rows: readonly string[]): Promise<OpenContract> {
  return entrypointContract(rows.length === 0 ? 'rows: []' : `rows:\n${rows.map((row) => `  - ${row}`).join('\n')}`);
}

/** What the gate sees. */
export async function seeEntrypoints(
  ports: EntrypointPorts,
  open: OpenContract | Promise<OpenContract>,
): Promise<EntrypointFacts> {
  return collect(ports, await open);
}

/** What one check says. */
export async function askEntrypoint(
  check: EntrypointCheck,
  ports: EntrypointPorts,
  open: OpenContract | Promise<OpenContract>,
): Promise<Report> {
  const contract = await open;
  return check.evaluate(await collect(ports, contract), contract);
}

/** What one check says about the only row of a matrix, whose every probe ends so. */
export function askRow(
  check: EntrypointCheck,
  ending: Ending,
  row = '{ runtime-mode: worker, module: app.worker }',
): Promise<Report> {
  return askEntrypoint(check, inImage(engineOf(() => ending)), rowsContract(row));
}

/** What one check says where nothing runs and the image holds these files. */
export function askStatically(
  check: EntrypointCheck,
  files: readonly string[] = [],
  row = '{ runtime-mode: worker, module: app.worker }',
): Promise<Report> {
  return askEntrypoint(check, inFiles(files), rowsContract(row));
}
