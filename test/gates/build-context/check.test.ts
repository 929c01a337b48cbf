import { expect, test } from 'vitest';
import { report } from '../../../src/core/check.ts';
import { forContext, forPlan } from '../../../src/gates/build-context/check.ts';
import { checks } from '../../../src/gates/build-context/checks.generated.ts';
import { contextFacts, prebuilt } from '../../support/context.ts';

const never = () => {
  throw new Error('must not be asked');
};
const facts = async (given: Parameters<typeof contextFacts>[0]) => (await contextFacts(given)).facts;

test('of a prebuilt image neither question is asked', async () => {
  const seen = await facts({ contract: prebuilt });
  expect([forContext(seen, never).kind, forPlan(seen, never).kind]).toEqual(['not-applicable', 'not-applicable']);
});

test('of a Dockerfile that cannot be read only the question about files is asked', async () => {
  const seen = await facts({ dockerfile: 'COPYY\n' });
  expect(forContext(seen, () => report(1, [])).kind).toBe('clear');
  expect(forPlan(seen, never).kind).toBe('undecided');
});

test('else both are', async () => {
  const seen = await facts({});
  expect([forContext(seen, () => report(1, [])).kind, forPlan(seen, () => report(1, [])).kind]).toEqual([
    'clear',
    'clear',
  ]);
});

test('every check explains itself, and codes are unique', () => {
  for (const { code, title, why, fix } of checks) {
    expect(code).toMatch(/^CONTEXT_[A-Z_]+$/);
    expect([title, why, fix].every((text) => text.length > 5)).toBe(true);
  }
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
});
