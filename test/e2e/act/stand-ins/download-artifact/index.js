const { cpSync, existsSync, mkdirSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const from = process.env.SEAWORTHY_ACT_ARTIFACTS;
const [name, pattern, path] = [input('name'), input('pattern'), input('path')];
mkdirSync(path, { recursive: true });
if (name !== '') {
  if (!existsSync(join(from, name))) throw new Error(`there is no artifact ${name}`);
  cpSync(join(from, name), path, { recursive: true });
} else {
  const begins = pattern.replace(/\*$/, '');
  for (const each of readdirSync(from))
    if (each.startsWith(begins)) cpSync(join(from, each), join(path, each), { recursive: true });
}
