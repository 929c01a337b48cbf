import { expect, test } from 'vitest';
import { z } from 'zod';
import { key } from '../../src/contract/key.ts';

test('a key carries its meaning into the published schema, and leaves the shared schema alone', () => {
  const shared = z.string();
  const marked = z.strictObject({ a: key(shared, 'added', 'One.'), b: key(shared, 'removed', 'Two.') });
  expect(z.toJSONSchema(marked).properties).toMatchObject({
    a: { description: 'One.', 'x-loosened-by': 'added' },
    b: { description: 'Two.', 'x-loosened-by': 'removed' },
  });
  expect(shared.meta()).toBeUndefined();
});
