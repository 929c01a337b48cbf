import { Fault, Faults } from '../core/fault.ts';

/** Variables that make us, or what we start, look elsewhere (L14). GIT_* never reaches git, so it needs no rule here. */
const offline: readonly RegExp[] = [/^NODE_OPTIONS$/, /^NODE_PATH$/];
const engine: readonly RegExp[] = [
  /^DOCKER_HOST$/,
  /^DOCKER_CONTEXT$/,
  /^DOCKER_CONFIG$/,
  /^DOCKER_TLS_VERIFY$/,
  /^DOCKER_CERT_PATH$/,
  /^BUILDX_BUILDER$/,
  /^BUILDX_CONFIG$/,
  /^BUILDKIT_HOST$/,
  /^(?:HTTPS?|ALL)_PROXY$/i,
  /^EXPERIMENTAL_BUILDKIT_/,
  /^SSL_CERT_(?:FILE|DIR)$/,
  /^NODE_EXTRA_CA_CERTS$/,
  /^NODE_TLS_REJECT_UNAUTHORIZED$/,
];
const aws: readonly RegExp[] = [
  /^AWS_ENDPOINT_URL/,
  /^AWS_CONFIG_FILE$/,
  /^AWS_SHARED_CREDENTIALS_FILE$/,
  /^AWS_CA_BUNDLE$/,
];

export type Reach = 'offline' | 'engine' | 'aws';

const rules: Readonly<Record<Reach, readonly RegExp[]>> = {
  offline,
  engine: [...offline, ...engine],
  aws: [...offline, ...engine, ...aws],
};

/** The redirecting variables that are set and would matter to what a command reaches. */
export function redirectionsIn(environment: Readonly<Record<string, string | undefined>>, reach: Reach): string[] {
  return Object.keys(environment)
    .filter((name) => (environment[name] ?? '') !== '' && rules[reach].some((rule) => rule.test(name)))
    .sort();
}

/** Refuses every redirection that the contract does not allow by name. Those that it allows still make a rehearsal. */
export function refuseRedirections(found: readonly string[], allowed: readonly string[]): void {
  const planted = found.filter((name) => !allowed.includes(name));
  if (planted.length === 0) return;
  throw new Faults(
    planted.map(
      (name) =>
        new Fault('ENVIRONMENT_REDIRECTED', {
          message: `the variable ${name} is set, and the contract does not allow it`,
          fix: `Unset ${name}, or add it to environment.allow in the contract.`,
        }),
    ),
  );
}
