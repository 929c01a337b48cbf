import { z } from 'zod';
import { expectations } from './entrypoint-expectations.ts';
import { key } from './key.ts';
import { text } from './words.ts';

const argv = z.array(text).nonempty();

/** Inside the image. */
const absolutePath = z.string().regex(/^\/(?:[^/\0:,]+(?:\/|$))+$/, 'an absolute path of the image, without : and ,');

const furtherSubcommand = z.strictObject({
  subcommand: key(text, 'changed', 'Its name.'),
  'required-args': key(z.array(text).default([]), 'removed', 'Arguments that its help must name.'),
});

const invocation = z.strictObject({
  args: key(z.array(z.string()), 'changed', 'What is given to the program, behind its subcommand.'),
  ...expectations,
});

interface Started {
  readonly module?: string | undefined;
  readonly command?: readonly string[] | undefined;
  readonly 'own-entrypoint'?: true | undefined;
}

/** A probe that starts something else proves nothing about the row. */
function startsProgram(probe: readonly string[], { module, command, ...row }: Started): boolean {
  if (row['own-entrypoint']) return true;
  if (module === undefined) return (command ?? []).every((word, index) => probe[index] === word);
  const flag = probe.indexOf('-m');
  return /^(?:\S*\/)?python[\d.]*$/.test(probe[0] ?? '') && flag > 0 && probe[flag + 1] === module;
}

/** How the image is started. */
const program = {
  module: key(text.optional(), 'changed', 'A Python module, started by `python -m`.'),
  command: key(argv.optional(), 'changed', 'Any other program, as an argument vector.'),
  'own-entrypoint': key(
    z.literal(true).optional(),
    'changed',
    'The image’s own ENTRYPOINT and CMD, untouched; what a probe or invocation gives replaces CMD.',
  ),
  subcommand: key(text.optional(), 'changed', 'The subcommand that the row runs.'),
};

/** Where and as whom it is started, and what it may use beyond what every row may. */
const surroundings = {
  platforms: key(
    z.array(text).nonempty().optional(),
    'removed',
    'The platforms that the row is for; all of the image.',
  ),
  user: key(text.optional(), 'changed', 'User, or user:group; the image’s own.'),
  'working-directory': key(absolutePath.optional(), 'changed', 'The image’s own where nothing is said.'),
  environment: key(
    z.record(z.string().regex(/^[A-Za-z_]\w*$/, 'the name of a variable'), z.string()).default({}),
    'changed',
    'Variables for this row. Evidence holds their names only.',
  ),
  'writable-paths': key(
    z.array(absolutePath).default([]),
    'added',
    'Folders that the program may write to, besides /tmp.',
  ),
  'memory-mib': key(z.int().min(16).default(512), 'raised', 'Memory, in MiB.'),
  processes: key(z.int().positive().default(256), 'raised', 'Processes and threads.'),
  'timeout-seconds': key(z.int().positive().optional(), 'raised', 'Longest time for one probe.'),
};

/** One way to start the image. */
export const rowSchema = z
  .strictObject({
    handle: key(text.optional(), 'changed', 'The handle of the registry that this row starts.'),
    'runtime-mode': key(text, 'never', 'What the row is, in words.'),
    lane: key(text.default('default'), 'changed', 'The lane of the runtime.'),
    ...program,
    'required-args': key(z.array(text).default([]), 'removed', 'Arguments that some help text must define.'),
    'optional-args': key(z.array(text).default([]), 'never', 'Arguments that may be given.'),
    'further-subcommands': key(
      z.array(furtherSubcommand).default([]),
      'removed',
      'More subcommands that belong to the row.',
    ),
    'help-probes': key(
      z.array(z.array(text)).optional(),
      'changed',
      'What is run, instead of `--help` of program and subcommands. None, where invocations are enough.',
    ),
    ...expectations,
    invocations: key(
      z.array(invocation).default([]),
      'removed',
      'Runs with arguments of your own: a dry run that must end well, a misuse that must not.',
    ),
    ...surroundings,
    'provided-by': key(
      z.enum(['base-image', 'run-step']).optional(),
      'changed',
      'Why the program is no file of the repository.',
    ),
  })
  .refine((row) => [row.module, row.command, row['own-entrypoint']].filter((one) => one !== undefined).length === 1, {
    message: 'exactly one of module, command and own-entrypoint',
  })
  .refine((row) => (row['help-probes'] ?? []).every((probe) => startsProgram(probe, row)), {
    path: ['help-probes'],
    message: 'probes that begin with the row’s own program',
  })
  .refine((row) => row['help-probes']?.length !== 0 || row.invocations.length > 0, {
    path: ['help-probes'],
    message: 'a probe, or an invocation beside: a row that runs nothing proves nothing',
  })
  .refine((row) => row['help-probes']?.length !== 0 || row['required-args'].length === 0, {
    path: ['required-args'],
    message: 'a help probe, which alone can prove arguments',
  })
  .refine((row) => row['help-probes']?.length !== 0 || expectsNothing(row), {
    path: ['help-probes'],
    message: 'a help probe for the row’s exit codes and patterns, or those at the invocation that they are meant for',
  })
  .refine(
    (row) =>
      row['help-probes']?.length !== 0 || row['further-subcommands'].every((one) => one['required-args'].length === 0),
    {
      path: ['further-subcommands'],
      message: 'a help probe, which alone can prove arguments',
    },
  );

/** What is expected of help probes is never looked at where there are none. */
function expectsNothing(row: z.output<z.ZodObject<typeof expectations>>): boolean {
  const patterns = [row['stdout-matches'], row['stdout-lacks'], row['stderr-matches'], row['stderr-lacks']];
  return patterns.every(({ length }) => length === 0) && row['exit-codes'].every((code) => code === 0);
}

export type EntrypointRow = z.output<typeof rowSchema>;
