import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { readObject } from '../../src/chain/read-object.ts';

const stored = async (text: string) => {
  const store = memoryStore();
  await store.write('a.json', Buffer.from(text));
  return readObject(store, 'a.json');
};

test('an object is read with its fields', async () => {
  expect(await stored('{"a": 1}')).toEqual({ a: 1 });
});

test('one that is not there is undefined', async () => {
  expect(await readObject(memoryStore(), 'a.json')).toBeUndefined();
});

test.each(['', '{', 'null', '[]', '"text"', '1'])('`%s` is no object', async (text) => {
  await expect(stored(text)).rejects.toMatchObject({ code: 'EVIDENCE_MALFORMED' });
});
