import { notApplicable, report, undecided } from '../../../core/check.ts';
import { isDigest } from '../../../core/digest.ts';
import type { ClosureCheck } from '../check.ts';
import { readObjects } from '../facts.ts';

/** All evidence of one decision is about one image, and its context (L5). */
export const digestMixed: ClosureCheck = {
  code: 'CLOSURE_DIGEST_MIXED',
  title: 'Evidence of two images is in this pack',
  why: 'What was started is not what was recorded, or not what would ship.',
  fix: 'Run again, whole: one build, one archive, those bytes everywhere.',
  level: 'block',
  evaluate(facts) {
    const objects = readObjects(facts);
    const manifest = objects.find(({ name }) => name === 'image_digest_manifest');
    if (!manifest) return notApplicable('the digest manifest is not there, which another check reports');
    const anchor = manifest.body['image_digest'];
    if (!isDigest(anchor)) return undecided('the digest manifest names no digest');
    const stated = objects.flatMap(({ name, body }) => digestsIn(name, body));
    const wrong = stated.filter(({ digest }) => digest !== anchor);
    const contexts = new Set(
      objects.flatMap(({ body }) => ('context_digest' in body ? [JSON.stringify(body['context_digest'])] : [])),
    );
    const mixed = contexts.size > 1 ? [{ subject: 'context_digest', message: [...contexts].join(' and ') }] : [];
    return report(stated.length, [
      ...wrong.map(({ name, digest }) => ({
        subject: name,
        message: `${String(digest)} here, ${anchor} in the digest manifest`,
      })),
      ...mixed,
    ]);
  },
};

const fields = ['image_digest', 'oci_digest_value', 'resolved_digest'];

function digestsIn(name: string, body: Readonly<Record<string, unknown>>): { name: string; digest: unknown }[] {
  const own = fields.flatMap((field) => (field in body ? [{ name: `${name} ${field}`, digest: body[field] }] : []));
  const rows = name === 'entrypoint_matrix_validation' && Array.isArray(body['rows']) ? body['rows'] : [];
  return [
    ...own,
    ...rows.map((row: unknown, index) => ({
      name: `${name} row ${index + 1}`,
      digest: typeof row === 'object' && row !== null ? Reflect.get(row, 'image_digest') : undefined,
    })),
  ];
}
