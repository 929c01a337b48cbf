import { z } from 'zod';
import { key } from './key.ts';
import { accountId, path, text } from './words.ts';

const prebuilt = z
  .strictObject({
    archive: key(path.optional(), 'changed', 'An OCI archive or layout, made elsewhere.'),
    reference: key(text.optional(), 'changed', 'An image in a registry, by tag or digest.'),
  })
  .refine((value) => (value.archive === undefined) !== (value.reference === undefined), {
    message: 'exactly one of archive and reference',
  });

const ecr = z.strictObject({
  'registry-id': key(accountId, 'changed', 'The account of the registry.'),
  region: key(text, 'changed', 'Its region.'),
});

const imageKeys = z.strictObject({
  strategy: key(
    z.enum(['single-platform-image', 'multi-platform-index', 'prebuilt']).default('single-platform-image'),
    'changed',
    'What is built: one image, an index of several, or nothing because the image exists.',
  ),
  context: key(path.default('.'), 'changed', 'The build context, relative to this file.'),
  dockerfile: key(path.default('Dockerfile'), 'changed', 'The Dockerfile, relative to the build context.'),
  target: key(text.optional(), 'changed', 'The stage to build; the last one where absent.'),
  'build-args': key(z.record(text, z.string()).default({}), 'changed', 'Build arguments and their values.'),
  'build-secrets': key(z.array(text).default([]), 'added', 'Ids of the secrets that the build mounts, by name only.'),
  'build-ssh': key(z.array(text).default([]), 'added', 'Ids of the SSH keys that the build mounts, by name only.'),
  platforms: key(
    z
      .array(z.string().regex(/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/))
      .nonempty()
      .default(['linux/amd64']),
    'removed',
    'OCI platforms, `linux/amd64`.',
  ),
  engine: key(
    z.enum(['buildkit', 'classic']).default('buildkit'),
    'changed',
    'Whose rules decide what enters the context.',
  ),
  prebuilt: key(prebuilt.optional(), 'changed', 'An image that was built elsewhere, instead of a build.'),
  'tag-pattern': key(
    z
      .string()
      .regex(/\{git_sha\}/, 'a pattern that holds {git_sha}')
      .default('git-{git_sha}'),
    'changed',
    'The authoritative, immutable tag.',
  ),
  'convenience-tags': key(z.array(text).default([]), 'added', 'Tags that move, and are never evidence.'),
  'reference-mode': key(
    z.enum(['immutable-preferred', 'immutable-only']).default('immutable-preferred'),
    'changed',
    'How the runtime refers to the image.',
  ),
  repository: key(text.optional(), 'changed', 'The repository URI in its registry, without a tag.'),
  ecr: key(ecr.optional(), 'changed', 'Amazon ECR behind a repository whose name does not say so.'),
  'tag-mutability': key(
    z.enum(['immutable', 'trust-digest']).default('immutable'),
    'changed',
    'Whether the registry must keep tags where they are; trust-digest: the digest is the only reference.',
  ),
  'on-existing-tag': key(
    z.enum(['fail', 'adopt']).default('fail'),
    'changed',
    'Where the tag exists before the build: refuse, or judge the image behind it again if a stored pack passed for it.',
  ),
  'tag-wait-seconds': key(
    z.int().nonnegative().max(600).default(30),
    'never',
    'How long a tag may take to appear in the registry.',
  ),
  'build-driver': key(
    z.enum(['github-actions', 'local']).default('github-actions'),
    'changed',
    'Who may build the image that ships.',
  ),
});

/** Where the runtime knows digests and immutable tags only, a tag that moves has no reader. */
export const imageSchema = imageKeys.refine(
  (value) => value['reference-mode'] !== 'immutable-only' || value['convenience-tags'].length === 0,
  { path: ['convenience-tags'], message: 'none, since reference-mode is immutable-only' },
);
