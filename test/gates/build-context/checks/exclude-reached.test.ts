import { expect, test } from 'vitest';
import { excludeReached } from '../../../../src/gates/build-context/checks/exclude-reached.ts';
import { askContext, contextFacts, prebuilt } from '../../../support/context.ts';

const files = { 'src/a.py': 'x', 'src/.env': 'x', 'runs/1.json': 'x', 'runs/2.json': 'x', 'docs/tmp/n': 'x' };
const given = (exclude: string, ignore?: string) => ({
  files,
  contract: `context:\n  exclude: ${exclude}`,
  ...(ignore === undefined ? {} : { ignore }),
});

test.each([
  ['[.env]', ['.env']],
  ['[runs/, docs/tmp/]', ['runs/', 'docs/tmp/']],
  ['["*.json", nope/]', ['*.json']],
])('%s is reached', async (exclude, subjects) => {
  expect(await askContext(excludeReached, given(exclude))).toEqual({
    kind: 'found',
    subjects,
    places: subjects.map(() => 'seaworthy.yml:3'),
  });
});

test('the true number of files is told', async () => {
  const { facts, open } = await contextFacts(given('[runs/]'));
  const report = excludeReached.evaluate(facts, open);
  expect(report.kind === 'found' && report.findings[0].message).toMatch(
    /^2 eligible files match, such as runs\/1\.json/,
  );
});

test('what the ignore file keeps out is not reached', async () => {
  expect((await askContext(excludeReached, given('[runs/, .env]', 'runs\n**/.env\n'))).kind).toBe('clear');
});

test('the question does not arise without an exclude list, or for a prebuilt image', async () => {
  expect((await askContext(excludeReached, given('[]'))).kind).toBe('not-applicable');
  expect((await askContext(excludeReached, { contract: `context: { exclude: [a] }\n${prebuilt}` })).kind).toBe(
    'not-applicable',
  );
});
