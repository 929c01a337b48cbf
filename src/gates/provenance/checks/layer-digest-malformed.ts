import { report } from '../../../core/check.ts';
import { isDigest } from '../../../core/digest.ts';
import type { ProvenanceCheck } from '../check.ts';

/** A digest that is missing, empty or not `sha256:` with 64 hex digits names nothing. */
export const layerDigestMalformed: ProvenanceCheck = {
  code: 'PROVENANCE_LAYER_DIGEST_MALFORMED',
  checkId: 'layer_digests_format_sha256',
  title: 'A layer digest is malformed, or there is no layer',
  why: 'Whatever is compared with it compares with nothing.',
  fix: 'Take the digest from the image’s own bytes.',
  level: 'block',
  evaluate({ record }) {
    const digests = record.oci_layer_digests.length > 0 ? record.oci_layer_digests : [''];
    const bad = digests.filter((digest) => !isDigest(digest));
    return report(
      digests.length,
      bad.map((digest) => ({ subject: digest, message: 'expected sha256: and 64 lower-case hex digits' })),
    );
  },
};
