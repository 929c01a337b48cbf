import { rowCheck } from '../check.ts';

/** A row starts a program that is no file of the repository. */
export const providedElsewhere = rowCheck({
  code: 'ENTRYPOINT_PROVIDED_ELSEWHERE',
  runner: 'static',
  title: 'A row starts a program that is no file of the repository',
  why: 'Only a run inside the image can prove it.',
  fix: 'Nothing, where the contract is right: seaworthy run proves it.',
  level: 'warn',
});
