import { createHash, type Hash } from 'node:crypto';

/** A content digest as OCI writes it: the algorithm, a colon, 64 lower-case hex digits. */
export type Digest = `sha256:${string}`;

const shape = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: unknown): text is Digest {
  return typeof text === 'string' && shape.test(text);
}

/** The lower-case hex SHA-256 of the bytes. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same for bytes that come in parts. */
export function sha256Stream(): Hash {
  return createHash('sha256');
}

export function digestOf(bytes: Uint8Array | string): Digest {
  return `sha256:${sha256(bytes)}`;
}
