// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.
import { convenienceTag } from './checks/convenience-tag.ts';
import { digestMismatch } from './checks/digest-mismatch.ts';
import { platformMissing } from './checks/platform-missing.ts';
import { registryDenied } from './checks/registry-denied.ts';
import { repositoryUnresolved } from './checks/repository-unresolved.ts';
import { tagMutable } from './checks/tag-mutable.ts';
import { tagPattern } from './checks/tag-pattern.ts';

export const checks = [
  convenienceTag,
  digestMismatch,
  platformMissing,
  registryDenied,
  repositoryUnresolved,
  tagMutable,
  tagPattern,
] as const;
