import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treemap } from '../../../src/hosts/pack/treemap.ts';

const [width, height] = [1000, 420];
const files = fc.uniqueArray(
  fc.record({
    path: fc
      .array(fc.constantFrom('a', 'b', 'c', 'long-name'), { minLength: 1, maxLength: 5 })
      .map((steps) => steps.join('/')),
    size: fc.nat({ max: 1e6 }),
  }),
  { selector: ({ path }) => path, minLength: 1, maxLength: 60 },
);

test('every file is in one tile, and the tiles fill the whole without overlapping', () => {
  fc.assert(
    fc.property(files, (leaves) => {
      const tiles = treemap(leaves, width, height);
      expect(tiles.flatMap((tile) => tile.leaves.map(({ path }) => path)).sort()).toEqual(
        leaves.map(({ path }) => path).sort(),
      );
      const area = tiles.reduce((sum, tile) => sum + tile.width * tile.height, 0);
      expect(area).toBeCloseTo(width * height, 3);
      for (const { x, y, width: wide, height: high } of tiles) {
        expect(Math.min(x, y, wide, high)).toBeGreaterThanOrEqual(-1e-6);
        expect(x + wide).toBeLessThanOrEqual(width + 1e-6);
        expect(y + high).toBeLessThanOrEqual(height + 1e-6);
      }
    }),
  );
});

test('a file that is twice as large has twice the area', () => {
  const [large, small] = treemap(
    [
      { path: 'a', size: 200 },
      { path: 'b', size: 100 },
    ],
    width,
    height,
  );
  expect((large?.width ?? 0) * (large?.height ?? 0)).toBeCloseTo(2 * (small?.width ?? 0) * (small?.height ?? 0), 3);
});

test('however many files there are, no more tiles than can be seen', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    path: `d${at % 90}/e${at % 13}/f${at}`,
    size: 1 + (at % 997),
  }));
  const tiles = treemap(many, width, height);
  expect(tiles.length).toBeLessThan(8000);
  expect(tiles.flatMap(({ leaves }) => leaves)).toHaveLength(20_000);
});

test.each([
  ['nothing', []],
  [
    'one path twice',
    [
      { path: 'a', size: 1 },
      { path: 'a', size: 2 },
    ],
  ],
  [
    'a file that is also a folder',
    [
      { path: 'a', size: 1 },
      { path: 'a/b', size: 2 },
    ],
  ],
])('%s ends', (_, leaves) => {
  expect(treemap(leaves, width, height).flatMap((tile) => tile.leaves)).toHaveLength(leaves.length);
});
