import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areThose, inPieces, verifiedParts, wholeOf } from '../../src/adapters/large-object.ts';
import { Fault } from '../../src/core/fault.ts';
import { altered, breakingOff, collected, cutInto, largeObject } from './support/parts.ts';

const content = Buffer.from('0123456789');
const wrong: [string, Buffer[]][] = [
  ['too short', cutInto(content.subarray(0, -1), 3)],
  ['too long', [...cutInto(content, 3), Buffer.from('x')]],
  ['nothing', []],
  ['of the right length, with one bit altered', cutInto(altered(content), 3)],
  ['in another order', cutInto(content, 5).reverse()],
];
const broken = new Fault('STORE_UNREACHABLE', { message: 'cut off' });

async function* given(parts: readonly Uint8Array[]) {
  yield* parts;
}

describe('the parts of an object', () => {
  test('are given on as they come', async () => {
    const parts = cutInto(content, 3);
    expect(await collected(verifiedParts(largeObject(content, parts), 'k'))).toEqual(parts);
    expect(await collected(verifiedParts(largeObject(Buffer.alloc(0), []), 'k'))).toEqual([]);
  });

  test('are read one by one, when they are asked for', async () => {
    let read = 0;
    async function* counted() {
      for (const part of cutInto(content, 1)) {
        read += 1;
        yield part;
      }
    }
    const parts = verifiedParts(largeObject(content, counted), 'k');
    expect(read).toBe(0);
    for (let asked = 1; asked <= 3; asked++) {
      await parts.next();
      expect(read).toBe(asked);
    }
  });

  test.each(wrong)('that are %s end with a fault, and not before', async (_, parts) => {
    const verified = verifiedParts(largeObject(content, parts), 'runs/a');
    for (const part of parts) expect(await verified.next()).toEqual({ done: false, value: part });
    await expect(verified.next()).rejects.toMatchObject({
      code: 'EVIDENCE_ALTERED',
      message: expect.stringContaining('runs/a'),
    });
  });

  test.each([-1, 1])('whose object says another size, by %i, are not what it says', async (by) => {
    const object = { ...largeObject(content), size: content.length + by };
    await expect(collected(verifiedParts(object, 'k'))).rejects.toMatchObject({ code: 'EVIDENCE_ALTERED' });
  });

  test('L10: are called by a name that cannot do anything', async () => {
    const fault = await collected(verifiedParts(largeObject(content, []), '\u001b[31m\n::error::')).catch((one) => one);
    expect(fault.code).toBe('EVIDENCE_ALTERED');
    expect(fault.message).not.toMatch(/[\u001b\n]/);
  });

  test('that break off end with what broke them', async () => {
    const object = largeObject(content, breakingOff(broken, content));
    await expect(collected(verifiedParts(object, 'k'))).rejects.toBe(broken);
  });
});

describe('whether some parts are what an object says', () => {
  /** Its own parts are never asked. */
  const object = largeObject(content, breakingOff(new Error('asked')));

  test('they are, in whatever parts they come', async () => {
    for (let length = 1; length <= content.length; length++)
      expect(await areThose(given(cutInto(content, length)), object)).toBe(true);
  });

  test.each(wrong)('they are not where they are %s', async (_, parts) => {
    expect(await areThose(given(parts), object)).toBe(false);
  });

  test.each([broken, new Error('unforeseen')])('nobody knows where they break off: %s', async (error) => {
    await expect(areThose(breakingOff(error, content), object)).rejects.toBe(error);
  });
});

/** Any bytes in any parts, of which some are empty. */
const anyParts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 });

test('any parts of any bytes are the same bytes in pieces of one length, but for the last', async () => {
  const lengths = fc.integer({ min: 1, max: 50 });
  await fc.assert(
    fc.asyncProperty(anyParts, lengths, async (parts, length) => {
      const pieces = await collected(inPieces(given(parts), length));
      expect(Buffer.concat(pieces)).toEqual(Buffer.concat(parts));
      expect(pieces.slice(0, -1).every((piece) => piece.length === length)).toBe(true);
      expect(pieces.every((piece) => piece.length > 0 && piece.length <= length)).toBe(true);
    }),
  );
});

test('a piece is given as soon as it is full', async () => {
  const pieces = inPieces(breakingOff(broken, content, content.subarray(0, 3)), 6);
  expect(await pieces.next()).toEqual({ done: false, value: Buffer.from('012345') });
  expect(await pieces.next()).toEqual({ done: false, value: Buffer.from('678901') });
  await expect(pieces.next()).rejects.toBe(broken);
});

test('the whole of any parts is their bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyParts, async (parts) => {
      expect(await wholeOf(given(parts))).toEqual(Buffer.concat(parts));
    }),
  );
  await expect(wholeOf(breakingOff(broken, content))).rejects.toBe(broken);
});
