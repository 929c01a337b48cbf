import { report } from '../../../core/check.ts';
import type { Finding } from '../../../core/finding.ts';
import type { DigestCheck } from '../check.ts';

/** One image has one digest, whoever is asked (L3, L15). */
export const digestMismatch: DigestCheck = {
  code: 'DIGEST_MISMATCH',
  title: 'Two places name two digests for this image',
  why: 'What was judged is not what would ship.',
  fix: 'Build once and carry those very bytes on. For a second run of one commit take a tag pattern with {ci_run_id}, or `image.on-existing-tag: adopt`.',
  level: 'block',
  evaluate({ image, stated, loaded, registry, tag }) {
    const findings: Finding[] = [];
    const differs = (who: string, seen: string, wanted: string) =>
      findings.push({ subject: seen, message: `${who}; recomputed from the bytes: ${wanted}` });
    if (stated !== null && stated !== image.digest) differs('the digest that was stated', stated, image.digest);
    if (registry && registry.digest !== image.digest)
      differs(`the registry’s digest of ${tag}`, registry.digest, image.digest);
    const configs = image.platforms.map(({ configDigest }) => configDigest);
    const manifests = [image.digest, ...image.platforms.map(({ manifestDigest }) => manifestDigest)];
    for (const { identity, reference } of loaded) {
      const known: readonly string[] = identity === 'config' ? configs : manifests;
      if (!known.includes(reference)) differs('the image that the engine ran', reference, known.join(' '));
    }
    return report(1 + (stated === null ? 0 : 1) + (registry ? 1 : 0) + loaded.length, findings);
  },
};
