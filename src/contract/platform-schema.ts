import { z } from 'zod';
import { key } from './key.ts';
import { accountId, text } from './words.ts';

/** Who we must be on AWS, decided by what the credentials are, not by where they came from. */
export const awsSchema = z.strictObject({
  credentials: key(
    z.enum(['any', 'oidc-only']).default('any'),
    'changed',
    'oidc-only: a session of an assumed role, never a long-term key.',
  ),
  account: key(accountId.optional(), 'changed', 'The account that the caller must belong to.'),
  role: key(text.optional(), 'changed', 'The name of the role that must have been assumed.'),
  'session-minutes': key(
    z.int().nonnegative().max(720).default(10),
    'lowered',
    'How long the session must still last when the work starts.',
  ),
});

const address = z
  .url({ protocol: /^https?$/ })
  .regex(/^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/])/, {
    message: 'an https address',
  });

/** How the run of a workflow is proven: never by variables, which anybody can set. */
export const workflowSchema = z.strictObject({
  proof: key(
    z.enum(['oidc', 'api']).default('oidc'),
    'changed',
    'An identity token that the issuer signed, or the run as the API knows it.',
  ),
  'repository-id': key(
    z
      .string()
      .regex(/^\d{1,19}$/, 'the number of the repository, in quotes')
      .optional(),
    'changed',
    'The number that GitHub gave the repository. Without it no run can be proven to be of this repository.',
  ),
  'dispatch-refs': key(
    z
      .array(z.string().regex(/^refs\/(?:heads|tags)\/[^\s~^:?[\]\\]+$/, 'refs/heads/NAME or refs/tags/NAME'))
      .default([]),
    'added',
    'Refs on which somebody may publish by hand; `*` stands for anything but a slash.',
  ),
  issuer: key(
    address.default('https://token.actions.githubusercontent.com'),
    'changed',
    'Who signs the identity tokens.',
  ),
  api: key(address.default('https://api.github.com'), 'changed', 'The API that knows the runs.'),
});
