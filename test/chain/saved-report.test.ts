import { expect, test } from 'vitest';
import { joinReports } from '../../src/chain/saved-report.ts';
import { faultsOf } from '../support/contract.ts';

const report = (gate: string, verdict: string, more: object = {}) => ({
  path: `${gate}.json`,
  text: JSON.stringify({
    schema: 'seaworthy/report/v1',
    verdict,
    conclusion: verdict,
    gates: [{ gate, verdict, totals: '1 file', items: [], checksAsked: 3 }],
    ...more,
  }),
});

test('several reports are told as one, by the worst of them', () => {
  const joined = joinReports([
    report('build-context', 'PASS'),
    report('secrets', 'FAIL'),
    report('entrypoints', 'ERROR'),
  ]);
  expect(joined).toMatchObject({ verdict: 'ERROR', conclusion: 'ERROR: secrets, entrypoints' });
  expect(joined.gates.map(({ gate }) => gate)).toEqual(['build-context', 'secrets', 'entrypoints']);
  expect(joinReports([report('secrets', 'PASS')])).toMatchObject({ verdict: 'PASS', conclusion: 'PASS' });
});

test('a gate that had only faults to tell of makes the whole an ERROR', () => {
  const text = JSON.stringify({ schema: 'seaworthy/report/v1', verdict: 'ERROR', faults: [{ code: 'USAGE' }] });
  expect(joinReports([report('secrets', 'PASS'), { path: 'x', text }])).toMatchObject({ verdict: 'ERROR' });
});

test('L1: no report at all is no PASS', () => {
  expect(joinReports([]).verdict).toBe('ERROR');
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['another schema', JSON.stringify({ schema: 'x', verdict: 'PASS' })],
  ['an unknown verdict', JSON.stringify({ schema: 'seaworthy/report/v1', verdict: 'GREEN' })],
  ['an unknown gate', report('other', 'PASS').text],
])('L4: %s is no report', async (_, text) => {
  const faults = await faultsOf(() => joinReports([{ path: 'a.json', text }]));
  expect(faults.map(({ code }) => code)).toEqual(['EVIDENCE_UNREADABLE']);
});
