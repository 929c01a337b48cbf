import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profileOf } from '../../../src/contract/profile.ts';
import { renderMarkdown } from '../../../src/hosts/report/markdown.ts';
import { failing, found, gateOf, hostile, hostileRun, outcomeOf, passing, shown, undecidedRun } from './outcomes.ts';

const markdown = (outcome: typeof passing) => renderMarkdown(shown(outcome));

test.each([
  ['passing', passing],
  ['failing', failing],
  ['undecided', undecidedRun],
])('the Markdown of a %s run', (_, outcome) => {
  expect(markdown(outcome)).toMatchSnapshot();
});

/** Without the fenced advice, which GitHub shows as it is. */
const outsideFences = (text: string) => text.replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '');

test('L10: a hostile run opens no tag, no table cell, no code, no mention and no command', () => {
  const written = outsideFences(markdown(hostileRun));
  expect(written).not.toMatch(/<[a-z/]/i);
  expect(written).not.toContain('@team');
  expect(written).not.toContain('`x`');
  expect(written).not.toContain('**y**');
  expect(written).not.toContain('](http');
  expect(written.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});

test('L10: a hostile run writes no control character, also not in its advice', () => {
  expect(markdown(hostileRun).replaceAll('\n', '')).not.toMatch(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/,
  );
});

test('L10: hostile totals stay in their cell', () => {
  const rows = markdown(hostileRun)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(row.match(/\|/g)).toHaveLength(4);
});

test('a fence is longer than any run of backticks in the advice', () => {
  const written = markdown(
    outcomeOf([gateOf('build-context', [found([{ subject: 's', message: 'm' }])], { advice: 'a\n`````\n<script>' })]),
  );
  expect(written).toContain('``````\na\n`````\n<script>\n``````');
});

test('L10: a blocker id of the contract opens no tag', () => {
  const profile = profileOf(undefined, { DEMO_FOUND: { id: hostile } });
  const written = outsideFences(renderMarkdown(shown(failing, profile)));
  expect(written).not.toContain('<script');
  expect(written.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f]/);
});

test('L6: findings that are cut for display are counted', () => {
  const many = Array.from({ length: 50 }, (_, index) => ({ subject: `s${index}`, message: 'm' }));
  const written = markdown(outcomeOf([gateOf('secrets', [found(many)])]));
  expect(written).toContain('50 in all, 30 not shown');
  expect(written.match(/^- s\d+: m$/gm)).toHaveLength(20);
});

test('the verdict comes first', () => {
  expect(markdown(failing).split('\n')[0]).toMatch(/^## ❌ FAIL/);
});

const links = { blob: `https://github.example/OWNER/app/blob/${'a'.repeat(40)}` };

test('a finding links to its line in the commit', () => {
  const report = shown(
    outcomeOf([gateOf('secrets', [found([{ subject: 'a', message: 'm', location: { path: 'a b/c.yml', line: 7 } }])])]),
  );
  expect(renderMarkdown(report, links)).toContain(`- [a b/c.yml:7](${links.blob}/a%20b/c.yml#L7): `);
});

test('L10: no path, row or reason leaves its link, its cell or its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const matrix = {
        name: 'entrypoint_matrix_validation',
        body: { rows: [{ handle: text, runtime_mode: text, status: text, duration_ms: 1, reason_code: text }] },
      };
      const gate = gateOf('entrypoints', [
        found([{ subject: text, message: text, location: { path: text, line: 1 } }]),
      ]);
      const outcome = outcomeOf([gate]);
      const [only] = outcome.gates;
      const whole = only?.result
        ? { ...outcome, gates: [{ ...only, result: { ...only.result, evidence: [matrix] } }] }
        : outcome;
      const written = renderMarkdown(shown(whole), links);
      for (const [, target = ''] of written.matchAll(/\]\(([^)]*)\)/g)) expect(target).toMatch(/^https:[\w%./:#-]+$/);
      for (const row of written.split('\n').filter((line) => line.startsWith('| ')))
        expect([3, 4].map((cells) => cells + 1)).toContain(row.match(/\|/g)?.length);
      expect(written).not.toMatch(/<[a-z/]/i);
      expect(written.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    }),
    { numRuns: 300 },
  );
});
