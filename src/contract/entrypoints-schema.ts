import { z } from 'zod';
import { key } from './key.ts';
import { path, text } from './words.ts';

const argv = z.array(text).nonempty();

const furtherSubcommand = z.strictObject({
  subcommand: key(text, 'changed', 'Its name.'),
  'required-args': key(z.array(text).default([]), 'removed', 'Arguments that its help must name.'),
});

/** A probe that starts something else proves nothing about the row. */
function startsProgram(
  probe: readonly string[],
  { module, command }: { module?: string | undefined; command?: string[] | undefined },
): boolean {
  if (module === undefined) return (command ?? []).every((word, index) => probe[index] === word);
  const flag = probe.indexOf('-m');
  return /^(?:\S*\/)?python[\d.]*$/.test(probe[0] ?? '') && flag > 0 && probe[flag + 1] === module;
}

/** One way to start the image. */
export const rowSchema = z
  .strictObject({
    handle: key(text.optional(), 'changed', 'The handle of the registry that this row starts.'),
    'runtime-mode': key(text, 'never', 'What the row is, in words.'),
    lane: key(text.default('default'), 'changed', 'The lane of the runtime.'),
    module: key(text.optional(), 'changed', 'A Python module, started by `python -m`.'),
    command: key(argv.optional(), 'changed', 'Any other program, as an argument vector.'),
    subcommand: key(text.optional(), 'changed', 'The subcommand that the row runs.'),
    'required-args': key(z.array(text).default([]), 'removed', 'Arguments that some help text must name.'),
    'optional-args': key(z.array(text).default([]), 'never', 'Arguments that may be given.'),
    'further-subcommands': key(
      z.array(furtherSubcommand).default([]),
      'removed',
      'More subcommands that belong to the row.',
    ),
    'help-probes': key(
      z.array(argv).nonempty().optional(),
      'changed',
      'What is run, instead of `--help` of program and subcommands.',
    ),
    'provided-by': key(
      z.enum(['base-image', 'run-step']).optional(),
      'changed',
      'Why the program is no file of the repository.',
    ),
    'timeout-seconds': key(z.int().positive().optional(), 'raised', 'Longest time for one probe.'),
  })
  .refine((row) => (row.module === undefined) !== (row.command === undefined), {
    message: 'exactly one of module and command',
  })
  .refine((row) => (row['help-probes'] ?? []).every((probe) => startsProgram(probe, row)), {
    path: ['help-probes'],
    message: 'probes that begin with the row’s own program',
  });

export type EntrypointRow = z.output<typeof rowSchema>;

export const entrypointsSchema = z.strictObject({
  runner: key(z.enum(['image', 'static']).default('image'), 'changed', 'Whether rows run in the built image.'),
  'timeout-seconds': key(z.int().positive().default(30), 'raised', 'Longest time for one probe.'),
  'handle-prefix': key(
    text.default('ENTRYPOINT_'),
    'changed',
    'Handles that begin so name an entrypoint and need a row.',
  ),
  'required-lanes': key(z.array(text).default([]), 'removed', 'Lanes that must have a row.'),
  'rows-from': key(path.optional(), 'changed', 'A YAML or JSON file that holds the rows.'),
  rows: key(z.array(rowSchema).default([]), 'removed', 'The rows.'),
});
