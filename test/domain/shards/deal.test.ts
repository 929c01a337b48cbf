import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deal } from '../../../src/domain/shards/deal.ts';

test.each<[readonly number[], number, readonly (readonly number[])[]]>([
  [
    [1, 1, 1, 1],
    2,
    [
      [0, 2],
      [1, 3],
    ],
  ],
  [[5, 1, 1, 1], 2, [[0], [1, 2, 3]]],
  [[0, 0, 0], 3, [[0], [1], [2]]],
  [[1, 2], 5, [[1], [0]]],
  [[], 3, [[]]],
  [[3], 0, [[0]]],
])('%j over %i', (costs, hands, expected) => {
  expect(deal(costs, hands).map(({ items }) => items)).toEqual(expected);
});

const costs = fc.array(fc.nat({ max: 1000 }), { maxLength: 60 });
const hands = fc.integer({ min: 1, max: 12 });

test('every item is dealt once, and its cost counted where it went', () => {
  fc.assert(
    fc.property(costs, hands, (list, count) => {
      const dealt = deal(list, count);
      expect(dealt.flatMap(({ items }) => items).sort((a, b) => a - b)).toEqual([...list.keys()]);
      for (const { items, cost } of dealt) expect(cost).toBe(items.reduce((sum, at) => sum + (list[at] ?? 0), 0));
    }),
  );
});

test('no hand takes longer than the mean and the longest item together', () => {
  fc.assert(
    fc.property(costs, hands, (list, count) => {
      const dealt = deal(list, count);
      const mean = list.reduce((sum, cost) => sum + cost, 0) / dealt.length;
      expect(Math.max(...dealt.map(({ cost }) => cost))).toBeLessThanOrEqual(mean + Math.max(0, ...list));
    }),
  );
});
