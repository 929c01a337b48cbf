import { expect, test } from 'vitest';
import { indexIncomplete } from '../../../../src/gates/evidence/checks/index-incomplete.ts';
import type { EvidenceFacts } from '../../../../src/gates/evidence/facts.ts';
import { openContract } from '../../../support/contract.ts';
import { subjectsOf } from '../../../support/secrets-report.ts';

const entry = (path: string) => ({ path, sha256: '0'.repeat(64), size: 1 });

async function ask(there: readonly string[], expected: readonly string[], changed: Partial<EvidenceFacts> = {}) {
  const facts: EvidenceFacts = { entries: there.map(entry), expected, verdict: 'PASS', ...changed };
  return indexIncomplete.evaluate(facts, await openContract('version: 1\n'));
}

test('a pack that holds what the run wrote is let through', async () => {
  expect(await ask(['b.json', 'a.json'], ['a.json', 'b.json'])).toEqual({ kind: 'clear', examined: 2 });
});

test('an object that is gone is found', async () => {
  expect(subjectsOf(await ask(['a.json'], ['a.json', 'b.json']))).toEqual(['b.json']);
});

test('R8: an object that the run did not write is found', async () => {
  expect(subjectsOf(await ask(['a.json', 'by-hand.json'], ['a.json']))).toEqual(['by-hand.json']);
});

test('L3: an object that is no longer as it was written is found', async () => {
  const written = new Map([
    ['a.json', '0'.repeat(64)],
    ['b.json', '1'.repeat(64)],
  ]);
  expect(subjectsOf(await ask(['a.json', 'b.json'], ['a.json', 'b.json'], { written }))).toEqual(['b.json']);
});

test('a name in other letters is another name', async () => {
  expect(subjectsOf(await ask(['A.json'], ['a.json']))).toEqual(['a.json', 'A.json']);
});

test('L1: a run that wrote nothing is undecided, whatever was expected of it', async () => {
  expect((await ask([], [])).kind).toBe('undecided');
  expect((await ask([], ['a.json'])).kind).toBe('undecided');
});
