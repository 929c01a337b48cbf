import { expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.ts';
import { progressLine, render, renderFaults } from '../../src/hosts/terminal.ts';
import { hostile, hostileRun, passing, shown } from './report/outcomes.ts';

const options = { color: false, quiet: false };

test('each format is the one that was asked for', () => {
  const report = shown(passing);
  expect(render(report, { ...options, format: 'text' })).toMatch(/^seaworthy check/);
  expect(render(report, { ...options, format: 'markdown' })).toMatch(/^## /);
  expect(JSON.parse(render(report, { ...options, format: 'json' }))).toMatchObject({ verdict: 'PASS' });
});

const faults = [
  new Fault('CONTRACT_INVALID', { message: 'a.yml:3:1: found x; expected y', location: { path: 'a.yml', line: 3 } }),
  new Fault('GIT_FAILED', { message: 'git said no' }),
];

test('faults before any gate are told with code, fix and what helps, and the verdict last', () => {
  const text = renderFaults(faults, 'text');
  expect(text).toContain('ERROR CONTRACT_INVALID: a.yml:3:1');
  expect(text).toContain('ERROR GIT_FAILED: git said no');
  expect(text).toContain('seaworthy explain CONTRACT_INVALID');
  expect(text.trimEnd().split('\n').at(-1)).toBe(
    'ERROR. A re-run alone will not help; `seaworthy explain CONTRACT_INVALID` says more.',
  );
});

test('where every fault may pass by itself, a re-run is advised', () => {
  expect(renderFaults([new Fault('GIT_FAILED', { message: 'm' })], 'text')).toMatch(/Run it again/);
});

test('faults as JSON are a document with a verdict', () => {
  expect(JSON.parse(renderFaults(faults, 'json'))).toMatchObject({
    verdict: 'ERROR',
    faults: [
      { code: 'CONTRACT_INVALID', location: { path: 'a.yml', line: 3 } },
      { code: 'GIT_FAILED', location: null },
    ],
  });
});

test('L10: a hostile fault stays in its line', () => {
  const text = renderFaults([new Fault('PROCESS_FAILED', { message: hostile, fix: hostile })], 'text');
  expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});

test('L10: every format of a hostile run is free of escapes and of lines that the runner obeys', () => {
  for (const format of ['text', 'markdown'] as const) {
    const lines = render(shown(hostileRun), { ...options, format }).split('\n');
    expect(lines.filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
    expect(lines.join('')).not.toContain('\u001b');
  }
});

test('progress is one line on a terminal, wiped each time, and nothing in a log', () => {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  progressLine({ isTTY: true, write })?.('row\n\u001b[31m 1');
  expect(written).toEqual(['\r\u001b[2Krow\\u{a}\\u{1b}[31m 1']);
  expect(progressLine({ write })).toBeUndefined();
});
