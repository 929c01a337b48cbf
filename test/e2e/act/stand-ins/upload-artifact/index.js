const { appendFileSync, cpSync, existsSync, mkdirSync, statSync } = require('node:fs');
const { basename, join } = require('node:path');

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const [name, path] = [input('name'), input('path').trim()];
// Hidden files stay behind unless they are asked for, as in the real one.
const filter = (from) => input('include-hidden-files') === 'true' || from === path || !basename(from).startsWith('.');
const target = join(process.env.SEAWORTHY_ACT_ARTIFACTS, name);
if (existsSync(target)) throw new Error(`an artifact ${name} exists already in this run`);
if (existsSync(path)) {
  mkdirSync(target, { recursive: true });
  cpSync(path, statSync(path).isDirectory() ? target : join(target, basename(path)), { recursive: true, filter });
} else if (input('if-no-files-found') === 'error') throw new Error(`no files were found at ${path}`);
appendFileSync(process.env.GITHUB_OUTPUT, `artifact-digest=${name}\n`);
