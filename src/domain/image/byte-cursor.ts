/** A place in some bytes that moves on only. */
export interface ByteCursor {
  /** Bytes before this place. */
  readonly position: number;
  /** The next bytes; fewer where they end. */
  read(length: number): Promise<Uint8Array>;
  /** Moves on; false where the bytes end before. */
  skip(length: number): Promise<boolean>;
  /** The next bytes as they come; fewer where they end. */
  chunks(length: number): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

/** A cursor over a stream: what is skipped is read and dropped. */
export function streamCursor(source: AsyncIterable<Uint8Array>): ByteCursor {
  const iterator = source[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  let position = 0;

  /** Some of the next bytes, at most so many; undefined at the end. */
  async function next(most: number): Promise<Uint8Array | undefined> {
    while (rest.length === 0) {
      const more = await iterator.next();
      if (more.done) return undefined;
      rest = more.value;
    }
    const piece = rest.subarray(0, most);
    rest = rest.subarray(piece.length);
    position += piece.length;
    return piece;
  }

  async function* chunks(length: number): AsyncGenerator<Uint8Array, void> {
    for (let left = length; left > 0; ) {
      const piece = await next(left);
      if (piece === undefined) return;
      left -= piece.length;
      yield piece;
    }
  }

  return {
    get position() {
      return position;
    },
    async read(length) {
      const pieces: Uint8Array[] = [];
      for await (const piece of chunks(length)) pieces.push(piece);
      return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
    },
    async skip(length) {
      const end = position + length;
      for await (const _ of chunks(length));
      return position === end;
    },
    chunks,
    close: async () => void (await iterator.return?.()),
  };
}
