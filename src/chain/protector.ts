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
  /** The paths of all its contracts. */
  contracts(): Promise<readonly string[]>;
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

/**
 * Compares a contract with the one of its base, and finds for every loosening who approved it or could (L13). A contract that
 * moved to another folder is gone as far as its base knows, and only its owner can agree to that.
 */
export async function judgeByBase(head: OpenContract, files: Files, base: Base, consent: Consent): Promise<Protector> {
  await refuseUnseen(base);
  const path = await contractOf(base.files, head);
  const changes = path === undefined ? await gone(files, base) : await loosened(head, path, base);
  const rules = changes.length === 0 ? [] : await ownerRules(base.files);
  return {
    base: path === undefined && changes.length === 0 ? 'absent' : 'commit',
    baseSha: base.sha,
    loosenings: changes.map(({ change, owned }) => loosening(change, ownersOf(owned, rules), consent)),
  };
}

/** A change, and the file of the base whose owner can agree to it. */
interface Owned {
  readonly change: Omit<Change, 'direction'>;
  readonly owned: string;
}

/** What moved to a file that the base has not is still owned by whoever owns the contract: nobody makes himself an owner. */
async function loosened(head: OpenContract, path: string, { files, handles }: Base): Promise<Owned[]> {
  const before = await openContract(files, path, handles);
  const known = new Set(before.files.map((file) => file.path));
  return compareContracts(before, head)
    .filter(({ direction }) => direction === 'loosening')
    .map((change) => ({ change, owned: known.has(change.location.path) ? change.location.path : path }));
}

/** The contracts that the base has and this tree has no more. */
async function gone(files: Files, base: Base): Promise<Owned[]> {
  const found: Owned[] = [];
  for (const path of await base.contracts())
    if (!(await files.stat(path)))
      found.push({ change: { key: 'contract', before: path, after: undefined, location: { path } }, owned: path });
  return found;
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

function loosening(
  { key, before, after, location }: Owned['change'],
  owners: readonly string[],
  consent: Consent,
): Loosening {
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
