import type { BuildPlan } from './plan.ts';

/** The plans of all platforms as one: what any of them takes is taken, what any leaves open is open. Files and settings are the first one's. */
export function joinPlans([first, ...rest]: readonly [BuildPlan, ...BuildPlan[]]): BuildPlan {
  return rest.reduce(join, first);
}

function join(a: BuildPlan, b: BuildPlan): BuildPlan {
  return {
    ...a,
    readers: unique([...a.readers, ...b.readers]),
    takings: unique([...a.takings, ...b.takings]),
    bases: unique([...a.bases, ...b.bases]),
    unresolved: unique([...a.unresolved, ...b.unresolved]),
    failures: unique([...a.failures, ...b.failures]),
    transferred: new Set([...a.transferred, ...b.transferred]),
  };
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
