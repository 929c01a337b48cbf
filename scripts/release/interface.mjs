// What callers of the public workflows rely on, and what of it a change breaks.
import { parse } from 'yaml';

const ranks = { none: 0, read: 1, write: 2 };

/** Inputs, secrets, outputs and permissions of a reusable workflow. */
export function interfaceOf(text) {
  const { on, jobs } = parse(text);
  const { inputs = {}, secrets = {}, outputs = {} } = on.workflow_call;
  const permissions = {};
  for (const { permissions: own = {} } of Object.values(jobs))
    for (const [name, level] of Object.entries(own))
      if (ranks[level] > ranks[permissions[name] ?? 'none']) permissions[name] = level;
  return { inputs, secrets, outputs, permissions };
}

/** Every way in which a caller of `before` would break with `after`, for a person; none where it goes on. */
export function breaks(before, after) {
  const gone = ['inputs', 'secrets', 'outputs'].flatMap((kind) =>
    Object.keys(before[kind])
      .filter((name) => !(name in after[kind]))
      .map((name) => `${kind.slice(0, -1)} ${name} is gone`),
  );
  const needed = ['inputs', 'secrets'].flatMap((kind) =>
    Object.entries(after[kind])
      .filter(([name, { required }]) => required === true && before[kind][name]?.required !== true)
      .map(([name]) => `${kind.slice(0, -1)} ${name} is required now`),
  );
  const retyped = Object.entries(before.inputs)
    .filter(([name, { type }]) => after.inputs[name] !== undefined && after.inputs[name].type !== type)
    .map(([name]) => `input ${name} has another type`);
  const raised = Object.entries(after.permissions)
    .filter(([name, level]) => ranks[level] > ranks[before.permissions[name] ?? 'none'])
    .map(([name, level]) => `${name}: ${level} is asked for, ${before.permissions[name] ?? 'nothing'} was`);
  return [...gone, ...needed, ...retyped, ...raised];
}
