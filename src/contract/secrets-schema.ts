import { z } from 'zod';
import { key } from './key.ts';
import { patternOf } from './pattern.ts';
import { path, text } from './words.ts';

/** A regular expression of JavaScript's `u` flavour, and one text that it must find: a rule that matches nothing is no rule. */
const contentRule = z
  .strictObject({
    id: key(z.string().regex(/^[a-z0-9][a-z0-9-]*$/), 'changed', 'The rule’s name in findings.'),
    pattern: key(text, 'changed', 'The regular expression.'),
    example: key(text, 'never', 'A text that the pattern finds, so that the rule is known to work.'),
  })
  .superRefine(({ pattern, example }, context) => {
    const compiled = patternOf(pattern, 'u');
    if (!compiled) context.addIssue({ code: 'custom', path: ['pattern'], message: 'a regular expression' });
    else if (!compiled.test(example))
      context.addIssue({ code: 'custom', path: ['pattern'], message: 'a pattern that finds its own example' });
  });

const requiredPath = z.union([
  text,
  z.strictObject({
    handle: key(text.optional(), 'never', 'The handle that pins the path.'),
    path: key(text, 'changed', 'The path in the secret store.'),
  }),
]);

/** Names that a build context must not hold, matched against the last element of a path. */
export const bannedNames = [
  '.env',
  '.env.*',
  '*.pem',
  '*.key',
  '*.p12',
  '*.pfx',
  '*.jks',
  '*.keystore',
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
  '.netrc',
  '.npmrc',
  '.pypirc',
  '.git-credentials',
  '.htpasswd',
  'credentials.json',
  'service-account*.json',
  '*.tfstate',
  '*.tfvars',
  'kubeconfig',
  '.dockercfg',
];

const secretKeys = z.strictObject({
  backend: key(
    z.enum(['none', 'ssm', 'secrets-manager', 'ssm-and-secrets-manager', 'vault']).default('none'),
    'changed',
    'Where the runtime takes its secrets from.',
  ),
  'contract-profile': key(text.default('runtime-injection'), 'never', 'The name of the secret contract.'),
  'required-paths': key(
    z.array(requiredPath).default([]),
    'removed',
    'Paths in the secret store that a registry must declare: by name, never by value.',
  ),
  materialization: key(
    z.enum(['pinned-only', 'must-exist']).default('pinned-only'),
    'changed',
    'pinned-only: contract and registry name the paths, a later phase makes them. must-exist: the store has them now.',
  ),
  'materialization-owner-phase': key(text.default('runtime'), 'never', 'The phase that puts values behind the paths.'),
  'materialization-note': key(
    text.default('values are materialised at run time and never enter the image'),
    'never',
    'How.',
  ),
  'banned-names': key(
    z
      .array(text.regex(/^[^/]+$/, 'a name without a slash, since only the last element of a path is matched'))
      .default(bannedNames),
    'removed',
    'File names that neither context nor image may hold.',
  ),
  'banned-contents': key(z.array(contentRule).default([]), 'removed', 'Content rules, beside the built-in ones.'),
  'static-credential-names': key(
    z.array(text).default(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']),
    'removed',
    'Variables that no workflow and no Dockerfile may set.',
  ),
  workflows: key(z.array(path).default(['.github/workflows']), 'removed', 'Folders with workflow files.'),
  'max-file-bytes': key(
    z
      .int()
      .positive()
      .default(64 * 1024 * 1024),
    'lowered',
    'A larger file cannot be scanned, and does not pass.',
  ),
  'scan-exceptions': key(
    z
      .array(
        z.strictObject({
          path: key(path, 'changed', 'The file.'),
          reason: key(text, 'never', 'Why it is not scanned.'),
        }),
      )
      .default([]),
    'added',
    'Files that are not scanned, by name.',
  ),
  'fingerprint-key': key(
    z
      .union([
        z.strictObject({ env: key(text, 'changed', 'A variable.') }),
        z.strictObject({ file: key(path, 'changed', 'A file.') }),
      ])
      .optional(),
    'changed',
    'The key of the fingerprints.',
  ),
});

/** The stores of which we can ask whether a name exists. */
const askable = ['ssm', 'secrets-manager', 'ssm-and-secrets-manager'];

export const secretsSchema = secretKeys
  .refine((value) => value.backend !== 'none' || value['required-paths'].length === 0, {
    path: ['backend'],
    message: 'the store that holds the required-paths',
  })
  .refine((value) => value.materialization !== 'must-exist' || askable.includes(value.backend), {
    path: ['materialization'],
    message: 'pinned-only, since the backend cannot be asked for names',
  });
