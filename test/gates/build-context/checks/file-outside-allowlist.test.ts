import { describe, expect, test } from 'vitest';
import { fileOutsideAllowlist } from '../../../../src/gates/build-context/checks/file-outside-allowlist.ts';
import { askContext, contextFacts, prebuilt } from '../../../support/context.ts';

const files = { 'src/a.py': 'x', 'src/.env': 'x', 'notes.md': 'x', link: { link: 'src' } };
const ask = (contract: string, ignore?: string) =>
  askContext(fileOutsideAllowlist, { files, contract, ...(ignore === undefined ? {} : { ignore }) });

describe('an eligible file outside the list is caught', () => {
  test('each by its path, a link too', async () => {
    expect(await ask('context: { include: [src/] }')).toEqual({
      kind: 'found',
      subjects: ['link', 'notes.md'],
      places: ['link', 'notes.md'],
    });
  });

  test('though it is included, where it is excluded as well', async () => {
    expect((await ask('context: { include: [src/, notes.md, link], exclude: [.env] }')).subjects).toEqual(['src/.env']);
  });

  test('with its place from the repository, and the line that let it in', async () => {
    const given = {
      files: { 'app/Dockerfile': 'FROM scratch\n', 'app/.dockerignore': '**\n!src\n', 'app/src/a': 'x' },
      contract: 'image: { context: app }\ncontext: { include: [nope] }',
    };
    const { facts, open } = await contextFacts(given);
    const report = fileOutsideAllowlist.evaluate(facts, open);
    expect(report).toMatchObject({ kind: 'found', findings: [{ subject: 'src/a', location: { path: 'app/src/a' } }] });
    expect(report.kind === 'found' && report.findings[0].message).toContain('line 2');
  });

  test('L6: every one, however many', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`many/${index}`, 'x']));
    const answer = await askContext(fileOutsideAllowlist, { files: many, contract: 'context: { include: [src/] }' });
    expect(answer.subjects).toHaveLength(1000);
  });
});

test('a context that holds only the list, the Dockerfile and the ignore file is clear', async () => {
  expect((await ask('context: { include: [src/] }', 'notes.md\nlink\n')).kind).toBe('clear');
});

test('the question does not arise without an include list, or for a prebuilt image', async () => {
  expect((await ask('')).kind).toBe('not-applicable');
  expect((await ask(`context: { include: [a] }\n${prebuilt}`)).kind).toBe('not-applicable');
});
