import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { githubJob } from '../adapters/github-job.ts';
import { writeWhole } from '../adapters/whole-file.ts';
import { Fault, faultsIn } from '../core/fault.ts';
import type { GateName } from '../core/gate.ts';
import type { Verdict } from '../core/verdict.ts';
import { actionFaces, type Face } from '../hosts/faces.ts';
import { type GithubHost, githubHost, type InputSpec, readInputs } from '../hosts/github.ts';
import { renderFaults } from '../hosts/terminal.ts';
import { partsDigest } from './parts.ts';
import { passingFolder } from './passing-folder.ts';
import { startProgram } from './program.ts';

/** Runs the command of a gate with the inputs of this step: the action and the command line are one program. */
export async function onGitHub(gate: GateName): Promise<void> {
  const host = githubHost({ annotates: process.env['INPUT_ANNOTATE']?.trim() !== 'false' });
  const face = actionFaces.find((item) => item.gate === gate);
  try {
    if (!face) throw new Fault('USAGE', { message: `there is no action ${gate}` });
    refusePrivilegedFork(process.env);
    const values = readInputs(face.inputs, process.env);
    takeToken(values.get('token')?.[0]);
    host.begin();
    await startProgram(argumentsOf(face, values), host);
    await leave(host, values.get('evidence-dir')?.[0]);
  } catch (error) {
    await host.fail(faultsIn(error), { format: 'text' });
    keepFaults(faultsIn(error), process.env['INPUT_REPORT-FILE']);
  }
}

/** With the rights of the base nothing of a fork is looked at: what looks at it could be made to do something. */
function refusePrivilegedFork(environment: typeof process.env): void {
  const { GITHUB_EVENT_NAME: event = '' } = environment;
  if (!['pull_request_target', 'workflow_run'].includes(event)) return;
  const { pull, followsFork } = githubJob(environment);
  if (pull?.isFork || followsFork)
    throw new Fault('JOB_PRIVILEGED_FORK', { message: `the change comes from a fork, under ${event}` });
}

/** Whoever tells the gates of this job together has to hear of this one, too. */
function keepFaults(faults: readonly Fault[], path: string | undefined): void {
  if (path !== undefined && path !== '') writeWhole(path, renderFaults(faults, 'json'));
}

function argumentsOf(face: Face, values: ReadonlyMap<string, readonly string[]>): string[] {
  const command = values.get('command')?.[0] ?? 'run';
  if (!face.commands.includes(command))
    throw new Fault('USAGE', {
      message: `the input command: found ${JSON.stringify(command)}; expected ${face.commands.join(', ')}`,
    });
  const places = face.places?.[command] ?? [];
  const list = face.lists?.[command];
  const flags = face.inputs.flatMap(({ name, flag, kind }) => {
    const given = values.get(name) ?? [];
    return flag === undefined || places.includes(name) || list?.beside.includes(name) === false
      ? []
      : given.map((value) => (kind === 'switch' ? flag : `${flag}=${mountOf(kind, value)}`));
  });
  if (list) return [face.gate, command, ...flags, '--', ...(values.get(list.of) ?? missing(list.of, command))];
  const placed = places.map((name) => values.get(name)?.[0] ?? missing(name, command));
  return [face.gate, command, ...flags, '--', ...placed, values.get('directory')?.[0] ?? '.'];
}

/** For the questions of this process only: what it starts gets an environment of its own. */
function takeToken(token: string | undefined): void {
  if (token !== undefined) process.env['GITHUB_TOKEN'] = token;
}

/** A secret goes to a file of this user alone, gone with this process; the command line holds its path. */
function mountOf(kind: InputSpec['kind'], value: string): string {
  if (kind === 'mount') return `default=${kept('default', value.endsWith('\n') ? value : `${value}\n`)}`;
  if (kind !== 'mounts') return value;
  const [, id, secret] = /^([\w.-]+)=(.+)$/s.exec(value) ?? [];
  if (id === undefined || secret === undefined)
    throw new Fault('USAGE', { message: 'the input build-secrets: found a line without ID=VALUE' });
  return `id=${id},src=${kept(id, secret)}`;
}

function kept(name: string, secret: string): string {
  const path = join(passingFolder(), name);
  writeFileSync(path, secret, { mode: 0o600 });
  return path;
}

function missing(name: string, command: string): never {
  throw new Fault('USAGE', { message: `the input ${name} is missing, which ${command} needs` });
}

/** Tells the jobs after this one what it leaves them. */
async function leave({ output }: GithubHost, folder: string | undefined): Promise<void> {
  const verdict = verdictOf(process.exitCode);
  if (verdict !== undefined) await output('verdict', verdict);
  if (folder !== undefined && existsSync(folder)) await output('parts-digest', await partsDigest(folder));
}

/** A command that judges says so by its exit code; one that only makes something has no verdict. */
function verdictOf(code: typeof process.exitCode): Verdict | undefined {
  if (code === undefined) return undefined;
  return code === 0 ? 'PASS' : code === 1 ? 'FAIL' : 'ERROR';
}
