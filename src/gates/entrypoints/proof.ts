import type { PlacedRow } from '../../contract/opened.ts';
import { clip, plain } from '../../core/escape.ts';
import { helpSurface } from '../../domain/entrypoint/help.ts';
import type { Probe, ProvenArgument } from './facts.ts';

/** Which arguments of a row the help texts define, and which they do not. */
export interface Proof {
  readonly proven: readonly ProvenArgument[];
  /** In words, each with what was looked at. */
  readonly unproven: readonly string[];
  readonly vanished: readonly string[];
}

interface Help {
  readonly argv: readonly string[];
  readonly arguments: readonly string[];
}

/** Any help text of a row may define an argument; what a further subcommand requires, its own must. */
export function proofOf(row: PlacedRow['row'], probes: readonly Probe[]): Proof {
  const help = probes.filter(({ kind }) => kind === 'help').map(read);
  const further = row['further-subcommands'].map(({ subcommand, 'required-args': required }) => {
    return prove(
      required,
      help.filter(({ argv }) => argv.includes(subcommand)),
      `${subcommand} `,
    );
  });
  const all = [prove(row['required-args'], help), ...further];
  return {
    proven: all.flatMap(({ proven }) => proven),
    unproven: all.flatMap(({ unproven }) => unproven),
    vanished: row['optional-args'].filter((argument) => !help.some((one) => one.arguments.includes(argument))),
  };
}

function read({ argv, stdout, stderr }: Probe): Help {
  return { argv, arguments: [...helpSurface(stdout).arguments, ...helpSurface(stderr).arguments] };
}

function prove(required: readonly string[], help: readonly Help[], of = ''): Omit<Proof, 'vanished'> {
  const proven: ProvenArgument[] = [];
  const unproven: string[] = [];
  for (const argument of required) {
    const by = help.find((one) => one.arguments.includes(argument))?.argv;
    if (by) proven.push({ argument: `${of}${argument}`, by });
    else unproven.push(`${of}${argument}${instead(argument, help)}`);
  }
  return { proven, unproven };
}

/** What the help texts define in its place: nine times in ten it was renamed. */
function instead(argument: string, help: readonly Help[]): string {
  const known = [...new Set(help.flatMap((one) => one.arguments))].filter((name) => name.startsWith('--'));
  const near = known.filter((name) => shared(name, argument) > 4 || name.includes(argument.replace(/^-+/, '')));
  const shown = near.length > 0 ? near : known;
  return shown.length === 0 ? ': no help text defines any' : `: defined are ${clip(plain(shown.join(' ')), 200)}`;
}

/** How many signs two names begin with together. */
function shared(a: string, b: string): number {
  const at = [...a].findIndex((sign, index) => sign !== b[index]);
  return at === -1 ? a.length : at;
}
