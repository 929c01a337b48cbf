import { type Change, compareContracts } from '../contract/compare.ts';
import { findContract } from '../contract/find.ts';
import type { HandleSource } from '../contract/handles/parameters.ts';
import { openContract } from '../contract/open.ts';
import type { OpenContract } from '../contract/opened.ts';
import { clip } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import { decodeText } from '../core/text.ts';
import { codeownersPlaces, type OwnerRule, ownersOf, readCodeowners } from '../domain/owners/codeowners.ts';
import type { Loosening, Protector } from '../gates/closure/index.ts';
import type { Approval } from '../ports/approvals.ts';
import type { Files } from '../ports/files.ts';

/** What the contract is judged against. */
export interface Base {
  readonly files: Files;
  readonly sha: string | null;
  readonly handles?: HandleSource | undefined;
}

/** Who said yes, and to whom that matters. */
export interface Consent {
  /** Of the changes; nobody approves their own. */
  readonly author: string | undefined;
  readonly approvals: readonly Approval[];
  /** Who let this run into the protected environment that guards the contract. */
  readonly letIn: readonly string[];
}

/** Compares a contract with the one of its base, and finds for every loosening who approved it or could (L13). */
export async function judgeByBase(head: OpenContract, base: Base, consent: Consent): Promise<Protector> {
  await refuseUnseen(base);
  const path = await contractOf(base.files, head);
  if (path === undefined) return { base: 'absent', baseSha: base.sha, loosenings: [] };
  const before = await openContract(base.files, path, base.handles);
  const rules = await ownerRules(base.files);
  const loosenings = compareContracts(before, head)
    .filter(({ direction }) => direction === 'loosening')
    .map((change) => loosening(change, ownersOf(change.location.path, rules), consent));
  return { base: 'commit', baseSha: base.sha, loosenings };
}

/** GitHub says “not found” of what a token may not see: a base that does not even show its top is not one without a contract (L4). */
async function refuseUnseen({ files, sha }: Base): Promise<void> {
  if (!(await files.stat('.')))
    throw new Fault('BASE_UNREADABLE', { message: `nothing of the base ${sha ?? ''} can be seen` });
}

/** At the same path, else the only one of the same folder: a contract that moves stays the contract. */
async function contractOf(files: Files, { path, folder }: OpenContract): Promise<string | undefined> {
  if (await files.stat(path)) return path;
  if (!(await files.stat(folder))) return undefined;
  try {
    return await findContract(files, folder);
  } catch (error) {
    if (error instanceof Fault && ['CONTRACT_MISSING', 'REPOSITORY_EMPTY'].includes(error.code)) return undefined;
    throw error;
  }
}

async function ownerRules(files: Files): Promise<OwnerRule[]> {
  for (const path of codeownersPlaces)
    if ((await files.stat(path))?.type === 'file') return readCodeowners(decodeText(await files.read(path), path));
  return [];
}

function loosening({ key, before, after, location }: Change, owners: readonly string[], consent: Consent): Loosening {
  return {
    key,
    before: shown(before),
    after: shown(after),
    location,
    approvedBy: approver(owners, consent),
    mayApprove: [...owners],
  };
}

/** An owner, or a member of a team that owns, but never the author; or whoever opened the environment for this run. */
function approver(owners: readonly string[], { author, approvals, letIn }: Consent): string | null {
  const named = new Set(owners.map((owner) => owner.replace(/^@/, '').toLowerCase()));
  const isAuthor = (user: string) => user.toLowerCase() === author?.toLowerCase();
  const found = approvals.find(
    ({ user, teams }) => !isAuthor(user) && [user, ...teams].some((name) => named.has(name.toLowerCase())),
  );
  return found?.user ?? letIn.find((user) => !isAuthor(user)) ?? null;
}

/** A value for a person: no longer than a line. */
function shown(value: unknown): string | null {
  return value === undefined ? null : clip(JSON.stringify(value), 120);
}
