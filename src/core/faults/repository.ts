import type { FaultMeta } from './meta.ts';

/** What keeps us from reading a repository, its contract, or this machine. */
export const repositoryFaults = {
  INTERNAL: {
    title: 'Seaworthy failed in a way that nobody foresaw',
    why: 'A tool that hides its own defects cannot prove anything.',
    fix: 'Report it with the command, the message and the contract.',
    rerun: 'will-not-help',
  },
  USAGE: {
    title: 'The command line or an input is wrong',
    why: 'A word that is not understood could have meant anything.',
    fix: 'Read `seaworthy --help`, or the inputs in the action’s README.',
    rerun: 'will-not-help',
  },
  GATE_BLOCKED: {
    title: 'A gate could not be asked because one before it gave no answer',
    why: 'NOT_RUN is a failure: silence is never taken for consent.',
    fix: 'Mend what kept the gate before this one from an answer.',
    rerun: 'will-not-help',
  },
  NOTHING_EXAMINED: {
    title: 'A gate found nothing to look at',
    why: 'Empty never passes: a gate that examined nothing has proven nothing.',
    fix: 'Read what each check says; a part of the repository is missing, or this command is the wrong one for it.',
    rerun: 'will-not-help',
  },
  INTERRUPTED: {
    title: 'The run was interrupted',
    why: 'What was not looked at is not proven.',
    fix: 'Run it again.',
    rerun: 'may-help',
  },
  FILE_MISSING: {
    title: 'A file that is needed does not exist',
    why: 'What is not there cannot be looked at.',
    fix: 'Create the file, or correct the path that names it.',
    rerun: 'will-not-help',
  },
  FILE_UNREADABLE: {
    title: 'A file cannot be read',
    why: 'Cannot look is not "nothing there".',
    fix: 'Give this user the right to read it.',
    rerun: 'will-not-help',
  },
  FILE_NOT_A_FILE: {
    title: 'A folder stands where a file belongs, or the other way round',
    why: 'The path means something else than the contract says.',
    fix: 'Correct the path.',
    rerun: 'will-not-help',
  },
  FILE_NOT_UTF8: {
    title: 'A file that must be text is not valid UTF-8',
    why: 'Undecodable bytes can hide anything.',
    fix: 'Save the file as UTF-8.',
    rerun: 'will-not-help',
  },
  CONTRACT_MISSING: {
    title: 'There is no contract',
    why: 'Without a contract nothing says what must hold.',
    fix: 'Write one with `seaworthy init`, or try `seaworthy check --guess`.',
    rerun: 'will-not-help',
  },
  CONTRACT_AMBIGUOUS: {
    title: 'There are several contracts',
    why: 'Choosing one silently could judge the wrong image.',
    fix: 'Name one with `--contract`.',
    rerun: 'will-not-help',
  },
  CONTRACT_INVALID: {
    title: 'The contract says something that it must not or cannot say',
    why: 'An unknown key or value is a wish that nobody would check.',
    fix: 'Correct the line.',
    rerun: 'will-not-help',
  },
  CONTRACT_OUTSIDE: {
    title: 'The contract reaches outside the repository',
    why: 'What lies outside is not part of the commit that is judged.',
    fix: 'Name a path inside the repository that no link leads out of.',
    rerun: 'will-not-help',
  },
  HANDLE_INVALID: {
    title: 'A handle registry is malformed',
    why: 'A value that was guessed at is not pinned.',
    fix: 'Correct the line.',
    rerun: 'will-not-help',
  },
  HANDLE_UNPINNED: {
    title: 'A handle that is used has no pinned value',
    why: 'A placeholder would enter the evidence as if it were a decision.',
    fix: 'Pin the value in the registry.',
    rerun: 'will-not-help',
  },
  HANDLE_UNKNOWN: {
    title: 'The contract uses a handle or pattern token that nobody declares',
    why: 'It has no value.',
    fix: 'Declare it in a registry, or correct its name.',
    rerun: 'will-not-help',
  },
  DOCKERFILE_MISSING: {
    title: 'There is no Dockerfile where the contract says',
    why: 'Without it nothing says what enters the image.',
    fix: 'Create it, or correct `image.dockerfile`.',
    rerun: 'will-not-help',
  },
  REPOSITORY_EMPTY: {
    title: 'The repository holds no file',
    why: 'Empty never passes.',
    fix: 'Check out the repository first.',
    rerun: 'will-not-help',
  },
  GIT_UNAVAILABLE: {
    title: 'Git is needed and cannot answer',
    why: 'Without the commit, evidence belongs to nothing.',
    fix: 'Install git and run inside a clone.',
    rerun: 'will-not-help',
  },
  GIT_FAILED: {
    title: 'A question to git failed',
    why: 'A failed question is not an empty answer.',
    fix: 'Read git’s message.',
    rerun: 'may-help',
  },
  PROCESS_NOT_FOUND: {
    title: 'A program that is needed is not installed',
    why: 'What it would have answered is unknown.',
    fix: 'Install it, or put it on PATH.',
    rerun: 'will-not-help',
  },
  PROCESS_FAILED: {
    title: 'A program failed',
    why: 'Its answer is unknown.',
    fix: 'Read its message.',
    rerun: 'may-help',
  },
  PROCESS_TIMED_OUT: {
    title: 'A program did not end in time and was killed',
    why: 'Its answer is unknown.',
    fix: 'Raise the time-out, or find out what it waits for.',
    rerun: 'may-help',
  },
  ENVIRONMENT_REDIRECTED: {
    title: 'A variable redirects us and the contract does not allow it',
    why: 'An earlier step can plant it and make us look elsewhere.',
    fix: 'Unset it, or name it under `environment.allow`.',
    rerun: 'will-not-help',
  },
} as const satisfies Record<string, FaultMeta>;
