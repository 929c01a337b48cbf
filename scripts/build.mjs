// tsc to lib/, one ncc bundle to dist/bundle/, and a stub of a few lines for each face.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? join(root, 'dist');
const bin = (name) => join(root, 'node_modules/.bin', name);
const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(join(root, 'lib'), { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
run(bin('tsc'), ['-p', 'tsconfig.build.json']);
run(bin('ncc'), ['build', 'lib/entry.js', '-o', join(out, 'bundle'), '--license', 'licenses.txt', '--no-source-map-register', '--quiet']);

writeFileSync(join(out, 'cli.js'), "#!/usr/bin/env node\nimport { start } from './bundle/index.js';\n\nawait start('cli');\n", { mode: 0o755 });
for (const gate of readdirSync(join(root, 'src/actions'))) {
  const name = gate.replace(/\.ts$/, '');
  mkdirSync(join(out, 'actions'), { recursive: true });
  writeFileSync(join(out, 'actions', `${name}.js`), `import { start } from '../bundle/index.js';\n\nawait start('${name}');\n`);
}
