import { notApplicable, report, undecided } from '../../../core/check.ts';
import { isDigest } from '../../../core/digest.ts';
import type { Finding } from '../../../core/finding.ts';
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
    const recorded = manifest.body['image_digest'];
    const anchor = facts.imageDigest ?? recorded;
    if (!isDigest(recorded) || !isDigest(anchor)) return undecided('the digest manifest names no digest');
    const stated = objects.flatMap(({ name, body }) => digestsIn(name, body));
    const wrong = stated.filter(({ digest }) => digest !== anchor);
    return report(stated.length, [
      ...wrong.map(({ name, digest }) => ({
        subject: name,
        message: `${String(digest)} here, ${anchor} is this run’s image`,
      })),
      ...twins.flatMap((places) => disagreement(objects, places)),
    ]);
  },
};

type Objects = ReturnType<typeof readObjects>;

/** What several objects say of the one image: tag, bytes, source, and who built it. */
const twins: readonly (readonly string[])[] = [
  ['image_digest_manifest image_tag', 'packaging_provenance image_tag', 'build_command_surface_receipt immutable_tag'],
  ['image_digest_manifest oci_config_digest', 'packaging_provenance oci_config_digest'],
  ['image_digest_manifest oci_layer_digests', 'packaging_provenance oci_layer_digests'],
  ['image_digest_manifest ecr_repo_uri', 'packaging_provenance ecr_repo_uri'],
  ['image_contract_manifest context_digest', 'packaging_provenance context_digest'],
  ['image_contract_manifest dockerfile_path', 'packaging_provenance dockerfile_path'],
  ['image_contract_manifest build_context_path', 'packaging_provenance build_context_path'],
  ['image_contract_manifest image_reference_mode', 'packaging_provenance image_reference_mode'],
  ['packaging_provenance build_driver', 'build_command_surface_receipt selected_build_driver'],
  ['packaging_provenance build_actor', 'build_command_surface_receipt build_actor'],
];

function disagreement(objects: Objects, places: readonly string[]): Finding[] {
  const said = places.flatMap((place) => {
    const [name, field = ''] = place.split(' ');
    const body = objects.find((object) => object.name === name)?.body;
    return body && field in body ? [JSON.stringify(body[field])] : [];
  });
  const values = [...new Set(said)];
  return values.length > 1 ? [{ subject: places.join(', '), message: values.join(' and ') }] : [];
}

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
