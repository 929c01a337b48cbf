/**
 * Which checks each part of the secret policy is made of: field of the evidence to reason codes. The gate computes its
 * verdicts from these, and closure computes them again.
 */
export const secretPolicyParts = {
  static_credential_rejection_verdict: [
    'SECRET_WORKFLOW_STATIC_CREDENTIAL',
    'SECRET_WORKFLOW_TAKES_ALL',
    'SECRET_WORKFLOW_UNREADABLE',
  ],
  dockerfile_secret_policy_verdict: [
    'SECRET_DOCKERFILE_VARIABLE',
    'SECRET_DOCKERFILE_COPY',
    'SECRET_BUILD_SECRET_UNDECLARED',
  ],
  workflow_credential_policy_verdict: [
    'SECRET_WORKFLOW_STATIC_CREDENTIAL',
    'SECRET_WORKFLOW_TAKES_ALL',
    'SECRET_WORKFLOW_UNREADABLE',
    'SECRET_WORKFLOW_LEAK',
  ],
  image_secret_verdict: ['SECRET_IN_IMAGE'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The checks that decide about the places of the secrets which the runtime needs. */
export const requiredPathParts: readonly string[] = ['SECRET_REQUIRED_PATH_MISSING', 'SECRET_REQUIRED_PATH_ABSENT'];
