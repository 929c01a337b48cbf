import { describe, expect, test } from 'vitest';
import { p1RollUps, p1Rules } from '../../../src/contract/profiles/p-1.ts';
import { p1Meanings } from '../../../src/contract/profiles/p-1-meanings.ts';
import { faults } from '../../../src/core/faults.ts';
import { checks as buildContext } from '../../../src/gates/build-context/checks.generated.ts';
import { checks as entrypoints } from '../../../src/gates/entrypoints/checks.generated.ts';
import { checks as secrets } from '../../../src/gates/secrets/checks.generated.ts';

const s2 = ['M1E-B2', 'M1E-B4', 'M1E-B5'];

describe('no code is left unmapped', () => {
  const codes = [...buildContext, ...secrets, ...entrypoints].map(({ code }) => code);
  test.each([...codes, ...Object.keys(faults)])('%s', (code) => {
    expect(p1Rules.get(code)?.id).toMatch(/^M1[A-E]?-B[1-5]$/);
  });
});

describe('a code stands for its blocker', () => {
  test.each([
    ['CONTEXT_STRATEGY_AMBIGUOUS', 'M1A-B1', 'S1', 'A'],
    ['CONTEXT_INCLUDE_MISSING', 'M1A-B2', 'S1', 'A'],
    ['CONTEXT_FILE_OUTSIDE_ALLOWLIST', 'M1A-B2', 'S1', 'A'],
    ['CONTEXT_FILE_UNUSED', 'M1A-B2', 'S1', 'A'],
    ['CONTEXT_UNRESOLVED', 'M1A-B2', 'S1', 'A'],
    ['CONTEXT_NAME_UNREADABLE', 'M1A-B2', 'S1', 'A'],
    ['ENTRYPOINT_LANE_EMPTY', 'M1A-B3', 'S1', 'A'],
    ['CONTEXT_BROAD_COPY', 'M1A-B4', 'S1', 'A'],
    ['CONTEXT_DEFAULT_DENY_MISSING', 'M1A-B4', 'S1', 'A'],
    ['CONTEXT_PARENT_REOPENED', 'M1A-B4', 'S1', 'A'],
    ['HANDLE_UNPINNED', 'M1-B1', 'S1', 'A'],
    ['DIGEST_REPOSITORY_UNRESOLVED', 'M1-B1', 'S1', 'A'],
    ['ENTRYPOINT_HANDLE_UNCOVERED', 'M1-B2', 'S1', 'B'],
    ['ENTRYPOINT_NONZERO_EXIT', 'M1-B2', 'S1', 'B'],
    ['PROVENANCE_FIELD_MISSING', 'M1C-B1', 'S1', 'C'],
    ['EVIDENCE_UNWRITABLE', 'M1C-B2', 'S1', 'C'],
    ['PROVENANCE_RUN_LINKAGE', 'M1C-B2', 'S1', 'C'],
    ['DIGEST_MISMATCH', 'M1C-B3', 'S1', 'C'],
    ['DIGEST_TAG_MUTABLE', 'M1C-B3', 'S1', 'C'],
    ['IMAGE_MALFORMED', 'M1C-B4', 'S1', 'C'],
    ['REGISTRY_DENIED', 'M1C-B5', 'S1', 'C'],
    ['SECRET_BANNED_CONTENT', 'M1D-B1', 'S1', 'D'],
    ['SECRET_WORKFLOW_STATIC_CREDENTIAL', 'M1D-B2', 'S1', 'D'],
    ['SECRET_REQUIRED_PATH_MISSING', 'M1D-B3', 'S1', 'D'],
    ['SECRET_FILE_UNSCANNED', 'M1D-B4', 'S1', 'D'],
    ['INTERNAL', 'M1D-B5', 'S1', 'D'],
    ['CONTRACT_INVALID', 'M1E-B1', 'S1', 'E'],
    ['CLOSURE_RUN_MIXED', 'M1E-B3', 'S1', 'E'],
    ['EVIDENCE_EXISTS', 'M1E-B3', 'S1', 'E'],
  ])('%s is %s, %s, owned by %s', (code, id, severity, owner) => {
    expect(p1Rules.get(code)).toMatchObject({ id, severity, owner });
  });
});

test('an S1 blocker is never less than S1, but for what only warns', () => {
  const warnings = [
    'CONTEXT_ACCEPTANCE_UNUSED',
    'CONTEXT_DEAD_PATTERN',
    'SECRET_EXCEPTION_UNUSED',
    'SECRET_SCAN_EXCEPTED',
    'ENTRYPOINT_PROVIDED_ELSEWHERE',
    'ENTRYPOINT_OPTIONAL_ARGUMENT_GONE',
  ];
  const lowered = [...p1Rules]
    .filter(([, { id, severity }]) => severity !== 'S1' && !s2.includes(id))
    .map(([code]) => code);
  expect(lowered.toSorted()).toEqual(warnings.toSorted());
});

test('no rule makes an S1 acceptable, and none turns a block into a warning', () => {
  expect([...p1Rules.values()].filter(({ acceptable, level }) => acceptable === true || level === 'warn')).toEqual([]);
});

test('the owner is the letter of the subphase', () => {
  const letters = new Map([...'ABCDE'].map((letter, index) => [`M1-B${index + 1}`, letter]));
  for (const { id, owner } of p1Rules.values()) expect(owner).toBe(letters.get(id) ?? id.charAt(2));
});

test('every id has a meaning, and roll-ups gather ids that exist', () => {
  const ids = [...new Set([...p1Rules.values()].map(({ id }) => id))];
  expect([...ids, ...p1RollUps.map(({ id }) => id)].filter((id) => !p1Meanings.has(id))).toEqual([]);
  for (const { below } of p1RollUps) expect(ids.some((id) => id.startsWith(below))).toBe(true);
});
