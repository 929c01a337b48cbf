import { z } from 'zod';

import { type GateName, gateNames } from '../core/gate.ts';
import type { Outcome } from './outcome.ts';
import { type ContextView, contextOf } from './pack-context.ts';
import type { ReadPack } from './pack-reading.ts';
import { type RowView, rowsIn } from './pack-rows.ts';

/** What of a pack no other report shows: subject, exceptions, context, rows, digests and times. No page computes more. */
export interface PackDetails {
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly accepted: readonly Accepted[];
  /** Accepted by the contract without anybody having looked: `context.accept-unresolved`. */
  readonly doubts: readonly { readonly code: string; readonly detail: string }[];
  /** What nobody looked at, by reason. */
  readonly unchecked: readonly { readonly why: string; readonly what: readonly string[] }[];
  readonly context: ContextView | undefined;
  readonly rows: readonly RowView[];
  readonly digests: readonly DigestView[];
  readonly timeline: readonly { readonly at: string; readonly what: string }[];
  readonly indexSha256: string | undefined;
}

export interface Accepted {
  readonly code: string;
  readonly subject: string;
  readonly actor: string;
  readonly rationale: string;
  readonly expires: string;
}

/** One step from the tag to the layers. */
export interface DigestView {
  readonly depth: number;
  readonly what: string;
  readonly digest: string;
}

export function detailsOf(pack: ReadPack, outcome: Pick<Outcome, 'notRun'>): PackDetails {
  return {
    facts: factsOf(pack),
    accepted: acceptedIn(pack),
    doubts: doubtsIn(pack),
    unchecked: uncheckedIn(pack, outcome),
    context: contextOf(pack.objects),
    rows: rowsIn(pack.objects),
    digests: digestsIn(pack),
    timeline: timelineOf(pack),
    indexSha256: pack.commit?.index_sha256,
  };
}

const text = z.string().nullable().default(null).catch(null);
const receiptSchema = z.looseObject({
  image_tag: text,
  build_driver: text,
  build_actor: text,
  ci_run_url: text,
  branch_ref: text,
});
const digestSchema = z.looseObject({ ecr_repo_uri: text, image_reference: text, media_type: text });

function factsOf({ objects, envelope }: ReadPack): [string, string][] {
  const receipt = receiptSchema.safeParse(objects.get('release_metadata_receipt') ?? {}).data;
  const image = digestSchema.safeParse(objects.get('image_digest_manifest') ?? {}).data;
  const facts: [string, string | null | undefined][] = [
    ['image', image?.image_reference],
    ['tag', receipt?.image_tag],
    ['digest', envelope.image_digest],
    ['commit', envelope.git_sha],
    ['ref', receipt?.branch_ref],
    ['run', envelope.platform_run_id],
    ['workflow run', receipt?.ci_run_url],
    ['attempt', String(envelope.attempt)],
    ['built by', [receipt?.build_driver, receipt?.build_actor].filter(Boolean).join(', ')],
    ['contract', `sha256:${envelope.contract_sha256}${envelope.contract_guessed ? ' (guessed)' : ''}`],
    ['written', envelope.written_at_utc],
  ];
  return facts.flatMap(([name, value]) => (value ? [[name, value]] : []));
}

const registerSchema = z.looseObject({
  accepted: z.array(
    z.looseObject({
      reason_code: z.string(),
      subject: z.string(),
      actor: z.string(),
      rationale: z.string(),
      expires_at_utc: z.string(),
    }),
  ),
});

const doubtsSchema = z.looseObject({
  unresolved: z.array(z.looseObject({ reason_code: z.string(), detail: z.string() })),
  checks: z.array(z.looseObject({ check: z.string(), status: z.string() })),
});

/** What cannot be decided from the repository, and the contract accepts by name; undefined doubts are findings. */
function doubtsIn({ objects }: ReadPack): PackDetails['doubts'] {
  const { unresolved = [], checks = [] } = doubtsSchema.safeParse(objects.get('image_contract_manifest')).data ?? {};
  const isOpen = checks.some(({ check, status }) => check === 'CONTEXT_UNRESOLVED' && status !== 'PASS');
  return isOpen ? [] : unresolved.map(({ reason_code: code, detail }) => ({ code, detail }));
}

