// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.
import { bannedContent } from './checks/banned-content.ts';
import { bannedName } from './checks/banned-name.ts';
import { buildSecretUndeclared } from './checks/build-secret-undeclared.ts';
import { dockerfileCopy } from './checks/dockerfile-copy.ts';
import { dockerfileVariable } from './checks/dockerfile-variable.ts';
import { exceptionUnused } from './checks/exception-unused.ts';
import { fileUnscanned } from './checks/file-unscanned.ts';
import { inImage } from './checks/in-image.ts';
import { requiredPathAbsent } from './checks/required-path-absent.ts';
import { requiredPathMissing } from './checks/required-path-missing.ts';
import { scanExcepted } from './checks/scan-excepted.ts';
import { workflowLeak } from './checks/workflow-leak.ts';
import { workflowStaticCredential } from './checks/workflow-static-credential.ts';
import { workflowTakesAll } from './checks/workflow-takes-all.ts';
import { workflowUnreadable } from './checks/workflow-unreadable.ts';

export const checks = [
  bannedContent,
  bannedName,
  buildSecretUndeclared,
  dockerfileCopy,
  dockerfileVariable,
  exceptionUnused,
  fileUnscanned,
  inImage,
  requiredPathAbsent,
  requiredPathMissing,
  scanExcepted,
  workflowLeak,
  workflowStaticCredential,
  workflowTakesAll,
  workflowUnreadable,
] as const;
