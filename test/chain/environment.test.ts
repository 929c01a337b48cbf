import { expect, test } from 'vitest';
import { type Reach, redirectionsIn, refuseRedirections } from '../../src/chain/environment.ts';
import { Faults } from '../../src/core/fault.ts';

const engineNames = [
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'BUILDX_BUILDER',
  'BUILDKIT_HOST',
  'HTTPS_PROXY',
  'http_proxy',
  'ALL_PROXY',
  'SSL_CERT_FILE',
  'NODE_EXTRA_CA_CERTS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'EXPERIMENTAL_BUILDKIT_SOURCE_POLICY',
];
const awsNames = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_ECR',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_CA_BUNDLE',
];

const found = (name: string, reach: Reach) => redirectionsIn({ [name]: 'x' }, reach);

test.each(['NODE_OPTIONS', 'NODE_PATH'])('L14: %s redirects every command', (name) => {
  for (const reach of ['offline', 'engine', 'all'] as const) expect(found(name, reach)).toEqual([name]);
});

test.each(engineNames)('L14: %s redirects what reaches an engine or further', (name) => {
  expect(found(name, 'offline')).toEqual([]);
  expect(found(name, 'engine')).toEqual([name]);
  expect(found(name, 'all')).toEqual([name]);
});

test.each(awsNames)('L14: %s redirects what reaches AWS', (name) => {
  expect(found(name, 'engine')).toEqual([]);
  expect(found(name, 'all')).toEqual([name]);
});

test.each(['PATH', 'HOME', 'AWS_REGION', 'MY_DOCKER_HOST', 'DOCKER_HOSTS', 'NODE_OPTIONS_X', 'NO_PROXY', 'GITHUB_SHA'])(
  '%s redirects nobody',
  (name) => {
    expect(found(name, 'all')).toEqual([]);
  },
);

test('a variable that is empty or unset redirects nobody', () => {
  expect(redirectionsIn({ DOCKER_HOST: '', NODE_OPTIONS: undefined }, 'engine')).toEqual([]);
});

test('L8: what is found is sorted, whatever the order of the environment', () => {
  expect(redirectionsIn({ NODE_OPTIONS: 'x', DOCKER_HOST: 'x', AWS_CONFIG_FILE: 'x' }, 'all')).toEqual([
    'AWS_CONFIG_FILE',
    'DOCKER_HOST',
    'NODE_OPTIONS',
  ]);
});

const refusal = (variables: string[], allowed: string[]) => {
  try {
    refuseRedirections(variables, allowed);
    return [];
  } catch (error) {
    if (error instanceof Faults) return error.faults;
    throw error;
  }
};

test('what the contract does not allow is refused, each variable by its name', () => {
  const faults = refusal(['DOCKER_HOST', 'NODE_OPTIONS', 'HTTPS_PROXY'], ['DOCKER_HOST']);
  expect(faults.map(({ code }) => code)).toEqual(['ENVIRONMENT_REDIRECTED', 'ENVIRONMENT_REDIRECTED']);
  expect(faults.map(({ message }) => /NODE_OPTIONS|HTTPS_PROXY/.exec(message)?.[0])).toEqual([
    'NODE_OPTIONS',
    'HTTPS_PROXY',
  ]);
});

test.each([
  ['in other letters', 'docker_host'],
  ['by a prefix', 'DOCKER'],
  ['by a pattern', 'DOCKER_*'],
])('allowing %s allows nothing', (_, allowed) => {
  expect(refusal(['DOCKER_HOST'], [allowed])).toHaveLength(1);
});

test('what the contract allows, and nothing at all, is let through', () => {
  expect(refusal(['DOCKER_HOST'], ['NODE_OPTIONS', 'DOCKER_HOST'])).toEqual([]);
  expect(refusal([], [])).toEqual([]);
});
