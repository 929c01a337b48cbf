import { resolve } from 'node:path';
import { localStore } from '../adapters/local-store.ts';
import { writeOnce } from '../chain/writer.ts';
import { sha256 } from '../core/digest.ts';
import { Fault } from '../core/fault.ts';
import type { EvidenceStore } from '../ports/evidence-store.ts';

/** Everything that a folder of evidence holds, by key. */
async function contentOf(store: EvidenceStore): Promise<Map<string, Uint8Array>> {
  const content = new Map<string, Uint8Array>();
  for (const key of await store.list('')) {
    const bytes = await store.read(key);
    if (bytes) content.set(key, bytes);
  }
  return content;
}

function digestOf(content: ReadonlyMap<string, Uint8Array>): string {
  return `sha256:${sha256([...content].map(([key, bytes]) => `${sha256(bytes)}  ${key}\n`).join(''))}`;
}

/** The digest of what a job leaves to the jobs after it: over the key and the digest of every object in the folder. */
export async function partsDigest(folder: string): Promise<string> {
  return digestOf(await contentOf(localStore(resolve(folder))));
}

/** Takes what earlier jobs left, once its digest is the one that they told. Throws EVIDENCE_ALTERED, EVIDENCE_EXISTS. */
export async function takeParts(store: EvidenceStore, specs: readonly string[]): Promise<void> {
  for (const spec of specs) {
    const [, folder = '', told = ''] = /^(.+)=(sha256:[0-9a-f]{64})$/.exec(spec) ?? [];
    if (folder === '')
      throw new Fault('USAGE', { message: `--parts: found ${JSON.stringify(spec)}; expected FOLDER=sha256:DIGEST` });
    const content = await contentOf(localStore(resolve(folder)));
    const found = digestOf(content);
    if (found !== told)
      throw new Fault('EVIDENCE_ALTERED', {
        message: `${folder} arrived with the digest ${found}, and ${told} was left`,
      });
    for (const [key, bytes] of content) await writeOnce(store, key, bytes);
  }
}
