// tsc to lib/, one ncc bundle to dist/bundle/, and a stub of a few lines for each face. `node scripts/build.mjs DIR` builds elsewhere.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'dist'));
mkdirSync(dirname(out), { recursive: true });
const made = mkdtempSync(join(dirname(out), '.dist-'));
const lib = join(root, 'lib'); // one fixed place: the bundler names its modules by their paths
const run = (command, args) =>
  execFileSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

try {
  rmSync(lib, { recursive: true, force: true });
  run('tsc', ['-p', 'tsconfig.build.json', '--outDir', lib]);
  run('ncc', [
    'build',
    join(lib, 'entry.js'),
    '-o',
    join(made, 'bundle'),
    '--license',
    'licenses.txt',
    '--no-source-map-register',
    '--quiet',
  ]);
  writeStubs();
  rmSync(out, { recursive: true, force: true });
  chmodSync(made, 0o755);
  renameSync(made, out);
} finally {
  rmSync(made, { recursive: true, force: true });
}

function writeStubs() {
  writeFileSync(
    join(made, 'cli.js'),
    "#!/usr/bin/env node\nimport { start } from './bundle/index.js';\n\nawait start('cli');\n",
    { mode: 0o755 },
  );
  mkdirSync(join(made, 'actions'));
  for (const file of readdirSync(join(root, 'src/actions'))) {
    const name = file.replace(/\.ts$/, '');
    writeFileSync(
      join(made, 'actions', `${name}.js`),
      `import { start } from '../bundle/index.js';\n\nawait start('${name}');\n`,
    );
  }
}
