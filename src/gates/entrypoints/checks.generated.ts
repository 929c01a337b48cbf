// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.
import { argumentUnproven } from './checks/argument-unproven.ts';
import { duplicateRow } from './checks/duplicate-row.ts';
import { engineLost } from './checks/engine-lost.ts';
import { exitUnexpected } from './checks/exit-unexpected.ts';
import { handleUncovered } from './checks/handle-uncovered.ts';
import { handleUnknown } from './checks/handle-unknown.ts';
import { imageMissing } from './checks/image-missing.ts';
import { importError } from './checks/import-error.ts';
import { laneEmpty } from './checks/lane-empty.ts';
import { matrixEmpty } from './checks/matrix-empty.ts';
import { nonzeroExit } from './checks/nonzero-exit.ts';
import { notExecutable } from './checks/not-executable.ts';
import { notStarted } from './checks/not-started.ts';
import { optionalArgumentGone } from './checks/optional-argument-gone.ts';
import { outOfMemory } from './checks/out-of-memory.ts';
import { outputMismatch } from './checks/output-mismatch.ts';
import { outputSecret } from './checks/output-secret.ts';
import { outputTruncated } from './checks/output-truncated.ts';
import { platformMismatch } from './checks/platform-mismatch.ts';
import { platformUnrun } from './checks/platform-unrun.ts';
import { programMissing } from './checks/program-missing.ts';
import { providedElsewhere } from './checks/provided-elsewhere.ts';
import { signalled } from './checks/signalled.ts';
import { staticUnresolved } from './checks/static-unresolved.ts';
import { timedOut } from './checks/timed-out.ts';
import { usageError } from './checks/usage-error.ts';

export const checks = [
  argumentUnproven,
  duplicateRow,
  engineLost,
  exitUnexpected,
  handleUncovered,
  handleUnknown,
  imageMissing,
  importError,
  laneEmpty,
  matrixEmpty,
  nonzeroExit,
  notExecutable,
  notStarted,
  optionalArgumentGone,
  outOfMemory,
  outputMismatch,
  outputSecret,
  outputTruncated,
  platformMismatch,
  platformUnrun,
  programMissing,
  providedElsewhere,
  signalled,
  staticUnresolved,
  timedOut,
  usageError,
] as const;
