import type { Job } from '../../src/ports/job.ts';

/** A push to the protected default branch. */
export const someJob: Job = {
  event: 'push',
  ref: 'refs/heads/main',
  isProtected: true,
  sha: 'a'.repeat(40),
  repository: 'OWNER/app',
  defaultBranch: 'main',
  actor: 'somebody',
  runId: '77',
  attempt: 1,
  url: 'https://example.org/runs/77',
  baseSha: undefined,
  followsFork: false,
  pull: undefined,
};
