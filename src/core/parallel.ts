/** Does the work for every item, at most `limit` at a time; results in the order of the items. The first failure stops what has not begun. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let stopped = false;
  const worker = async () => {
    while (!stopped && next < items.length) {
      const index = next++;
      const item = items[index] as Item;
      try {
        results[index] = await work(item);
      } catch (error) {
        stopped = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit >= 1 ? limit : 1, items.length) }, worker));
  return results;
}

/** Room for a number of pieces of work; the others wait in the order of their coming. */
export interface Slots {
  use<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function slots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = Math.max(1, count);
  const enter = async () => {
    if (free === 0) return new Promise<void>((resolve) => waiting.push(resolve));
    free -= 1;
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    async use(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
