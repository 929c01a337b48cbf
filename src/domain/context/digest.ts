import { type Digest, digestOf } from '../../core/digest.ts';
import { byBytes } from './tree.ts';

/** What of a file enters the digest of a context. */
export interface DigestedFile {
  readonly path: string;
  readonly type: 'file' | 'link';
  /** Permission bits. */
  readonly mode: number;
  /** Of the content; of the target's text for a link. */
  readonly sha256: string;
}

/**
 * One digest over the eligible files: a line each of type, whether it is executable, path and content digest, in byte
 * order of the paths. Times, owners and the umask of a checkout do not enter, so every checkout of a commit agrees.
 */
export function contextDigest(files: readonly DigestedFile[]): Digest {
  const lines = [...files]
    .sort((a, b) => byBytes(a.path, b.path))
    .map(({ type, mode, path, sha256 }) =>
      [type, (mode & 0o111) === 0 ? '-' : 'x', sha256, JSON.stringify(path)].join(' '),
    );
  return digestOf(lines.map((line) => `${line}\n`).join(''));
}
