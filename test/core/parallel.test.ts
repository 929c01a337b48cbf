import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inParallel } from '../../src/core/parallel.ts';

test('results come in the order of the items, whatever ends first', async () => {
  const work = async (item: number) => {
    for (let turn = 0; turn < item; turn++) await setImmediate();
    return `done ${item}`;
  };
  expect(await inParallel([5, 1, 3], 3, work)).toEqual(['done 5', 'done 1', 'done 3']);
});

test.each([1, 2, 4])('at most %i works run at a time, and so many do', async (limit) => {
  let running = 0;
  let most = 0;
  await inParallel(Array.from({ length: 12 }), limit, async () => {
    most = Math.max(most, ++running);
    await setImmediate();
    running--;
  });
  expect(most).toBe(limit);
});

test('the first failure is thrown, and what has not begun never begins', async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await setImmediate();
    if (item === 1) throw new Error('item 1');
  };
  await expect(inParallel([0, 1, 2, 3, 4, 5], 2, work)).rejects.toThrow('item 1');
  await setImmediate();
  expect(begun.length).toBeLessThan(6);
});

test('no item, no work', async () => {
  expect(await inParallel([], 4, async () => 1)).toEqual([]);
});

test.each([0, -1, Number.NaN])('L1: a limit of %d never means that nothing is asked', async (limit) => {
  const results = await inParallel(['a', 'b'], limit, async (item) => item).catch(() => 'refused');
  expect([['a', 'b'], 'refused']).toContainEqual(results);
});
