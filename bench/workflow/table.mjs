import { spent } from './job-times.mjs';

const unit = (bytes) => (bytes < 1e7 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(0)} MB`);
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const plainly = (value) => String(value);

/** What is told of a run, and how it is written. */
const rows = [
  ['jobs', ({ jobs }) => jobs.length, plainly],
  ['jobs one after another', ({ jobs }) => inARow(jobs), plainly],
  ['wall time', ({ wall }) => wall, seconds],
  ['minutes that GitHub bills', ({ jobs }) => total(jobs, ({ ms }) => Math.ceil(ms / 60_000)), plainly],
  ['seconds of all jobs', ({ jobs }) => total(jobs, ({ ms }) => ms), seconds],
  ['from jobs to artifacts', ({ moved }) => movedBy(moved, 'up'), unit],
  ['from artifacts to jobs', ({ moved }) => movedBy(moved, 'down'), unit],
  ['to the registry', ({ pushed }) => pushed, unit],
];

export function show(title, { plain, ours }, load) {
  const [from, to] = load.map((value) => value.toFixed(2));
  console.log(`${title}: ${ours.length} repetitions, interleaved; medians; load ${from} before, ${to} after\n`);
  console.log(`${''.padEnd(28)}${'plain'.padStart(12)}${'ours'.padStart(12)}${'ratio'.padStart(9)}`);
  for (const [name, of, written] of rows) {
    const [one, other] = [plain, ours].map((runs) => median(runs.map(of)));
    const ratio = one === 0 ? '-' : (other / one).toFixed(2);
    console.log(`${name.padEnd(28)}${written(one).padStart(12)}${written(other).padStart(12)}${ratio.padStart(9)}`);
  }
  for (const runs of [plain, ours]) jobsOf(runs);
  console.log('');
}

/** Where the time of the jobs goes, in the run that took the median of the time. */
function jobsOf(runs) {
  const typical = runs.find(({ wall }) => wall === median(runs.map((run) => run.wall)));
  const kinds = ['checkout', 'artifacts', 'ours', 'others'];
  const head = ['all of it', 'checkout', 'artifacts', 'our steps', 'others', 'uploaded', 'downloaded']
    .map((word) => word.padStart(11))
    .join('');
  console.log(`\n${'job'.padEnd(20)}${head}`);
  for (const { name, ms, steps } of typical.jobs) {
    const moved = typical.moved.filter(({ job }) => job === idOf(name));
    const cells = [
      seconds(ms),
      ...kinds.map((kind) => seconds(spent(steps, kind))),
      ...['up', 'down'].map((direction) => unit(movedBy(moved, direction))),
    ];
    console.log(`${name.padEnd(20)}${cells.map((cell) => cell.padStart(11)).join('')}`);
    for (const step of steps.filter(({ kind }) => kind === 'ours'))
      console.log(
        `  ${step.uses.split('/').pop()} ${seconds(step.ms)}, ${seconds(step.start ?? 0)} to its first words`,
      );
  }
}

/** Each of these had to wait for the one before: so often a runner is started while nothing else goes on. */
function inARow(jobs) {
  let count = 0;
  let free = 0;
  for (const { began, ms } of [...jobs].sort((a, b) => a.began + a.ms - b.began - b.ms)) {
    if (began < free) continue;
    count += 1;
    free = began + ms;
  }
  return count;
}

/** The artifacts know a job by its id, the log by its name: the ids of packaging.yml are the first words of the names. */
const idOf = (name) => name.split(' ')[0].toLowerCase();
const total = (all, of) => all.reduce((sum, each) => sum + of(each), 0);
const movedBy = (moved, direction) =>
  total(
    moved.filter((each) => each.direction === direction),
    ({ bytes }) => bytes,
  );

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
