/** What must be true of a run; the contract's words. */
export interface Expectations {
  readonly 'exit-codes': readonly number[];
  readonly 'stdout-matches': readonly string[];
  readonly 'stdout-lacks': readonly string[];
  readonly 'stderr-matches': readonly string[];
  readonly 'stderr-lacks': readonly string[];
}

/** What a row says about how it starts; the contract's words. */
export interface Startable extends Expectations {
  readonly module?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly 'own-entrypoint'?: true | undefined;
  readonly subcommand?: string | undefined;
  readonly 'further-subcommands': readonly { readonly subcommand: string }[];
  readonly 'help-probes'?: readonly (readonly string[])[] | undefined;
  readonly invocations: readonly (Expectations & { readonly args: readonly string[] })[];
}

/** One thing to run. */
export interface PlannedProbe {
  /** The program and its arguments; of the image’s own entrypoint what replaces CMD, or nothing. */
  readonly argv: readonly string[];
  readonly kind: 'help' | 'invocation';
  readonly expected: Expectations;
}

/** The program of a row, without arguments; empty where it is the image’s own. */
export function programOf({ module, command }: Pick<Startable, 'module' | 'command'>): readonly string[] {
  return module === undefined ? (command ?? []) : ['python', '-m', module];
}

/** Everything that a row runs: its help probes, then its invocations. */
export function probesOf(row: Startable): readonly PlannedProbe[] {
  const before = row.subcommand === undefined ? programOf(row) : [...programOf(row), row.subcommand];
  const help = helpProbes(row).map((argv) => ({ argv, kind: 'help', expected: row }) as const);
  const invocations = row.invocations.map((one) => {
    return { argv: [...before, ...one.args], kind: 'invocation', expected: one } as const;
  });
  return [...help, ...invocations];
}

/** The contract's own, or `--help` of the program and of each of its subcommands, or the image as it starts by itself. */
function helpProbes(row: Startable): readonly (readonly string[])[] {
  if (row['help-probes']) return row['help-probes'];
  const program = programOf(row);
  const subcommands = [
    ...(row.subcommand === undefined ? [] : [row.subcommand]),
    ...row['further-subcommands'].map(({ subcommand }) => subcommand),
  ];
  if (row['own-entrypoint'] && subcommands.length === 0) return [[]];
  return [[...program, '--help'], ...subcommands.map((name) => [...program, name, '--help'])];
}
