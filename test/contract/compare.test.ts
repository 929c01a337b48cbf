import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory-files.ts';
import { compareContracts } from '../../src/contract/compare.ts';
import { openContract } from '../../src/contract/open.ts';

const contract = (text: string, more: Readonly<Record<string, string>> = {}) =>
  openContract(memoryFiles({ 'seaworthy.yml': `version: 1\n${text}`, ...more }), 'seaworthy.yml');

/** What changed between two contracts, as `direction key line`. */
async function changes(
  base: string,
  head: string,
  files: Readonly<Record<'base' | 'head', Record<string, string>>> = { base: {}, head: {} },
) {
  const found = compareContracts(await contract(base, files.base), await contract(head, files.head));
  return found.map(({ direction, key, location }) => `${direction} ${key} ${location.path}:${location.line}`);
}

describe('L13: a change of the contract loosens it, or tightens it', () => {
  test.each([
    ['nothing', 'context: { exclude: [a/] }', 'context: { exclude: [a/] }', []],
    ['a default that is written down', '', 'context: { default-deny: required }', []],
    ['a comment and the order of keys', 'phase: A\nprofile: p-1', '# why\nprofile: p-1\nphase: A', []],
    [
      'an exclusion less',
      'context:\n  exclude:\n    - a/\n    - b/',
      'context:\n  exclude:\n    - b/',
      ['loosening context.exclude[0] seaworthy.yml:4'],
    ],
    [
      'an exclusion more',
      'context: { exclude: [a/] }',
      'context:\n  exclude:\n    - a/\n    - b/',
      ['tightening context.exclude[1] seaworthy.yml:5'],
    ],
    ['exclusions in another order', 'context: { exclude: [a/, b/] }', 'context: { exclude: [b/, a/] }', []],
    [
      'an inclusion more',
      'context: { include: [a/] }',
      'context:\n  include:\n    - a/\n    - b/',
      ['loosening context.include[1] seaworthy.yml:5'],
    ],
    [
      'an inclusion less',
      'context: { include: [a/, b/] }',
      'context: { include: [a/] }',
      ['tightening context.include[1] seaworthy.yml:2'],
    ],
    ['no inclusions any more', 'context:\n  include: [a/]', '', ['loosening context.include seaworthy.yml:3']],
    ['inclusions for the first time', '', 'context:\n  include: [a/]', ['tightening context.include seaworthy.yml:3']],
    [
      'a higher limit',
      'context: { max-files: 10 }',
      'context: { max-files: 11 }',
      ['loosening context.max-files seaworthy.yml:2'],
    ],
    [
      'a lower limit',
      'context: { max-files: 10 }',
      'context: { max-files: 9 }',
      ['tightening context.max-files seaworthy.yml:2'],
    ],
    ['no limit any more', 'context: { max-files: 10 }', '', ['loosening context.max-files seaworthy.yml:2']],
    [
      'a shorter retention',
      'evidence: { retention-days: 10 }',
      'evidence: { retention-days: 9 }',
      ['loosening evidence.retention-days seaworthy.yml:2'],
    ],
    [
      'a longer retention',
      'evidence: { retention-days: 10 }',
      'evidence: { retention-days: 12 }',
      ['tightening evidence.retention-days seaworthy.yml:2'],
    ],
    ['a word', 'image: { engine: buildkit }', 'image: { engine: classic }', ['loosening image.engine seaworthy.yml:2']],
    ['a label', 'phase: A', 'phase: B', ['neutral phase seaworthy.yml:2']],
    [
      'an exception',
      '',
      'secrets:\n  scan-exceptions:\n    - { path: a.bin, reason: r }',
      ['loosening secrets.scan-exceptions[0] seaworthy.yml:4'],
    ],
    [
      'a reason in other words',
      'secrets: { scan-exceptions: [{ path: a.bin, reason: r }] }',
      'secrets: { scan-exceptions: [{ path: a.bin, reason: s }] }',
      ['neutral secrets.scan-exceptions[0].reason seaworthy.yml:2'],
    ],
    [
      'a build argument',
      'image: { build-args: { A: "1" } }',
      'image: { build-args: { A: "2" } }',
      ['loosening image.build-args.A seaworthy.yml:2'],
    ],
    [
      'a blocker that only warns',
      '',
      'blockers:\n  CONTEXT_BROAD_COPY: { level: warn }',
      ['loosening blockers.CONTEXT_BROAD_COPY seaworthy.yml:3'],
    ],
    ['a redirection', '', 'environment:\n  allow: [DOCKER_HOST]', ['loosening environment.allow[0] seaworthy.yml:3']],
  ])('%s', async (_, base, head, expected) => {
    expect(await changes(base, head)).toEqual(expected);
  });

  const accepted = (expires: string, more = '') =>
    `accepted:\n  - code: ENTRYPOINT_NOT_RUN\n    subject: a\n    actor: b\n    rationale: c${more}\n    accepted: 2026-01-01\n    expires: ${expires}\n`;

  test.each([
    ['for longer', '2026-02-01', '2026-02-02', 'loosening'],
    ['for shorter', '2026-02-02', '2026-02-01', 'tightening'],
  ])('a finding is accepted %s', async (_, before, after, direction) => {
    expect(await changes(accepted(before), accepted(after))).toEqual([
      `${direction} accepted[0].expires seaworthy.yml:8`,
    ]);
  });

  test('a finding is accepted, and no more', async () => {
    expect(await changes('', accepted('2026-02-01'))).toEqual(['loosening accepted[0] seaworthy.yml:3']);
    expect(await changes(accepted('2026-02-01'), '')).toEqual(['tightening accepted[0] seaworthy.yml:3']);
  });
});

