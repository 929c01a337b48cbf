import canonicalize from 'canonicalize';
import { type Digest, digestOf } from '../../core/digest.ts';

/** The field that holds the digest, and is therefore never a part of it. */
const own = 'config_digest';

/**
 * The digest of a platform configuration: SHA-256 over its canonical JSON, without the digest’s own key.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
export function configDigest(fields: Readonly<Record<string, unknown>>): Digest {
  const covered = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== own));
  return digestOf(canonicalize(covered) ?? '');
}
