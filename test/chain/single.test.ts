import { expect, test } from 'vitest';
import { check } from '../../src/chain/check.ts';
import { codesOf, planted, sessionOf } from '../support/closure.ts';

const ports = { bases: new Map(), buildArgs: new Map(), fingerprintKey: undefined, secretNames: undefined };
const remarks = async (entry: string, contract = '') =>
  (
    await check(
      await sessionOf({
        files: planted({ '.dockerignore': '**\n!app/main\n!unused\n' }, `${contract}accepted:\n  - ${entry}\n`),
      }),
      ports,
    )
  ).remarks;
const entry = (code: string, subject: string, accepted: string, expires: string) =>
  `{ code: ${code}, subject: "${subject}", actor: me, rationale: r, accepted: ${accepted}, expires: ${expires} }`;

test('L12: an acceptance that does not count is told, also where closure is not asked', async () => {
  expect(await remarks(entry('CONTEXT_DEAD_PATTERN', '!unused', '2025-10-01', '2025-10-31'))).toEqual([
    expect.stringMatching(/^seaworthy\.yml:9 accepts CONTEXT_DEAD_PATTERN !unused, which is not in force today/),
  ]);
  expect(await remarks(entry('CONTEXT_DEAD_PATTERN', '!unused', '2026-01-01', '2026-12-31'))).toHaveLength(1);
  expect(await remarks(entry('SECRET_BANNED_CONTENT', 'a', '2026-01-01', '2026-01-31'))).toHaveLength(1);
});

test('an acceptance that matches nothing is told', async () => {
  expect(await remarks(entry('CONTEXT_DEAD_PATTERN', 'gone', '2026-01-01', '2026-01-31'))).toEqual([
    expect.stringContaining('nothing matches it'),
  ]);
});

test('an acceptance that counts, and one for a gate that was not asked, are no remark', async () => {
  expect(await remarks(entry('CONTEXT_DEAD_PATTERN', '!unused', '2026-01-01', '2026-01-31'))).toEqual([]);
  const lowered = 'blockers: { ENTRYPOINT_NONZERO_EXIT: { severity: S2 } }\n';
  const later = entry('PROVENANCE_RUN_LINKAGE', 'a', '2026-01-01', '2026-01-31');
  expect(await remarks(later, lowered.replace('ENTRYPOINT_NONZERO_EXIT', 'PROVENANCE_RUN_LINKAGE'))).toEqual([]);
});

test('L1: a gate whose checks had nothing to ask says why', async () => {
  const files = planted(
    { '.github/workflows/ci.yml': 'on: push\n' },
    'image: { strategy: prebuilt, prebuilt: { archive: a.tar } }\n',
  );
  delete files['.github/workflows/ci.yml'];
  const outcome = await check(await sessionOf({ files }), ports);
  expect(codesOf(outcome.gates)).toContain('NOTHING_EXAMINED');
  expect(outcome.verdict).toBe('ERROR');
});

test('a tree that is not as in its commit is told: what was looked at is no commit', async () => {
  const session = await sessionOf();
  const git = session.git && { ...session.git, dirty: ['Dockerfile', 'app/main'] };
  expect((await check({ ...session, git }, ports)).remarks).toEqual([
    'the tree is not as in the commit: 2 paths, such as Dockerfile',
  ]);
});
