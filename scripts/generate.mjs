// Writes what can be generated: the check lists of the gates. `--check` writes nothing and fails where a file is not current.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const checkOnly = process.argv.includes('--check');
const stale = [];

/** Writes a generated file, or notes that it is not current. */
export function emit(path, text) {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, 'utf8') === text) return;
  stale.push(path);
  if (checkOnly) return;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

const camel = (name) => name.replace(/-(.)/g, (_, char) => char.toUpperCase());

for (const gate of readdirSync(join(root, 'src/gates'))) {
  const folder = join(root, 'src/gates', gate, 'checks');
  if (!existsSync(folder)) continue;
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .sort();
  const imports = names.map((name) => `import { ${camel(name)} } from './checks/${name}.ts';`);
  const list = names.map((name) => `  ${camel(name)},`);
  const head = '// Generated from the folder beside it by `npm run generate`; a bundler cannot see a folder.';
  emit(
    `src/gates/${gate}/checks.generated.ts`,
    `${[head, ...imports, '', 'export const checks = [', ...list, '] as const;'].join('\n')}\n`,
  );
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
emit(
  'src/cli/version.generated.ts',
  `// Generated from package.json by \`npm run generate\`.\nexport const version = '${version}';\n`,
);

const more = new URL('./generate-docs.mjs', import.meta.url);
if (existsSync(more)) await (await import(more.href)).generateDocs(emit);

if (checkOnly && stale.length > 0) {
  console.error(`not current, run \`npm run generate\`:\n  ${stale.join('\n  ')}`);
  process.exit(1);
}
for (const path of stale) console.log(`wrote ${path}`);
