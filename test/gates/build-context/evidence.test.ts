import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/core/judge.ts';
import { contextDigest } from '../../../src/domain/context/digest.ts';
import { checks } from '../../../src/gates/build-context/checks.generated.ts';
import { witness } from '../../../src/gates/build-context/evidence.ts';
import { type ContextCase, contextFacts, prebuilt } from '../../support/context.ts';
import { flagship, leaked, meant } from '../../support/flagship.ts';

async function objects(given: ContextCase) {
  const { facts, open } = await contextFacts(given);
  const made = witness(facts, open, ask(checks, facts, open));
  return { facts, made, bodies: Object.fromEntries(made.map(({ name, body }) => [name, body])) };
}

describe('the evidence of the flagship case', () => {
  test('is three objects, which agree on verdict and blockers', async () => {
    const { made } = await objects(flagship);
    expect(made.map(({ name }) => name)).toEqual([
      'image_contract_manifest',
      'build_context_allowlist_check',
      'dockerignore_conformance_receipt',
    ]);
    for (const { body } of made) {
      expect(body['verdict']).toBe('FAIL');
      expect(body['blocker_codes']).toEqual(['CONTEXT_FILE_OUTSIDE_ALLOWLIST', 'CONTEXT_PARENT_REOPENED']);
    }
  });

  test('counts eligible, transferred and image apart', async () => {
    const { bodies, facts } = await objects(flagship);
    expect(bodies['image_contract_manifest']).toMatchObject({
      context_digest: contextDigest(facts.files),
      sets: {
        eligible: { file_count: 9, byte_count: 36 },
        transferred: { file_count: 4, byte_count: 16 },
        image: { file_count: 4, byte_count: 16 },
      },
    });
  });

  test('says of each file what let it in and what takes it', async () => {
    const files = (await objects(flagship)).bodies['image_contract_manifest']?.['files'] as { path: string }[];
    expect(files.find(({ path }) => path === 'src/app/main.py')).toMatchObject({
      type: 'file',
      size: 4,
      mode: '0644',
      decided_by: { file: '.dockerignore', line: 2, pattern: '!src' },
      taken_by: [{ instruction_line: 2, stage: '0', destination: '/app/src/app/main.py' }],
    });
    expect(files.find(({ path }) => path === 'docs/log/1.md')).toMatchObject({ taken_by: [] });
  });

  test('lists exactly what leaks', async () => {
    const { bodies } = await objects(flagship);
    expect(bodies['build_context_allowlist_check']).toMatchObject({
      includes: ['src/app/', 'config/app.yaml', 'docs/a/leaf.yaml'].map((path) => ({ path, status: 'PRESENT' })),
      outside_allowlist: [...leaked].sort(),
      outside_allowlist_count: leaked.length,
      broad_copies: [],
    });
  });

  test('tells the lines that re-open, and the size of what each lets in', async () => {
    const { bodies } = await objects(flagship);
    const receipt = bodies['dockerignore_conformance_receipt'];
    expect(receipt).toMatchObject({ ignore_file_path: '.dockerignore', default_deny: true });
    const reopened = receipt?.['reopened'] as { line: number; file_count: number }[];
    expect(reopened.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    expect(reopened.slice(0, 2).map(({ file_count }) => file_count)).toEqual([3, 2]);
    expect(reopened.reduce((sum, { file_count }) => sum + file_count, 0)).toBe(meant.length + leaked.length);
  });
});

test('the classic builder sends all that is eligible', async () => {
  const { bodies } = await objects({ ...flagship, contract: `image: { engine: classic }\n${flagship.contract}` });
  expect(bodies['image_contract_manifest']).toMatchObject({
    sets: { eligible: { file_count: 9 }, transferred: { file_count: 9 }, image: { file_count: 4 } },
  });
});

test('L6: what lies outside is listed to the last file', async () => {
  const files = Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`n${index}`, 'x']));
  const { bodies } = await objects({ files, contract: 'context: { include: [src/] }' });
  expect(bodies['build_context_allowlist_check']).toMatchObject({ outside_allowlist_count: 450 });
  const rows = bodies['image_contract_manifest']?.['checks'] as { check: string }[];
  expect(rows.find(({ check }) => check === 'CONTEXT_FILE_OUTSIDE_ALLOWLIST')).toMatchObject({
    findings_count: 450,
    truncated: true,
  });
});

test('a broad copy and an excluded path that is reached are witnessed', async () => {
  const { bodies } = await objects({
    dockerfile: 'FROM scratch\nCOPY . /a/\n',
    files: { '.env': 'x' },
    contract: 'context: { exclude: [.env, runs/] }',
  });
  expect(bodies['build_context_allowlist_check']).toMatchObject({
    broad_copies: [{ line: 2, text: 'COPY . /a/' }],
    excludes: [
      { path: '.env', status: 'REACHED' },
      { path: 'runs/', status: 'BLOCKED' },
    ],
  });
});

test('of a prebuilt image it says that nothing was judged', async () => {
  const { bodies } = await objects({ contract: prebuilt });
  expect(bodies['image_contract_manifest']).toMatchObject({ judged: false, context_digest: null, files: [] });
});

test('every declared check has its row', async () => {
  const { bodies } = await objects(flagship);
  const rows = bodies['image_contract_manifest']?.['checks'] as { check: string }[];
  expect(rows.map(({ check }) => check)).toEqual(checks.map(({ code }) => code));
});

test('L8: equal inputs give equal evidence', async () => {
  expect((await objects(flagship)).made).toEqual((await objects(flagship)).made);
});
