import { Fault, Faults } from '../core/fault.ts';

/** Variables that make us, or what we start, look elsewhere (L14). GIT_* never reaches git, so it needs no rule here. */
const offline: readonly RegExp[] = [/^NODE_OPTIONS$/, /^NODE_PATH$/];
const network: readonly RegExp[] = [
  /^(?:HTTPS?|ALL)_PROXY$/i,
  /^SSL_CERT_(?:FILE|DIR)$/,
  /^NODE_EXTRA_CA_CERTS$/,
  /^NODE_TLS_REJECT_UNAUTHORIZED$/,
];
const docker: readonly RegExp[] = [
  /^DOCKER_HOST$/,
  /^DOCKER_CONTEXT$/,
  /^DOCKER_CONFIG$/,
  /^DOCKER_TLS_VERIFY$/,
  /^DOCKER_CERT_PATH$/,
  /^BUILDX_BUILDER$/,
  /^BUILDX_CONFIG$/,
  /^BUILDKIT_HOST$/,
  /^EXPERIMENTAL_BUILDKIT_/,
];
const aws: readonly RegExp[] = [
  /^AWS_ENDPOINT_URL/,
  /^AWS_CONFIG_FILE$/,
  /^AWS_SHARED_CREDENTIALS_FILE$/,
  /^AWS_CA_BUNDLE$/,
];

/** What a command asks beyond this machine: nothing, an engine and registries, services of AWS, or all of it. */
export type Reach = 'offline' | 'engine' | 'aws' | 'all';

const rules: Readonly<Record<Reach, readonly RegExp[]>> = {
  offline,
  engine: [...offline, ...network, ...docker],
  aws: [...offline, ...network, ...aws],
  all: [...offline, ...network, ...docker, ...aws],
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
          message: `${name} redirects us, and the contract does not allow it`,
          fix: `Unset ${name}, or add it to environment.allow in the contract.`,
        }),
    ),
  );
}
