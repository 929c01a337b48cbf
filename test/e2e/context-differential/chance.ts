/** A seeded source of chance (mulberry32): the same seed gives the same repository everywhere. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** True in so many of a hundred cases. */
  of(percent: number): boolean {
    return this.below(1000) < percent * 10;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** Between `least` and `most` items, one now and then twice. */
  several<Item>(items: readonly Item[], least: number, most: number): Item[] {
    return Array.from({ length: least + this.below(most - least + 1) }, () => this.pick(items));
  }

  /** One of the choices, each as likely as its weight. */
  weighted<Item>(choices: readonly (readonly [weight: number, item: Item])[]): Item {
    let left = this.below(choices.reduce((sum, [weight]) => sum + weight, 0));
    const found = choices.find(([weight]) => {
      left -= weight;
      return left < 0;
    });
    if (!found) throw new Error('nothing to choose from');
    return found[1];
  }
}
