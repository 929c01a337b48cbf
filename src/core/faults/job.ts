import type { FaultMeta } from './meta.ts';

/** What keeps us from knowing which job, plan and base this is about. */
export const jobFaults = {
  JOB_UNREADABLE: {
    title: 'The runner does not say which job this is',
    why: 'Event, commit and attempt decide what may be published; nothing of them is guessed.',
    fix: 'Run the action in a job of a workflow, with the variables that the runner sets.',
    rerun: 'will-not-help',
  },
  JOB_PRIVILEGED_FORK: {
    title: 'The code of a fork is in a job that has the rights of the base',
    why: 'Under pull_request_target and workflow_run a fork’s change runs beside the secrets and the token of the repository.',
    fix: 'Trigger the workflow by `pull_request`: the gates of a pull request need no right to write and no secret.',
    rerun: 'will-not-help',
  },
  PLAN_MALFORMED: {
    title: 'The plan of a run is malformed or was changed',
    why: 'Every job works by the contract and the run that the plan names.',
    fix: 'Hand on the folder that `closure plan` wrote, with its digest.',
    rerun: 'will-not-help',
  },
  PLAN_FOREIGN: {
    title: 'The plan belongs to another run or commit',
    why: 'All evidence of one decision is of one run, one commit and one contract.',
    fix: 'Use the plan that this run made, at the commit that it was made for.',
    rerun: 'will-not-help',
  },
  BASE_UNREADABLE: {
    title: 'What the contract was before cannot be read',
    why: 'A change of the contract counts only when it is compared with what the base says.',
    fix: 'Grant `contents: read`, or name a checkout of the base with --base.',
    rerun: 'may-help',
  },
  API_REFUSED: {
    title: 'GitHub refuses to tell what has to be looked up',
    why: 'What could not be looked at does not pass.',
    fix: 'Grant the permission that the message names to this job.',
    rerun: 'will-not-help',
  },
  API_UNREACHABLE: {
    title: 'GitHub does not answer',
    why: 'What could not be looked at does not pass.',
    fix: 'Run it again; if it stays so, see whether the runner may reach the API.',
    rerun: 'may-help',
  },
  NEEDS_MALFORMED: {
    title: 'The results of the jobs before this one cannot be read',
    why: 'A skipped job counts as passed unless somebody asks for it by name.',
    fix: 'Pass `toJSON(needs)` as the input needs, and let the job need every job of the plan.',
    rerun: 'will-not-help',
  },
} as const satisfies Record<string, FaultMeta>;
