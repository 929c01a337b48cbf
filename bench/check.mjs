// Times `seaworthy check` as a whole process: on the example, and on a synthetic repository of 20,000 files of 2 KB, half
// of them eligible. Usage: node bench/check.mjs [RUNS]. Prints medians; the ratio to `node -e 0` shows what is Node itself.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const runs = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));

const start = time('node -e 0', ['-e', '0'], 0);
const example = time(
  'check examples/fraud-platform',
  [
    join(home, 'dist/cli.js'),
    'check',
    join(home, 'examples/fraud-platform'),
    '--evidence-dir',
    join(folder, 'evidence'),
  ],
  0,
);
plant(join(folder, 'repository'));
const large = time(
  'check of 20,000 files, 10,000 eligible',
  [join(home, 'dist/cli.js'), 'check', join(folder, 'repository'), '--evidence-dir', join(folder, 'evidence')],
  0,
);
console.log(`ratio to the start of Node: ${(example / start).toFixed(1)} and ${(large / start).toFixed(1)}`);
rmSync(folder, { recursive: true, force: true });

function time(name, args, expected) {
  const samples = Array.from({ length: runs + 1 }, () => {
    const before = process.hrtime.bigint();
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== expected) throw new Error(`${name} ended with ${status}\n${stdout.slice(-2000)}`);
    return Number(process.hrtime.bigint() - before) / 1e6;
  }).slice(1);
  const median = samples.sort((a, b) => a - b)[Math.floor(runs / 2)];
  console.log(
    `${name}: median ${median.toFixed(0)} ms of ${runs} (${samples[0].toFixed(0)} to ${samples.at(-1).toFixed(0)}), Node ${process.version}`,
  );
  return median;
}

function plant(root) {
  for (const side of ['src', 'data']) {
    for (let i = 0; i < 10_000; i++) {
      const home = join(root, side, `d${i % 100}`);
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, `f${i}.txt`), `${i}\n`.padEnd(2048, 'lorem ipsum '));
    }
  }
  writeFileSync(join(root, 'Dockerfile'), 'FROM scratch\nWORKDIR /app\nCOPY src/ src/\n');
  writeFileSync(join(root, '.dockerignore'), '**\n!src\n');
  writeFileSync(
    join(root, 'seaworthy.yml'),
    'version: 1\ncontext: { include: [src/] }\nentrypoints:\n  rows:\n    - { runtime-mode: file, command: [/app/src/d0/f0.txt] }\n',
  );
}
