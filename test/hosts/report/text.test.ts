import { expect, test } from 'vitest';
import { profileOf } from '../../../src/contract/profile.ts';
import { plainPolicy } from '../../../src/core/judge.ts';
import { renderText } from '../../../src/hosts/report/text.ts';
import {
  failing,
  found,
  gateOf,
  hostile,
  hostileRun,
  outcomeOf,
  passing,
  shown,
  undecidedRun,
  warned,
} from './outcomes.ts';

const plainText = { color: false, quiet: false };
const text = (outcome: typeof passing, options = plainText) => renderText(shown(outcome), options);

test.each([
  ['passing', passing],
  ['failing', failing],
  ['undecided', undecidedRun],
  ['hostile', hostileRun],
])('the text of a %s run', (_, outcome) => {
  expect(text(outcome)).toMatchSnapshot();
});

/** What the runner of GitHub takes for a command: `::` at the beginning of a line, blanks apart, and `##[` anywhere. */
const isCommand = (line: string) => line.trimStart().startsWith('::') || line.includes('##[');

test('L10: a hostile run writes no control character and no workflow command', () => {
  const written = text(hostileRun);
  expect(written.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
  expect(written.split('\n').filter(isCommand)).toEqual([]);
});

test.each(['::error::x', '::stop-commands::x', '##[add-mask]PASS'])(
  'L10: a file called %s gives the runner no command',
  (name) => {
    const located = { subject: name, message: 'm', location: { path: name, line: 1 } };
    const outcome = outcomeOf([
      gateOf('secrets', [found([located, { subject: name, message: 'm' }])], { advice: name }),
    ]);
    expect(text(outcome)).toContain('DEMO_FOUND');
    expect(text(outcome).split('\n').filter(isCommand)).toEqual([]);
  },
);

test.each([
  ['tag', { imageTag: hostile, imageDigest: 'sha256:0' }],
  ['rehearsal reason', { command: 'run', rehearsalReasons: [hostile] }],
  ['run id', { platformRunId: hostile }],
  ['commit', { gitSha: hostile }],
])('L10: a hostile %s stays in its line', (_, changed) => {
  const outcome = outcomeOf(passing.gates, changed);
  for (const quiet of [false, true]) {
    const written = text(outcome, { color: false, quiet });
    expect(written.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(written.split('\n').filter(isCommand)).toEqual([]);
  }
});

test('L10: a blocker id of the contract stays in its line', () => {
  const profile = profileOf(undefined, { DEMO_FOUND: { id: hostile } });
  const written = renderText(shown(failing, profile), plainText);
  expect(written.split('\n').filter(isCommand)).toEqual([]);
  expect(written.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f]/);
});

test('the line that matters comes last', () => {
  expect(text(passing).trimEnd().split('\n').at(-1)).toBe('PASS (offline gates only: this is no readiness)');
  expect(text(failing).trimEnd().split('\n').at(-1)).toBe(
    'FAIL (rehearsal, handoff closed: only the offline gates were asked). Mend first: DEMO_FOUND. A re-run alone will not help; `seaworthy explain DEMO_FOUND` says more.',
  );
  expect(text(undecidedRun).trimEnd().split('\n').at(-1)).toMatch(/^ERROR/);
});

test('quiet is that line alone', () => {
  expect(text(failing, { color: false, quiet: true }).split('\n')).toHaveLength(2);
});

test('colour paints only what is ours: without its codes the text is the same', () => {
  const painted = text(hostileRun, { color: true, quiet: false });
  expect(painted).toContain('\u001b[');
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(text(hostileRun));
});

test('L6: findings that are cut for display are counted', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ subject: `s${index}`, message: 'm' }));
  const written = text(outcomeOf([gateOf('secrets', [found(many)])]));
  expect(written).toContain('30 in all, 22 not shown');
  expect(written.match(/s\d+: m/g)).toHaveLength(8);
});

test('what is too long for a line is cut, and says so', () => {
  const written = text(
    outcomeOf([gateOf('secrets', [found([{ subject: 's'.repeat(9000), message: 'm'.repeat(9000) }])])]),
  );
  expect(Math.max(...written.split('\n').map((line) => line.length))).toBeLessThan(600);
  expect(written).toContain('9000 characters');
});

test('advice is shown only where it is needed', () => {
  expect(text(failing)).toContain('!src/');
  expect(text(outcomeOf([gateOf('build-context', [warned([])], { advice: 'ADVICE' })]))).not.toContain('ADVICE');
});

test('accepted findings are counted, not listed', () => {
  const policy = { ...plainPolicy, accepts: () => true };
  const written = text(outcomeOf([gateOf('secrets', [found([{ subject: 'one', message: 'm' }])], { policy })]));
  expect(written).toContain('1 accepted by the contract');
  expect(written).not.toContain('one: m');
});
