import { expect, test } from 'vitest';
import { awaitedManifest } from '../../src/adapters/tag-wait.ts';
import { Fault } from '../../src/core/fault.ts';
import type { FaultCode } from '../../src/core/faults.ts';
import type { ImageRegistry } from '../../src/ports/images.ts';
import { image } from './support/images.ts';

const held = image();
const notThere = () => new Fault('REGISTRY_NOT_FOUND', { message: 'not yet' });

/** A registry that answers one after the other; the last answer for ever. */
function registryOf(...answers: readonly (Error | typeof held)[]): { asked: string[]; registry: ImageRegistry } {
  const asked: string[] = [];
  const never = async () => Promise.reject(new Error('nobody asked for that'));
  const registry: ImageRegistry = {
    kind: 'registry',
    repository: 'registry.example/app',
    async manifest(reference) {
      asked.push(reference ?? '');
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (answer === undefined || answer instanceof Error) throw answer;
      return answer;
    },
    blob: never,
    stream: () => {
      throw new Error('nobody asked for that');
    },
    standing: never,
    publish: never,
    close: async () => undefined,
  };
  return { asked, registry };
}

test('a tag that is there is asked for once, and nobody is told', async () => {
  const { asked, registry } = registryOf(held);
  const told: string[] = [];
  const onWait = (line: string) => void told.push(line);
  expect(await awaitedManifest(registry, 'v1', { seconds: 9, onWait })).toBe(held);
  expect([asked, told]).toEqual([['v1'], []]);
});

test('a tag that comes after two tries is awaited, and each wait is told', async () => {
  const { asked, registry } = registryOf(notThere(), notThere(), held);
  const told: string[] = [];
  const onWait = (line: string) => void told.push(line);
  expect(await awaitedManifest(registry, 'v1', { seconds: 9, pauseMs: 5, onWait })).toBe(held);
  expect(asked).toHaveLength(3);
  expect(told).toEqual(Array(2).fill(expect.stringContaining('registry.example/app:v1')));
});

test('a tag that never comes is not found, at the end of the wait and not before', async () => {
  const { asked, registry } = registryOf(notThere());
  const begin = performance.now();
  const waiting = awaitedManifest(registry, 'v1', { seconds: 0.2, pauseMs: 50 });
  await expect(waiting).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' });
  expect(performance.now() - begin).toBeGreaterThan(190);
  expect(asked.length).toBeGreaterThan(1);
});

test('a wait that is shorter than the pause is no longer than it says, and asks at its end', async () => {
  const { asked, registry } = registryOf(notThere(), held);
  const begin = performance.now();
  expect(await awaitedManifest(registry, 'v1', { seconds: 0.05, pauseMs: 60_000 })).toBe(held);
  expect(performance.now() - begin).toBeLessThan(5000);
  expect(asked).toHaveLength(2);
});

test('without any wait the tag is asked for once', async () => {
  const { asked, registry } = registryOf(notThere());
  const told: string[] = [];
  const waiting = awaitedManifest(registry, 'v1', { seconds: 0, onWait: (line) => void told.push(line) });
  await expect(waiting).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' });
  expect([asked.length, told]).toEqual([1, []]);
});

test.each<FaultCode>(['REGISTRY_DENIED', 'REGISTRY_UNREACHABLE', 'REGISTRY_PROTOCOL', 'IMAGE_MALFORMED'])(
  'L4: %s is no tag that may still come',
  async (code) => {
    for (const answers of [[], [notThere()]]) {
      const fault = new Fault(code, { message: 'm' });
      const { asked, registry } = registryOf(...answers, fault);
      await expect(awaitedManifest(registry, 'v1', { seconds: 9, pauseMs: 5 })).rejects.toBe(fault);
      expect(asked).toHaveLength(answers.length + 1);
    }
  },
);

test('an error that is no fault comes through, too', async () => {
  const error = Object.assign(new Error('x'), { code: 'REGISTRY_NOT_FOUND' });
  await expect(awaitedManifest(registryOf(error).registry, 'v1', { seconds: 9 })).rejects.toBe(error);
});

test('L10: what is told of a tag is one line', async () => {
  const { registry } = registryOf(notThere(), held);
  const told: string[] = [];
  await awaitedManifest(registry, 'a\n::error::b', { seconds: 9, pauseMs: 5, onWait: (line) => void told.push(line) });
  expect(told.join()).not.toMatch(/\n|::/);
});
