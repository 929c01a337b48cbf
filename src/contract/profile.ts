import type { BlockerRule, Profile } from '../core/blocker.ts';
import type { BlockerRules } from './profile-schema.ts';
import { p1RollUps, p1Rules } from './profiles/p-1.ts';

/** A wrong digest, a found secret and evidence that does not hold together are never accepted, nor made a warning (L12). */
const neverAcceptable = new Set([
  'CLOSURE_OBJECT_MISSING',
  'CLOSURE_OBJECT_MALFORMED',
  'CLOSURE_OBJECT_UNREADABLE',
  'CLOSURE_RUN_MIXED',
  'CLOSURE_COMMIT_MIXED',
  'CLOSURE_CONTRACT_MIXED',
  'CLOSURE_DIGEST_MIXED',
  'CLOSURE_VERDICT_WRONG',
  'CLOSURE_GATE_NOT_PASSED',
  'CLOSURE_ENTRYPOINTS_STATIC',
  'CLOSURE_REHEARSAL',
  'EVIDENCE_INDEX_INCOMPLETE',
  'DIGEST_MISMATCH',
  'PROVENANCE_REGISTRY_DIGEST',
  'PROVENANCE_OCI_ANCHOR',
  'SECRET_BANNED_CONTENT',
  'SECRET_IN_IMAGE',
  'EVIDENCE_HOLDS_SECRET',
]);

/** The taxonomy in force: the contract's own rules over its profile's, over the plain one, where the id is the code. */
export function profileOf(name: 'p-1' | undefined, own: BlockerRules): Profile {
  return {
    name: name ?? null,
    rule: (code) => ({ ...(name === 'p-1' ? p1Rule(code) : plainRule(code)), ...defined(own[code]) }),
    rollUps: name === 'p-1' ? p1RollUps : [],
    neverAcceptable,
  };
}

function plainRule(code: string): BlockerRule {
  return { id: code, severity: 'S1', owner: 'unassigned' };
}

/** A meta test proves that every code is mapped; a code from elsewhere is a security check that failed in execution. */
function p1Rule(code: string): BlockerRule {
  return p1Rules.get(code) ?? { id: 'M1D-B5', severity: 'S1', owner: 'D' };
}

function defined(rule: BlockerRules[string] | undefined): Partial<BlockerRule> {
  return Object.fromEntries(Object.entries(rule ?? {}).filter(([, value]) => value !== undefined));
}
