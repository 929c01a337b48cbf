import { Fault } from '../../core/fault.ts';
import type { Location } from '../../core/finding.ts';
import type { Parameter, Parameters } from '../../ports/parameters.ts';
import type { Handle, HandleValue } from './registry.ts';

/** Opens the parameter store, given the variables that the contract lets redirect us. Throws ENVIRONMENT_REDIRECTED. */
export type HandleSource = (allowed: readonly string[]) => Promise<Parameters>;

/** The handles below a path of the parameter store, and their text as it counts in the contract’s digest. */
export async function readParameters(
  source: HandleSource | undefined,
  path: string,
  usedAt: Location,
  allowed: readonly string[],
): Promise<{ handles: Handle[]; bytes: Uint8Array }> {
  if (!source)
    throw new Fault('HANDLE_INVALID', {
      message: `${path} lies in the parameter store, and nobody is asked here`,
      location: usedAt,
    });
  const parameters = await (await source(allowed)).below(path);
  if (parameters.length === 0)
    throw new Fault('HANDLE_INVALID', {
      message: `${usedAt.path}:${usedAt.line ?? 1}: the parameter store has nothing below ${path}`,
      location: usedAt,
      fix: 'Correct the path and the region, or create the parameters.',
    });
  const text = JSON.stringify(parameters.map(({ name, value }) => [name, value]));
  return { handles: parameters.map((parameter) => handleOf(parameter, path)), bytes: Buffer.from(text) };
}

function handleOf({ name, value }: Parameter, path: string): Handle {
  const typed: HandleValue = typeof value === 'string' ? { kind: 'string', value } : { kind: 'list', value };
  return { name, value: typed, location: { path: `ssm:${path}${name}` } };
}
