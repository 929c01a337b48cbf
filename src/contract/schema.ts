import { z } from 'zod';
import { entrypointsSchema } from './entrypoints-schema.ts';
import { evidenceSchema } from './evidence-schema.ts';
import { imageSchema } from './image-schema.ts';
import { key } from './key.ts';
import { awsSchema, workflowSchema } from './platform-schema.ts';
import { blockersSchema } from './profile-schema.ts';
import { secretsSchema } from './secrets-schema.ts';
import { path, text } from './words.ts';

// A contract is read once: a compiled validator would cost more than it saves, and compiling makes code of strings.
z.config({ jitless: true });

const unresolvedReason = z.enum([
  'BASE_IMAGE_ONBUILD',
  'BASE_IMAGE_ENV',
  'BUILD_ARG_UNRESOLVED',
  'FRONTEND_UNKNOWN',
  'CLASSIC_BUILDER',
  'ARCHIVE_UNPACKED',
  'PATTERN_AMBIGUOUS',
]);

const contextPath = z.union([
  path,
  z.strictObject({
    path: key(path, 'changed', 'A file, or a folder with a trailing `/`.'),
    recursive: key(z.boolean().default(true), 'changed', 'false: only the direct files of the folder.'),
  }),
]);

const context = z.strictObject({
  include: key(z.array(contextPath).nonempty().optional(), 'added-or-absent', 'All that the context may hold.'),
  exclude: key(z.array(contextPath).default([]), 'removed', 'What the context must never hold.'),
  'default-deny': key(
    z.enum(['required', 'optional']).default('required'),
    'changed',
    'Whether the ignore file must close everything first.',
  ),
  'broad-copies': key(
    z.enum(['forbid', 'allow']).default('forbid'),
    'changed',
    'Whether a COPY may take the whole context.',
  ),
  'max-files': key(z.int().positive().optional(), 'raised-or-absent', 'Most files that the context may hold.'),
  'max-bytes': key(z.int().positive().optional(), 'raised-or-absent', 'Most bytes that the context may hold.'),
  'accept-unresolved': key(
    z
      .array(
        z.strictObject({
          reason: key(unresolvedReason, 'changed', 'Why it cannot be decided.'),
          subject: key(text, 'changed', 'The image, argument or path that it is about.'),
        }),
      )
      .default([]),
    'added',
    'What cannot be decided from the repository, accepted by name.',
  ),
});

const registry = z
  .strictObject({
    path: key(path.optional(), 'changed', 'The registry file.'),
    format: key(z.enum(['markdown', 'yaml', 'json']).optional(), 'never', 'Read from the file’s ending where absent.'),
    ssm: key(
      z
        .string()
        .regex(/^\/(?:[\w.-]+\/)+$/, 'a path of parameters that begins and ends with a slash')
        .optional(),
      'changed',
      'Instead of a file: a path of the parameter store below which each parameter is a handle.',
    ),
  })
  .refine((value) => (value.path === undefined) !== (value.ssm === undefined), {
    message: 'exactly one of path and ssm',
  });

const handles = z.strictObject({
  registries: key(z.array(registry).default([]), 'changed', 'What declares handles and their pinned values.'),
});

const provenance = z.strictObject({
  'config-fields': key(
    z.array(text).default([]),
    'removed',
    'Handles whose values make the config_digest of the run pin.',
  ),
});

const accepted = z.strictObject({
  code: key(z.string().regex(/^[A-Z][A-Z0-9_]+$/), 'changed', 'The reason code of the finding.'),
  subject: key(text, 'changed', 'The path, row or digest that the finding names.'),
  actor: key(text, 'changed', 'Who accepts it.'),
  rationale: key(text, 'never', 'Why.'),
  accepted: key(z.iso.date(), 'changed', 'The day it was accepted.'),
  expires: key(z.iso.date(), 'raised', 'The last day it counts, at most 90 days later.'),
});

/** The contract. This is its single definition: types, validation, defaults and the published JSON Schema come from it. */
export const contractSchema = z.strictObject({
  $schema: key(z.string().optional(), 'never', 'For editors.'),
  version: key(z.literal(1), 'never', 'The version of this format.'),
  phase: key(
    text.regex(/^[^\s/\\.][^\s/\\]*$/u, 'a name without spaces and slashes').default('P(-1)'),
    'never',
    'The phase id that the evidence carries.',
  ),
  profile: key(
    z.enum(['p-1']).optional(),
    'changed',
    'A taxonomy of blockers; without one, blockers are the reason codes themselves.',
  ),
  image: key(imageSchema.prefault({}), 'changed', 'What is built, and how it is named.'),
  context: key(context.prefault({}), 'changed', 'What the build context may hold.'),
  entrypoints: key(entrypointsSchema.prefault({}), 'changed', 'Every way to start the image.'),
  secrets: key(secretsSchema.prefault({}), 'changed', 'Where secrets live, and where they must not.'),
  handles: key(handles.prefault({}), 'changed', 'Registries of pinned values.'),
  environment: key(
    z.strictObject({ allow: key(z.array(text).default([]), 'added', 'Variables that may redirect us.') }).prefault({}),
    'changed',
    'The environment.',
  ),
  accepted: key(z.array(accepted).default([]), 'added', 'Findings that somebody accepts, for a time.'),
  provenance: key(provenance.prefault({}), 'changed', 'What the run pin holds.'),
  evidence: key(evidenceSchema.prefault({}), 'changed', 'Where the proof goes.'),
  aws: key(awsSchema.prefault({}), 'changed', 'Who we must be on AWS.'),
  workflow: key(workflowSchema.prefault({}), 'changed', 'How a workflow run is proven.'),
  blockers: key(blockersSchema.default({}), 'changed', 'How reason codes count here, over the profile.'),
});

export type Contract = z.output<typeof contractSchema>;
export type ContextPath = { readonly path: string; readonly recursive: boolean };

/** The include list in one shape; undefined where the contract has none. */
export function includePaths(contract: Contract): readonly ContextPath[] | undefined {
  return contract.context.include?.map(inOneShape);
}

/** The exclude list in one shape. */
export function excludePaths(contract: Contract): readonly ContextPath[] {
  return contract.context.exclude.map(inOneShape);
}

function inOneShape(item: z.output<typeof contextPath>): ContextPath {
  return typeof item === 'string' ? { path: item, recursive: true } : item;
}
