/** What a row says about how it starts; the contract's words. */
export interface Startable {
  readonly module?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly subcommand?: string | undefined;
  readonly 'further-subcommands': readonly { readonly subcommand: string }[];
  readonly 'help-probes'?: readonly (readonly string[])[] | undefined;
}

/** The program of a row, without arguments. */
export function programOf({ module, command }: Startable): readonly string[] {
  return module === undefined ? (command ?? []) : ['python', '-m', module];
}

/** Every help probe of a row: the contract's own, or `--help` of the program and of each of its subcommands. */
export function probesOf(row: Startable): readonly (readonly string[])[] {
  if (row['help-probes']) return row['help-probes'];
  const program = programOf(row);
  const subcommands = [
    ...(row.subcommand === undefined ? [] : [row.subcommand]),
    ...row['further-subcommands'].map(({ subcommand }) => subcommand),
  ];
  return [[...program, '--help'], ...subcommands.map((name) => [...program, name, '--help'])];
}
