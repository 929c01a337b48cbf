import { execFile } from 'node:child_process';
import type { Case } from './case-maker.ts';
import { engineImage, namingOf, type Seen } from './outcome.ts';
import { readTar } from './tar.ts';

/** A BuildKit and its client. */
export interface Engine {
  readonly buildctl: string;
  readonly address: string;
}

/** The engine that the rig started. There is no run without one. */
export function engineOfRig(environment: NodeJS.ProcessEnv): Engine {
  const { SEAWORTHY_RIG_BUILDCTL: buildctl, SEAWORTHY_RIG_BUILDKIT: address } = environment;
  if (!buildctl || !address) throw new Error('no engine: run this by `npm run test:e2e`, which starts the rig');
  return { buildctl, address };
}

/** Builds the repository below `root` and looks at the image. Throws where the engine could not be asked. */
export async function buildWith(engine: Engine, root: string, item: Case): Promise<Seen> {
  const { error, stdout, stderr } = await run(engine, argumentsFor(engine, root, item));
  if (!error) return engineImage(readTar(stdout), namingOf(item));
  const message = /^error: failed to (?:solve|run Build function): (.*)$/m.exec(stderr)?.[1];
  if (message === undefined || /\b(Unavailable|Canceled|DeadlineExceeded)\b|no space left/.test(message))
    throw new Error(`the engine could not be asked: ${stderr || String(error)}`);
  return { kind: 'failure', message };
}

function argumentsFor({ address }: Engine, root: string, { dockerfilePath, buildArgs, target }: Case): string[] {
  return [
    ...['--addr', address, 'build', '--progress=plain', '--no-cache', '--frontend', 'dockerfile.v0'],
    ...['--local', `context=${root}`, '--local', `dockerfile=${root}`, '--opt', `filename=${dockerfilePath}`],
    ...[...buildArgs].flatMap(([name, value]) => ['--opt', `build-arg:${name}=${value}`]),
    ...(target === undefined ? [] : ['--opt', `target=${target}`]),
    ...['--output', 'type=tar,dest=-'],
  ];
}

interface Ran {
  readonly error: Error | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

function run({ buildctl }: Engine, args: readonly string[]): Promise<Ran> {
  const options = { encoding: 'buffer', maxBuffer: 64 * 1024 * 1024, timeout: 60_000 } as const;
  return new Promise((resolve) => {
    execFile(buildctl, args, options, (error, stdout, stderr) => resolve({ error, stdout, stderr: stderr.toString() }));
  });
}