describe('L13: rows', () => {
  const rows = (...list: string[]) => `entrypoints:\n  rows:\n${list.map((row) => `    - ${row}\n`).join('')}`;
  const worker = '{ runtime-mode: worker, module: app.worker, required-args: [--profile] }';

  test.each([
    [
      'a row less',
      rows(worker, '{ runtime-mode: b, module: app.b }'),
      rows(worker),
      ['loosening entrypoints.rows[1] seaworthy.yml:5'],
    ],
    [
      'a row more',
      rows(worker),
      rows(worker, '{ runtime-mode: b, module: app.b }'),
      ['tightening entrypoints.rows[1] seaworthy.yml:5'],
    ],
    [
      'an argument less',
      rows(worker),
      rows('{ runtime-mode: worker, module: app.worker }'),
      ['loosening entrypoints.rows[0].required-args[0] seaworthy.yml:4'],
    ],
    [
      'another module',
      rows(worker),
      rows(worker.replace('app.worker', 'app.other')),
      ['loosening entrypoints.rows[0] seaworthy.yml:4', 'tightening entrypoints.rows[0] seaworthy.yml:4'],
    ],
    [
      'more time',
      rows(worker),
      rows(worker.replace('}', ', timeout-seconds: 90 }')),
      ['loosening entrypoints.rows[0].timeout-seconds seaworthy.yml:4'],
    ],
    [
      'another order',
      rows(worker, '{ runtime-mode: b, module: app.b }'),
      rows('{ runtime-mode: b, module: app.b }', worker),
      [],
    ],
  ])('%s', async (_, base, head, expected) => {
    expect(await changes(base, head)).toEqual(expected);
  });

  test('that move into a file say what they said', async () => {
    const moved = 'entrypoints: { rows-from: rows.yml }\n';
    expect(await changes(rows(worker), moved, { base: {}, head: { 'rows.yml': `- ${worker}\n` } })).toEqual([]);
    expect(await changes(rows(worker), moved, { base: {}, head: { 'rows.yml': '[]\n' } })).toEqual([
      'loosening entrypoints.rows[0] seaworthy.yml:4',
    ]);
  });
});

describe('L13: handles', () => {
  const registry = 'handles: { registries: [{ path: h.yml }] }\n';
  const handles = (base: string, head: string) =>
    changes(registry, registry, { base: { 'h.yml': base }, head: { 'h.yml': head } });

  test.each([
    ['one less', 'A: 1\nB: 2\n', 'B: 2\n', ['loosening handles.A h.yml:1']],
    ['one more', 'A: 1\n', 'A: 1\nB: 2\n', ['tightening handles.B h.yml:2']],
    ['another value', 'A: 1\n', 'A: 2\n', ['loosening handles.A h.yml:1']],
    ['another type', 'A: 1\n', 'A: "1"\n', ['loosening handles.A h.yml:1']],
    ['another line', 'A: 1\nB: 2\n', 'B: 2\nA: 1\n', []],
  ])('%s', async (_, base, head, expected) => {
    expect(await handles(base, head)).toEqual(expected);
  });

  test('what a handle fills is a change of the contract', async () => {
    const filled = `${registry}image: { repository: "{handle:REPO}" }\n`;
    const found = await changes(filled, filled, { base: { 'h.yml': 'REPO: a/b\n' }, head: { 'h.yml': 'REPO: a/c\n' } });
    expect(found).toEqual(['loosening image.repository seaworthy.yml:3', 'loosening handles.REPO h.yml:1']);
  });
});
