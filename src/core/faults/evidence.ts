import type { FaultMeta } from './meta.ts';

/** What keeps us from keeping evidence, or from reading it. */
export const evidenceFaults = {
  EVIDENCE_UNWRITABLE: {
    title: 'The evidence folder cannot be written',
    why: 'A verdict without evidence is an opinion.',
    fix: 'Give this user the right to write there, or free some space.',
    rerun: 'will-not-help',
  },
  EVIDENCE_IN_CONTEXT: {
    title: 'The evidence folder lies inside the build context and is not ignored',
    why: 'The next build would ship this run’s evidence.',
    fix: 'Ignore the folder, or choose another with `--evidence-dir`.',
    rerun: 'will-not-help',
  },
  EVIDENCE_EXISTS: {
    title: 'This run has written that object already, with another content',
    why: 'Evidence is never overwritten.',
    fix: 'Start a new run.',
    rerun: 'will-not-help',
  },
  EVIDENCE_HOLDS_SECRET: {
    title: 'An evidence object would hold a secret',
    why: 'Evidence is kept and shown; a secret in it is leaked.',
    fix: 'Find out how the value came into a name or an output.',
    rerun: 'will-not-help',
  },
  EVIDENCE_UNREADABLE: {
    title: 'Evidence of this run cannot be read',
    why: 'Cannot look is not "nothing there".',
    fix: 'Check the folder’s rights.',
    rerun: 'may-help',
  },
  STORE_DENIED: {
    title: 'The evidence store refuses this role',
    why: 'Evidence that cannot be kept or read back proves nothing.',
    fix: 'Give the role the permission that the message names.',
    rerun: 'will-not-help',
  },
  STORE_UNREACHABLE: {
    title: 'The evidence store cannot be reached',
    why: 'What was not kept is not proven.',
    fix: 'Look at the network and at the status of the service.',
    rerun: 'may-help',
  },
  STORE_UNFIT: {
    title: 'The evidence store is not as the contract wants it',
    why: 'Evidence that somebody can overwrite or that expires early is none.',
    fix: 'Change the bucket as the message says, or the contract.',
    rerun: 'will-not-help',
  },
  EVIDENCE_ALTERED: {
    title: 'A committed pack is not what was committed',
    why: 'Somebody changed, added or removed something after the decision.',
    fix: 'Start a new run; find out who can write to the store.',
    rerun: 'will-not-help',
  },
  SECRET_STORE_DENIED: {
    title: 'The store of secrets refuses to say which names it has',
    why: 'A name that could not be looked for is not known to exist.',
    fix: 'Give the role the permission that the message names; no right to read a value is needed.',
    rerun: 'will-not-help',
  },
  SECRET_STORE_UNREACHABLE: {
    title: 'The store of secrets cannot be reached',
    why: 'A name that could not be looked for is not known to exist.',
    fix: 'Look at the network and at the status of the service.',
    rerun: 'may-help',
  },
  CALLER_REFUSED: {
    title: 'AWS does not take the credentials of this step, or there are none',
    why: 'Nothing on AWS can be looked at.',
    fix: 'Log in by OIDC before this step: `permissions: id-token: write` and a role to assume.',
    rerun: 'will-not-help',
  },
  CALLER_KEY_STATIC: {
    title: 'The credentials are a long-term key, and the contract takes sessions of a role only',
    why: 'A key that lives for ever is stolen once and used for ever.',
    fix: 'Assume a role by OIDC, and delete the key.',
    rerun: 'will-not-help',
  },
  CALLER_UNEXPECTED: {
    title: 'The caller is not of the account or role that the contract names',
    why: 'Another role can do other things, and its evidence would be somebody else’s.',
    fix: 'Assume the role that the contract names, or correct `aws` in the contract.',
    rerun: 'will-not-help',
  },
  CALLER_SESSION_ENDING: {
    title: 'The session has expired or ends before the work is done',
    why: 'A run that loses its rights in the middle leaves half of its evidence.',
    fix: 'Assume the role again right before this step, for longer.',
    rerun: 'may-help',
  },
  CALLER_UNKNOWN: {
    title: 'AWS cannot be asked who we are',
    why: 'Credentials that were not looked at are not known to be of a role.',
    fix: 'Look at the network and at the status of the service.',
    rerun: 'may-help',
  },
  EVIDENCE_MALFORMED: {
    title: 'A stored object is no JSON object',
    why: 'What it says cannot be read, so nothing rests on it.',
    fix: 'Somebody changed or cut it: start a new run.',
    rerun: 'will-not-help',
  },
} as const satisfies Record<string, FaultMeta>;
