import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { isAbandoned, runNames } from '../../../src/adapters/docker-api/owner.ts';

const mine = () => runNames().labels(60);
const owner = mine()['seaworthy.owner'] ?? '';
const [host, namespace, , start] = owner.split(' ');
const ended = spawnSync(process.execPath, ['-e', '0']).pid;

test('what a living process made is needed', () => {
  expect(isAbandoned(mine())).toBe(false);
});

test('what is over is needed by nobody', () => {
  expect(isAbandoned(runNames().labels(-60))).toBe(true);
});

test.each([
  ['has ended', `${host} ${namespace} ${ended} ${start}`],
  ['has ended, and its number belongs to another one', `${host} ${namespace} ${process.pid} 1`],
])('a process that %s needs nothing', (_, other) => {
  expect(isAbandoned({ ...mine(), 'seaworthy.owner': other })).toBe(true);
});

test.each([
  ['on another machine', `elsewhere ${namespace} ${ended} ${start}`],
  ['in another namespace', `${host} pid:[1] ${ended} ${start}`],
])('of a process %s only the time is known', (_, other) => {
  expect(isAbandoned({ ...mine(), 'seaworthy.owner': other })).toBe(false);
  expect(isAbandoned({ ...mine(), 'seaworthy.owner': other, 'seaworthy.until': '1' })).toBe(true);
});

test('names differ from container to container and from process to process', () => {
  const [a, b] = [runNames(), runNames()];
  expect(new Set([a.next(), a.next(), b.next()]).size).toBe(3);
  expect(a.labels(1)['seaworthy.run']).not.toBe(b.labels(1)['seaworthy.run']);
});
