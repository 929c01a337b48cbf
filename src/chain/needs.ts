import { z } from 'zod';
import { Fault } from '../core/fault.ts';
import { jsonIn } from '../core/json.ts';
import type { JobResult } from '../gates/closure/index.ts';
import type { RunPlan } from './plan.ts';

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts#needs-context */
const needs = z.record(
  z.string().min(1),
  z.looseObject({ result: z.enum(['success', 'failure', 'cancelled', 'skipped']) }),
);

export type Needs = z.output<typeof needs>;

/** What `toJSON(needs)` says. Throws NEEDS_MALFORMED. */
export function needsIn(text: string): Needs {
  const found = needs.safeParse(jsonIn(text));
  if (!found.success) throw malformed('found no result of every job, as `toJSON(needs)` gives it');
  if (!Object.hasOwn(found.data, 'plan')) throw malformed('there is no job `plan` in it');
  return found.data;
}

/**
 * What became of every job that the plan wanted, up to the one that asks, and of every other that did run. One that is
 * wanted and that the asking job does not need is `unknown`: nobody can say that it passed (L11).
 */
export function jobResults(found: Needs, wanted: readonly string[]): JobResult[] {
  const names = [...new Set(['plan', ...wanted, ...Object.keys(found)])];
  return names.flatMap((name): JobResult[] => {
    const result = found[name]?.result ?? 'unknown';
    const isWanted = name === 'plan' || wanted.includes(name);
    return isWanted || result !== 'skipped' ? [{ name, result }] : [];
  });
}

/** The jobs of a plan that come before the one that publishes and closes. */
export function jobsBeforePublish({ jobs }: RunPlan): string[] {
  return jobs.filter((name) => name !== 'publish');
}

function malformed(message: string): Fault {
  return new Fault('NEEDS_MALFORMED', { message });
}
