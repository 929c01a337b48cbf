import type { Instruction } from '../dockerfile/instruction.ts';
import { DockerfileProblem } from '../dockerfile/problem.ts';

type Kind = 'text' | 'switch' | 'list';

/** The flags that an instruction takes, and how. */
export const copyFlags = {
  from: 'text',
  chown: 'text',
  chmod: 'text',
  link: 'switch',
  parents: 'switch',
  exclude: 'list',
} as const;
export const addFlags = {
  chown: 'text',
  chmod: 'text',
  link: 'switch',
  'keep-git-dir': 'switch',
  checksum: 'text',
  unpack: 'switch',
  exclude: 'list',
} as const;
export const runFlags = { mount: 'list', network: 'text', security: 'text', device: 'list' } as const;

/** The values by flag name; a switch is `['true']` or `['false']`. Throws where the engine refuses a flag. */
export function readFlags({ flags, line }: Instruction, known: Readonly<Record<string, Kind>>): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const flag of flags) {
    const cut = flag.indexOf('=');
    const name = flag.slice(2, cut < 0 ? undefined : cut);
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!kind) throw new DockerfileProblem(line, `unknown flag: --${name}`);
    const before = values.get(name);
    if (before && kind !== 'list') throw new DockerfileProblem(line, `duplicate flag specified: --${name}`);
    values.set(name, [...(before ?? []), flagValue(flag, cut, kind, line)]);
  }
  return values;
}

function flagValue(flag: string, cut: number, kind: Kind, line: number): string {
  const value = cut < 0 ? undefined : flag.slice(cut + 1);
  if (kind !== 'switch') {
    if (value === undefined) throw new DockerfileProblem(line, `missing a value on flag: ${flag}`);
    return value;
  }
  const word = (value ?? 'true').toLowerCase();
  if (word !== 'true' && word !== 'false')
    throw new DockerfileProblem(line, `expecting boolean value for flag ${flag}`);
  return word;
}
