/** Work for one machine: which items, by their place in the list, and how long they take together. */
export interface Hand {
  readonly items: readonly number[];
  readonly cost: number;
}

/**
 * Deals items to a number of hands, the longest first and each to whoever has least: no hand takes more than 4/3 of the best
 * possible (Graham 1969). The same costs are always dealt the same way. No hand is empty, unless there are fewer items.
 */
export function deal(costs: readonly number[], hands: number): readonly Hand[] {
  const count = Math.max(1, Math.min(hands, costs.length));
  const dealt = Array.from({ length: count }, () => ({ items: [] as number[], cost: 0 }));
  const longestFirst = [...costs.keys()].sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0) || a - b);
  for (const item of longestFirst) {
    const least = dealt.reduce((best, hand) => (lighter(hand, best) ? hand : best));
    least.items.push(item);
    least.cost += costs[item] ?? 0;
  }
  return dealt.map(({ items, cost }) => ({ items: items.sort((a, b) => a - b), cost }));
}

/** Of two that cost the same, the one with fewer items: items without a cost are spread too. */
function lighter(a: { items: number[]; cost: number }, b: { items: number[]; cost: number }): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.items.length < b.items.length);
}
