import { describe, expect, test } from 'vitest';
import { parentReopened } from '../../../../src/gates/build-context/checks/parent-reopened.ts';
import { askContext, contextFacts, prebuilt } from '../../../support/context.ts';
import { flagship, leafOnly } from '../../../support/flagship.ts';

describe('a negation of a folder', () => {
  test('in the flagship case is caught, line by line', async () => {
    const answer = await askContext(parentReopened, flagship);
    expect(answer).toEqual({
      kind: 'found',
      subjects: ['!config', '!docs', '!src'],
      places: ['.dockerignore:3', '.dockerignore:4', '.dockerignore:2'],
    });
  });

  test('is told with the true number and size of what leaks', async () => {
    const { facts, open } = await contextFacts(flagship);
    const report = parentReopened.evaluate(facts, open);
    const messages = report.kind === 'found' ? report.findings.map(({ message }) => message) : [];
    expect(messages[1]).toContain('3 files (12 bytes)');
    expect(messages[1]).toContain('docs/a/other.yaml');
  });

  test.each(['!src/*', '!src/**', '!sr?', '!**/src'])('in the form %s is caught too', async (negation) => {
    const given = { ...flagship, ignore: `**\n${negation}\n` };
    expect((await askContext(parentReopened, given)).subjects).toEqual([negation]);
  });
});

describe('nothing is found', () => {
  test('where only leaves are re-opened', async () => {
    expect((await askContext(parentReopened, leafOnly)).kind).toBe('clear');
  });

  test('where the contract includes all of the folder', async () => {
    const given = { ...flagship, ignore: '**\n!src\n', contract: 'context: { include: [src/] }' };
    expect((await askContext(parentReopened, given)).kind).toBe('clear');
  });

  test('where a later line closes again what leaked', async () => {
    const given = { ...flagship, ignore: '**\n!src\nsrc/study\n' };
    expect((await askContext(parentReopened, given)).kind).toBe('clear');
  });
});

test.each([
  ['no ignore file', { files: { a: 'x' } }],
  ['an ignore file that re-opens nothing', { ignore: 'a\n', files: { a: 'x' } }],
  ['no include list', { ...flagship, contract: '' }],
  ['a prebuilt image', { ...flagship, contract: prebuilt }],
])('the question does not arise with %s', async (_, given) => {
  expect((await askContext(parentReopened, given)).kind).toBe('not-applicable');
});
