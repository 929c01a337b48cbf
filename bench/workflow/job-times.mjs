/**
 * The jobs of a log whose lines begin with the moment at which they were heard: how long each ran, and each of its steps.
 * `start` of a step is the time until an action of ours said its first words.
 */
export function jobTimes(log) {
  const jobs = new Map();
  for (const [, at, name, text] of log.matchAll(/^(\d+) \[[^\]/]+\/(?:[^\]/]+\/)?([^\]]+?)\s*\] (.*)$/gmu)) {
    const job = jobs.get(name) ?? { name, began: Number(at), steps: [] };
    jobs.set(name, { ...job, ended: Number(at) });
    heard(job.steps, Number(at), text);
  }
  return [...jobs.values()]
    .filter(({ steps }) => steps.length > 0)
    .map(({ name, began, ended, steps }) => ({ name, began, ms: ended - began, steps: steps.filter(({ ms }) => ms) }));
}

function heard(steps, at, text) {
  const last = steps.at(-1);
  const [, uses] = /^⭐ Run Main (.+)$/u.exec(text) ?? [];
  if (uses !== undefined) steps.push({ uses, kind: kindOf(uses), began: at });
  else if (last && last.ms === undefined) {
    if (/^ +(?:✅|❌) /u.test(text)) last.ms = at - last.began;
    else if (last.start === undefined && text.includes('::group::')) last.start = at - last.began;
  }
}

function kindOf(uses) {
  if (uses.startsWith('actions/checkout@')) return 'checkout';
  if (/^actions\/(?:up|down)load-artifact@/.test(uses)) return 'artifacts';
  return uses.startsWith('OWNER/seaworthy/') ? 'ours' : 'others';
}

/** Milliseconds of the steps of one kind. */
export function spent(steps, kind, what = 'ms') {
  return steps.filter((step) => step.kind === kind).reduce((sum, step) => sum + (step[what] ?? 0), 0);
}
