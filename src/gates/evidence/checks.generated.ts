// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.
import { indexIncomplete } from './checks/index-incomplete.ts';

export const checks = [
  indexIncomplete,
] as const;