function acceptedIn({ objects }: ReadPack): Accepted[] {
  const { accepted = [] } = registerSchema.safeParse(objects.get('m1_closure_blocker_register')).data ?? {};
  return accepted.map(({ reason_code: code, expires_at_utc: expires, subject, actor, rationale }) => ({
    code,
    expires,
    subject,
    actor,
    rationale,
  }));
}

const skippedSchema = z.looseObject({ check: z.string(), status: z.literal('NOT_APPLICABLE'), detail: text });

/** Gates that nobody asked, and checks whose question did not arise, each with its reason. */
function uncheckedIn({ objects }: ReadPack, { notRun }: Pick<Outcome, 'notRun'>): PackDetails['unchecked'] {
  const rows = [...objects.values()].flatMap(({ checks, rows: own }) =>
    [checks, own].flatMap((list) => (Array.isArray(list) ? list : [])),
  );
  const skipped = rows.flatMap((row: unknown) => skippedSchema.safeParse(row).data ?? []);
  const gates = notRun.map((gate) => ({ what: `gate ${gate}`, why: 'this pack does not hold its answer' }));
  const all = [...gates, ...skipped.map(({ check, detail }) => ({ what: check, why: detail ?? '' }))];
  return [...new Set(all.map(({ why }) => why))].map((why) => ({
    why,
    what: all.filter((one) => one.why === why).map(({ what }) => what),
  }));
}

const platformsSchema = z.looseObject({
  image_tag: text,
  image_digest: text,
  platforms: z.array(
    z.looseObject({
      platform: z.string(),
      manifest_digest: z.string(),
      config_digest: z.string(),
      layer_digests: z.array(z.string()),
    }),
  ),
});

function digestsIn({ objects }: ReadPack): DigestView[] {
  const image = platformsSchema.safeParse(objects.get('image_digest_manifest')).data;
  if (!image) return [];
  return [
    { depth: 0, what: `tag ${image.image_tag ?? ''}`, digest: image.image_digest ?? '' },
    ...image.platforms.flatMap(({ platform, manifest_digest, config_digest, layer_digests }) => [
      { depth: 1, what: `manifest, ${platform}`, digest: manifest_digest },
      { depth: 2, what: 'config', digest: config_digest },
      ...layer_digests.map((digest, at) => ({ depth: 2, what: `layer ${at + 1}`, digest })),
    ]),
  ];
}

const timed = z.looseObject({ written_at_utc: z.string() });
const objectGates: readonly (readonly [GateName, RegExp])[] = [
  ['build-context', /^(?:image_contract|build_context_allow|dockerignore)/],
  ['secrets', /^(?:security_secret|secret_source|build_context_secret)/],
  ['entrypoints', /^entrypoint_/],
  ['image-digest', /^image_digest/],
  ['provenance', /^(?:packaging_|build_command|provenance_)/],
  ['closure', /^(?:m1|release_)/],
  ['evidence', /^(?:evidence_index|pack_commit)/],
];

/** When each gate had written its last object, and when the build ended. */
function timelineOf({ objects }: ReadPack): PackDetails['timeline'] {
  const times = gateNames.flatMap((gate) => {
    const shape = objectGates.find(([name]) => name === gate)?.[1];
    const written = [...objects]
      .filter(([name]) => shape?.test(name))
      .flatMap(([, body]) => timed.safeParse(body).data?.written_at_utc ?? []);
    return written.length === 0
      ? []
      : [
          {
            at: written.sort().at(-1) ?? '',
            what: `${gate} wrote ${written.length === 1 ? 'its object' : `${written.length} objects`}`,
          },
        ];
  });
  const built = z
    .looseObject({ build_completed_at_utc: z.string() })
    .safeParse(objects.get('packaging_provenance')).data;
  const all = built ? [{ at: built.build_completed_at_utc, what: 'the image was built' }, ...times] : times;
  return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
