import { rowCheck } from '../check.ts';

/** What was not kept was not looked at. */
export const outputTruncated = rowCheck({
  code: 'ENTRYPOINT_OUTPUT_TRUNCATED',
  runner: 'image',
  title: 'A probe said more than is kept',
  why: 'What lies behind the first MiB was neither searched for arguments nor for secrets.',
  fix: 'Keep the program’s help short, and its logs out of it.',
  level: 'block',
});
