// What our reusable workflow costs beside one plain job that builds and pushes: `packaging.yml`, called from a second
// repository by a push to its protected branch, and a job of a checkout and `docker buildx build --push`, both under act, in
// one run, interleaved, with the same builder and the same registry. Two images: one program of less than a megabyte, and
// 1 GB that no compression makes smaller. Of each: jobs, wall time, minutes as GitHub bills them (every job rounded up to a
// whole one), seconds of all jobs, bytes that went between jobs, and bytes that reached the registry.
// Repeat with: npm run build && test/e2e/rig/rig with node bench/workflow.mjs [REPETITIONS]
// REPETITIONS is how often the small image is measured, 3 where absent; the large one a third as often, and once at least.
// It needs about 15 GB of disk, and empties the builder and the engine of the rig before every measurement: runners are new.
//
// What is not GitHub here: act runs the jobs as processes of this machine, where no runner has to start and none to be
// waited for; jobs that do not depend on each other run side by side (as many as there are cores), and share the machine;
// an artifact is a copy on one disk, a checkout too; the builder runs already.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The helpers of the tests are TypeScript, which the Node of this machine may not read: that of the actions does.
if (Number(process.versions.node.split('.')[0]) < 24) {
  const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  process.exit(spawnSync(node, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1);
}
if (!process.env.SEAWORTHY_RIG_ACT) throw new Error('run it as: test/e2e/rig/rig with node bench/workflow.mjs');
const { compare } = await import('./workflow/compare.mjs');
await compare(Number(process.argv[2] ?? 3));
