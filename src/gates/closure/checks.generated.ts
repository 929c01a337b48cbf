// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.
import { acceptanceExpired } from './checks/acceptance-expired.ts';
import { acceptanceRefused } from './checks/acceptance-refused.ts';
import { acceptanceUnused } from './checks/acceptance-unused.ts';
import { attemptLater } from './checks/attempt-later.ts';
import { commitMixed } from './checks/commit-mixed.ts';
import { contractLoosened } from './checks/contract-loosened.ts';
import { contractMixed } from './checks/contract-mixed.ts';
import { digestMixed } from './checks/digest-mixed.ts';
import { entrypointsStatic } from './checks/entrypoints-static.ts';
import { gateNotPassed } from './checks/gate-not-passed.ts';
import { jobNotPassed } from './checks/job-not-passed.ts';
import { objectMalformed } from './checks/object-malformed.ts';
import { objectMissing } from './checks/object-missing.ts';
import { objectUnreadable } from './checks/object-unreadable.ts';
import { rehearsal } from './checks/rehearsal.ts';
import { rehearsedAnswer } from './checks/rehearsed-answer.ts';
import { runMixed } from './checks/run-mixed.ts';
import { verdictWrong } from './checks/verdict-wrong.ts';
import { workflowUnready } from './checks/workflow-unready.ts';

export const checks = [
  acceptanceExpired,
  acceptanceRefused,
  acceptanceUnused,
  attemptLater,
  commitMixed,
  contractLoosened,
  contractMixed,
  digestMixed,
  entrypointsStatic,
  gateNotPassed,
  jobNotPassed,
  objectMalformed,
  objectMissing,
  objectUnreadable,
  rehearsal,
  rehearsedAnswer,
  runMixed,
  verdictWrong,
  workflowUnready,
] as const;
