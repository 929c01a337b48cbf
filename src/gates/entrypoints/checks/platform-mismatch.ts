import { rowCheck } from '../check.ts';

/** The program is made for another processor. */
export const platformMismatch = rowCheck({
  code: 'ENTRYPOINT_PLATFORM_MISMATCH',
  runner: 'image',
  title: 'The program is made for another processor',
  why: 'The image was built for a platform that this engine does not run.',
  fix: 'Build for the platform that the contract names.',
  level: 'block',
});
