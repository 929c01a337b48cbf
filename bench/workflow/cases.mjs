import { createCipheriv, createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git, packaging } from '../../test/e2e/act/caller.ts';
import { checkout } from './act.mjs';

const layers = 4;
const filesOfLayer = 8;
const fileBytes = 32 * 2 ** 20;

/** What an image is made of, and what measuring it once lays on the disk at most. */
export const cases = [
  { title: 'a small image', name: 'small', disk: 2 ** 30, more: () => {} },
  { title: 'an image of 1 GB', name: 'large', disk: 14 * 2 ** 30, more: gigabyte },
];

/** The two ways from a push to the registry. Each run has a repository of its own: nothing is there yet. */
export const ways = {
  plain: (tag) => `on: push
permissions: {}
jobs:
  plain:
    name: Build and push
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - run: docker buildx build --push --tag ${tag} .
`,
  ours: () => packaging(),
};

/** What nothing makes smaller is not worth a try: a repository on GitHub is packed long before a job fetches it. */
const settings = [
  ['core.compression', '0'],
  ['core.bigFileThreshold', '1m'],
];

/** A repository of a case that publishes to `image`. */
export function planted(runs, { more }, image) {
  const { place } = runs.repository();
  for (const [key, value] of settings) git(place, 'config', key, value);
  change(place, 'seaworthy.yml', (text) => text.replace(/repository: .*/, `repository: ${image}`));
  more(place);
  return place;
}

/** Four layers of files that nothing compresses, the same in every run. */
function gigabyte(place) {
  const folders = Array.from({ length: layers }, (_, index) => `data/${index}`);
  for (const folder of folders) {
    mkdirSync(join(place, folder), { recursive: true });
    for (let index = 0; index < filesOfLayer; index++) {
      const path = `${folder}/${index}.bin`;
      writeFileSync(join(place, path), noise(path));
    }
  }
  const copies = folders.map((folder) => `COPY ${folder} /${folder}\n`).join('');
  change(place, 'Dockerfile', (text) => text.replace('ENTRYPOINT', `${copies}ENTRYPOINT`));
  change(place, '.dockerignore', (text) => `${text}!data\n`);
  change(place, 'seaworthy.yml', (text) => text.replace('[app/main]', '[app/main, data/]'));
}

function noise(seed) {
  const key = createHash('sha256').update(seed).digest().subarray(0, 16);
  return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(fileBytes));
}

function change(place, path, edit) {
  const file = join(place, path);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}
