import { Fault, faultsIn } from '../core/fault.ts';
import type { GateName } from '../core/gate.ts';
import { actionFaces, type Face } from '../hosts/faces.ts';
import { githubHost, readInputs } from '../hosts/github.ts';
import { startProgram } from './program.ts';

/** Runs the command of a gate with the inputs of this step: the action and the command line are one program. */
export async function onGitHub(gate: GateName): Promise<void> {
  const host = githubHost();
  const face = actionFaces.find((item) => item.gate === gate);
  try {
    if (!face) throw new Fault('USAGE', { message: `there is no action ${gate}` });
    await startProgram(argumentsOf(face), host);
  } catch (error) {
    await host.fail(faultsIn(error), { format: 'text' });
  }
}

function argumentsOf(face: Face): string[] {
  const values = readInputs(face.inputs, process.env);
  const command = values.get('command')?.[0] ?? 'run';
  if (!face.commands.includes(command))
    throw new Fault('USAGE', {
      message: `the input command: found ${JSON.stringify(command)}; expected ${face.commands.join(', ')}`,
    });
  const places = face.places?.[command] ?? [];
  const flags = face.inputs.flatMap(({ name, flag, kind }) => {
    const given = values.get(name) ?? [];
    return flag === undefined || places.includes(name)
      ? []
      : given.map((value) => (kind === 'switch' ? flag : `${flag}=${value}`));
  });
  const placed = places.map((name) => values.get(name)?.[0] ?? missing(name, command));
  return [face.gate, command, ...flags, '--', ...placed, values.get('directory')?.[0] ?? '.'];
}

function missing(name: string, command: string): never {
  throw new Fault('USAGE', { message: `the input ${name} is missing, which ${command} needs` });
}
