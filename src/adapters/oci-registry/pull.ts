import { setTimeout as sleep } from 'node:timers/promises';
import { type Digest, digestOf, isDigest } from '../../core/digest.ts';
import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import { malformed } from '../../domain/image/malformed.ts';
import { acceptedManifests } from '../../domain/image/media-types.ts';
import { isTag } from '../../domain/image/reference.ts';
import { gather, manifestLimit, verified } from '../../domain/image/verify.ts';
import type { ManifestBytes } from '../../ports/images.ts';
import { bodyOf, protocol } from './answer.ts';
import { apiUrl, blobUrl } from './place.ts';
import { Passing, type Patience, retrying } from './retry.ts';
import { drop, type Transport } from './transport.ts';

/** The manifest behind a tag or digest: its digest is that of its bytes, whatever the registry says. */
export async function pullManifest(
  transport: Transport,
  reference: string,
  patience: Patience,
): Promise<ManifestBytes> {
  const found = await findManifest(transport, reference, patience);
  if (found !== undefined) return found;
  throw new Fault('REGISTRY_NOT_FOUND', { message: `${transport.place.name} has no ${plain(reference)}` });
}

/** The same; undefined where the registry has no such tag or digest. */
export async function findManifest(
  transport: Transport,
  reference: string,
  patience: Patience,
): Promise<ManifestBytes | undefined> {
  if (!isTag(reference) && !isDigest(reference)) return undefined;
  const call = {
    method: 'GET',
    url: apiUrl(transport.place, `manifests/${reference}`),
    what: `the manifest ${reference}`,
    action: 'pull',
    headers: { accept: acceptedManifests.join(', ') },
    expect: [200, 404],
  } as const;
  return retrying(patience, async () => {
    const response = await transport.once(call, patience);
    if (response.status === 200) return manifestIn(response, reference, patience);
    await drop(response);
    return undefined;
  });
}

async function manifestIn(response: Response, reference: string, patience: Patience): Promise<ManifestBytes> {
  const what = `the manifest ${reference}`;
  const bytes = await gather(bodyOf(response, patience, what), manifestLimit, what);
  const digest = digestOf(bytes);
  const said = response.headers.get('docker-content-digest');
  const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  if (isDigest(reference) && digest !== reference)
    throw malformed(`what is called ${reference} has the digest ${digest}`);
  if (said !== null && said !== digest)
    throw protocol(`${what} has the digest ${digest}, and the registry says ${said}`);
  if (!acceptedManifests.includes(mediaType)) throw protocol(`${what} came as ${mediaType || 'nothing'}`);
  return { mediaType, digest, bytes };
}

/** A blob, verified. Where the connection breaks off, it goes on from there. */
export function pullBlob(transport: Transport, digest: Digest, patience: Patience): AsyncGenerator<Uint8Array, void> {
  return verified(resumed(transport, digest, patience), digest);
}

async function* resumed(transport: Transport, digest: Digest, patience: Patience): AsyncGenerator<Uint8Array, void> {
  let done = 0;
  for (let fruitless = 0; ; ) {
    const before = done;
    try {
      for await (const chunk of from(transport, digest, done, patience)) {
        done += chunk.length;
        yield chunk;
      }
      return;
    } catch (cause) {
      if (!(cause instanceof Passing)) throw cause;
      fruitless = done > before ? 0 : fruitless + 1;
      if (fruitless > 2 || patience.left() <= patience.firstPauseMs) throw cause.fault;
      await sleep(patience.firstPauseMs);
    }
  }
}

/** The blob from a byte on. A registry that sends all of it is let do so, and what is known is dropped. */
async function* from(
  transport: Transport,
  digest: Digest,
  start: number,
  patience: Patience,
): AsyncGenerator<Uint8Array, void> {
  const what = `the blob ${digest}`;
  const headers: Record<string, string> = start === 0 ? {} : { range: `bytes=${start}-` };
  const url = blobUrl(transport.place, digest);
  const response = await transport.send(
    { method: 'GET', url, what, action: 'pull', headers, expect: [200, 206] },
    patience,
  );
  let skip = response.status === 206 ? 0 : start;
  for await (const chunk of bodyOf(response, patience, `${transport.place.name}: ${what}`)) {
    const rest = chunk.subarray(skip);
    skip -= chunk.length - rest.length;
    if (rest.length > 0) yield rest;
  }
}
