import { clip, plain } from '../../core/escape.ts';

/** How one probe ended, in the words of the container engine's port. */
export type ProbeEnd =
  | { readonly kind: 'exited'; readonly exitCode: number }
  | { readonly kind: 'signalled'; readonly signal: number }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'flooded' }
  | {
      readonly kind: 'not-started';
      readonly reason: 'program-missing' | 'not-executable' | 'exec-format' | 'image-missing' | 'other';
      readonly detail: string;
    };

export type ProbeReason =
  | 'ENTRYPOINT_PROGRAM_MISSING'
  | 'ENTRYPOINT_IMPORT_ERROR'
  | 'ENTRYPOINT_USAGE_ERROR'
  | 'ENTRYPOINT_NONZERO_EXIT'
  | 'ENTRYPOINT_SIGNALLED'
  | 'ENTRYPOINT_TIMED_OUT'
  | 'ENTRYPOINT_OUT_OF_MEMORY'
  | 'ENTRYPOINT_OUTPUT_TRUNCATED'
  | 'ENTRYPOINT_NOT_EXECUTABLE'
  | 'ENTRYPOINT_PLATFORM_MISMATCH'
  | 'ENTRYPOINT_IMAGE_MISSING'
  | 'ENTRYPOINT_EXIT_UNEXPECTED'
  | 'ENTRYPOINT_OUTPUT_MISMATCH'
  | 'ENTRYPOINT_ENGINE_LOST'
  | 'ENTRYPOINT_OUTPUT_SECRET'
  | 'ENTRYPOINT_NOT_STARTED';

/** How a probe ended and what it said. */
export interface ProbeOutcome {
  readonly end: ProbeEnd;
  readonly stdout: { readonly text: string; readonly truncated: boolean };
  readonly stderr: { readonly text: string; readonly truncated: boolean };
}

/** Why a probe did not pass; undefined where it ended as it should, whatever it said. */
export function classify(
  outcome: ProbeOutcome,
  argv: readonly string[],
  exitCodes: readonly number[],
): ProbeReason | undefined {
  const { end, stdout, stderr } = outcome;
  switch (end.kind) {
    case 'exited':
      if (!isExpected(end.exitCode, argv, exitCodes, stderr.text))
        return exitReason(end.exitCode, argv, exitCodes, stderr.text);
      return stdout.truncated || stderr.truncated ? 'ENTRYPOINT_OUTPUT_TRUNCATED' : undefined;
    case 'signalled':
      return 'ENTRYPOINT_SIGNALLED';
    case 'timed-out':
      return 'ENTRYPOINT_TIMED_OUT';
    case 'out-of-memory':
      return 'ENTRYPOINT_OUT_OF_MEMORY';
    case 'flooded':
      return 'ENTRYPOINT_OUTPUT_TRUNCATED';
    case 'not-started':
      return startReasons[end.reason];
  }
}

const startReasons = {
  'program-missing': 'ENTRYPOINT_PROGRAM_MISSING',
  'not-executable': 'ENTRYPOINT_NOT_EXECUTABLE',
  'exec-format': 'ENTRYPOINT_PLATFORM_MISMATCH',
  'image-missing': 'ENTRYPOINT_IMAGE_MISSING',
  other: 'ENTRYPOINT_NOT_STARTED',
} as const;

/** A program that is absent or cannot import what it needs fails with the very codes that a refusal has: that is no refusal. */
function isExpected(exitCode: number, argv: readonly string[], exitCodes: readonly number[], stderr: string): boolean {
  if (!exitCodes.includes(exitCode)) return false;
  return exitCode === 0 || !(programIsMissing(argv, stderr) || importFailed(stderr));
}

function exitReason(
  exitCode: number,
  argv: readonly string[],
  exitCodes: readonly number[],
  stderr: string,
): ProbeReason {
  if (programIsMissing(argv, stderr)) return 'ENTRYPOINT_PROGRAM_MISSING';
  if (importFailed(stderr)) return 'ENTRYPOINT_IMPORT_ERROR';
  if (exitCode === 126) return 'ENTRYPOINT_NOT_EXECUTABLE';
  if (exitCode === 127) return 'ENTRYPOINT_PROGRAM_MISSING';
  const usage =
    /^usage:|unrecognized arguments|invalid choice|no such (?:option|command)|unknown (?:option|command|flag|argument)|unexpected argument/im;
  if (exitCode !== 0 && usage.test(stderr)) return 'ENTRYPOINT_USAGE_ERROR';
  return exitCodes.every((code) => code === 0) ? 'ENTRYPOINT_NONZERO_EXIT' : 'ENTRYPOINT_EXIT_UNEXPECTED';
}

function importFailed(stderr: string): boolean {
  return (
    /^(?:ModuleNotFoundError|ImportError)\b/m.test(stderr) ||
    /Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|NoClassDefFoundError/.test(stderr)
  );
}

/** The module or script that the row itself names is not there, as the interpreter says it: not one that it imports. */
function programIsMissing(argv: readonly string[], stderr: string): boolean {
  const flag = argv.indexOf('-m');
  const module = flag >= 0 ? argv[flag + 1] : undefined;
  const [, missing] =
    /^\S*python\S*: (?:No module named|Error while finding module specification for) '?([\w.]+)'?/m.exec(stderr) ?? [];
  if (module !== undefined && missing !== undefined)
    return [module, `${module}.__main__`].includes(missing) || module.startsWith(`${missing}.`);
  const [, script] =
    /^(?:\S*python\S*: can't open file|Error: Cannot find module|Error: Unable to access jarfile) '?([^'\n]+?)'?(?:: \[|$)/m.exec(
      stderr,
    ) ?? [];
  return (
    script !== undefined &&
    argv.slice(1).some((word) => !word.startsWith('-') && `/${script}`.endsWith(`/${word.replace(/^(?:\.?\/)+/, '')}`))
  );
}

/** The last line that says something, escaped, at most 400 characters. */
export function summarise(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const telling = lines.findLast((line) =>
    /(?:error|exception|not found|no such|cannot|denied|invalid|missing|required)/i.test(line),
  );
  return clip(plain(telling ?? lines.at(-1) ?? ''), 400);
}
