import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../..', import.meta.url));
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const workflow = readFileSync(join(home, '.github/workflows/packaging.yml'), 'utf8');

/** The checkout of our workflow, at its commit. */
export const checkout = used('checkout');

/**
 * A program in act's place: act, with times before its lines, with artifacts that are counted, and with a checkout that git
 * makes. act's own copies the files and leaves git an index that knows none of them, so that every step hashes them again.
 */
export function measuringAct(folder, act) {
  const replaced = ['upload-artifact', 'download-artifact'].map((name) => [used(name), counted(folder, name)]);
  replaced.push([checkout, gitCheckout(folder)]);
  const words = [process.execPath, here('heard.mjs'), act].map(quoted).join(' ');
  const more = replaced.map(([use, place]) => quoted(`--local-repository=${use}=${place}`)).join(' ');
  const path = join(folder, 'act');
  writeFileSync(path, `#!/bin/sh\nexec ${words} "$@" --no-skip-checkout ${more}\n`);
  chmodSync(path, 0o755);
  return path;
}

function used(name) {
  const [, use] = new RegExp(`uses: (actions/${name}@[0-9a-f]{40})`).exec(workflow) ?? [];
  if (use === undefined) throw new Error(`packaging.yml uses no actions/${name}`);
  return use;
}

function quoted(word) {
  return `'${word}'`;
}

function counted(folder, name) {
  const place = join(folder, `counted-${name}`);
  cpSync(join(home, 'test/e2e/act/stand-ins', name), place, { recursive: true });
  renameSync(join(place, 'index.js'), join(place, 'stand-in.js'));
  cpSync(here('counted.cjs'), join(place, 'index.js'));
  return place;
}

function gitCheckout(folder) {
  const place = join(folder, 'checkout');
  mkdirSync(place);
  cpSync(here('checkout.cjs'), join(place, 'index.js'));
  const runs = 'runs: { using: node24, main: index.js }';
  writeFileSync(join(place, 'action.yml'), `name: checkout\ndescription: Checks a repository out.\n${runs}\n`);
  return place;
}

/** What the actions noted beside the artifacts of a run. */
export function movedOf(artifacts) {
  if (!existsSync(`${artifacts}.moved`)) return [];
  return readFileSync(`${artifacts}.moved`, 'utf8').trim().split('\n').map(JSON.parse);
}
