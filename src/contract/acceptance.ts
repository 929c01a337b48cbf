import type { Profile } from '../core/blocker.ts';
import type { Finding } from '../core/finding.ts';
import type { Policy } from '../core/judge.ts';
import type { Contract } from './schema.ts';

export type Acceptance = Contract['accepted'][number];

/** Why an entry does not count; `in-force` where it does. */
export type Standing = 'in-force' | 'expired' | 'too-long' | 'not-acceptable';

const day = 86_400_000;

/** Whether an entry counts at a time: not before its day, not after its expiry, never for more than 90 days. */
export function standingOf(entry: Acceptance, profile: Profile, now: number): Standing {
  const from = Date.parse(`${entry.accepted}T00:00:00Z`);
  const until = Date.parse(`${entry.expires}T00:00:00Z`) + day;
  if (!mayAccept(profile, entry.code)) return 'not-acceptable';
  if (until - from > 91 * day) return 'too-long';
  return now >= from && now < until ? 'in-force' : 'expired';
}

/** S2 and S3 may be accepted, an S1 only where the profile says so, a wrong digest and a found secret never. */
function mayAccept(profile: Profile, code: string): boolean {
  if (profile.neverAcceptable.has(code)) return false;
  const { severity, acceptable } = profile.rule(code);
  return severity !== 'S1' || acceptable === true;
}

/** The policy that a contract and its profile make at a time. */
export function policyOf(contract: Contract, profile: Profile, now: number): Policy {
  const entries = contract.accepted.filter((entry) => standingOf(entry, profile, now) === 'in-force');
  return {
    level: ({ code, level }) => (profile.neverAcceptable.has(code) ? level : (profile.rule(code).level ?? level)),
    accepts: (code: string, finding: Finding) =>
      entries.some((entry) => entry.code === code && entry.subject === finding.subject),
  };
}
