// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.
import { acceptanceUnused } from './checks/acceptance-unused.ts';
import { broadCopy } from './checks/broad-copy.ts';
import { buildWouldFail } from './checks/build-would-fail.ts';
import { contextEmpty } from './checks/context-empty.ts';
import { contextTooLarge } from './checks/context-too-large.ts';
import { copyOutsideAllowlist } from './checks/copy-outside-allowlist.ts';
import { deadPattern } from './checks/dead-pattern.ts';
import { defaultDenyMissing } from './checks/default-deny-missing.ts';
import { excludeReached } from './checks/exclude-reached.ts';
import { fileHollow } from './checks/file-hollow.ts';
import { fileOutsideAllowlist } from './checks/file-outside-allowlist.ts';
import { fileUnused } from './checks/file-unused.ts';
import { ignoreFileAmbiguous } from './checks/ignore-file-ambiguous.ts';
import { includeExcluded } from './checks/include-excluded.ts';
import { includeMissing } from './checks/include-missing.ts';
import { nameUnreadable } from './checks/name-unreadable.ts';
import { parentReopened } from './checks/parent-reopened.ts';
import { strategyAmbiguous } from './checks/strategy-ambiguous.ts';
import { unresolved } from './checks/unresolved.ts';

export const checks = [
  acceptanceUnused,
  broadCopy,
  buildWouldFail,
  contextEmpty,
  contextTooLarge,
  copyOutsideAllowlist,
  deadPattern,
  defaultDenyMissing,
  excludeReached,
  fileHollow,
  fileOutsideAllowlist,
  fileUnused,
  ignoreFileAmbiguous,
  includeExcluded,
  includeMissing,
  nameUnreadable,
  parentReopened,
  strategyAmbiguous,
  unresolved,
] as const;
