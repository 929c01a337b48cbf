// Uploads a folder as one process does: what is printed begins with the start of Node.

import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { s3 } from '../../lib/adapters/s3-store/client.js';
import { create, prove } from '../../lib/adapters/s3-store/create.js';
import { createLarge, proveLarge } from '../../lib/adapters/s3-store/multipart.js';
import { inParallel } from '../../lib/core/parallel.js';

const [folder, bucket, prefix] = process.argv.slice(2);
const lanes = 32;
const one = s3({
  bucket,
  prefix: '',
  region: 'us-east-1',
  owner: undefined,
  lock: { mode: 'governance', days: 1 },
  kmsKey: undefined,
  deadlineSeconds: 600,
  now: Date.now,
});
const names = readdirSync(folder);
const big = (name) => statSync(join(folder, name)).size > 16 * 2 ** 20;
const bytesOf = (name) => readFileSync(join(folder, name));
const keyOf = (name) => `${prefix}/P(-1)/${name}`;

const objects = new Map();
for (const name of names.filter(big)) objects.set(name, await measured(join(folder, name)));
const begin = performance.now();
const made = await inParallel(names, lanes, (name) => {
  const object = objects.get(name);
  return object ? createLarge(one, keyOf(name), object) : create(one, keyOf(name), bytesOf(name));
});
const uploaded = performance.now();
await inParallel([...names.entries()], lanes, ([at, name]) => {
  const object = objects.get(name);
  return object ? proveLarge(one, keyOf(name), object, made[at]) : prove(one, keyOf(name), bytesOf(name), made[at]);
});
const read = performance.now();
const start = objects.size > 0 ? begin : 0;
console.log(
  JSON.stringify({
    uploadMs: uploaded - start,
    readMs: read - uploaded,
    memoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
one.close();

/** A pack knows the digest of each object before it goes: its index says it. */
async function measured(path) {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return {
    size: statSync(path).size,
    sha256: hash.digest('hex'),
    parts: () => createReadStream(path, { highWaterMark: 2 ** 20 }),
  };
}
