import { report } from '../../../core/check.ts';
import type { Finding } from '../../../core/finding.ts';
import type { ProvenanceCheck } from '../check.ts';

/** Provenance and digest manifest speak of one image. */
export const ociAnchor: ProvenanceCheck = {
  code: 'PROVENANCE_OCI_ANCHOR',
  checkId: 'oci_anchor_match',
  title: 'Provenance and digest manifest disagree',
  why: 'The record would vouch for another image.',
  fix: 'Make both from the same bytes in one run.',
  level: 'block',
  evaluate({ record, manifest }) {
    const pairs: [string, string, string][] = [
      ['image_tag', record.image_tag, manifest.image_tag],
      ['image_digest', record.image_digest, manifest.image_digest],
      ['oci_digest_value', record.oci_digest_value, manifest.image_digest],
      ['oci_config_digest', record.oci_config_digest, manifest.oci_config_digest],
      ['oci_layer_digests', record.oci_layer_digests.join(' '), manifest.oci_layer_digests.join(' ')],
    ];
    const findings = pairs.flatMap(([field, mine, theirs]): Finding[] =>
      mine === theirs ? [] : [{ subject: field, message: `${mine} here, ${theirs} in the digest manifest` }],
    );
    return report(pairs.length, findings);
  },
};
