import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Environment, WorkflowDemands } from '../../src/adapters/workflow-run.ts';
import { audience, expectNothing, prove } from './support/workflow-proof.ts';
import {
  apiToken,
  bearer,
  json,
  repositoryId,
  runBody,
  runId,
  runPath,
  sha,
  startGitHub,
  type TestGitHub,
} from './support/workflow-server.ts';

let github: TestGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
beforeEach(() => github.reset());
afterAll(() => github.close());

const api = { proof: 'api' } as const;
const paths = () => github.seen.map(({ path }) => path);
const run = { repositoryId, runId, attempt: 2, sha, actor: 'somebody', event: 'push', url: runBody.html_url };

describe('a run is proven', () => {
  test('by a token that the issuer signed for this very purpose', async () => {
    expect(await prove(github)).toEqual({ run: { ...run, ref: 'refs/heads/main' } });
    expect(github.seen).toEqual([
      { path: '/token', authorization: `Bearer ${bearer}` },
      { path: '/.well-known/jwks', authorization: undefined },
    ]);
  });

  test('by the API of the contract', async () => {
    expect(await prove(github, api)).toEqual({ run: { ...run, ref: null } });
    expect(github.seen).toEqual([{ path: runPath, authorization: `Bearer ${apiToken}` }]);
  });

  test('on a server of one’s own', async () => {
    const { run: proven } = await prove(github, {}, { GITHUB_SERVER_URL: 'https://ghe.example/' });
    expect(proven?.url).toBe('https://ghe.example/team/app/actions/runs/77');
  });
});

describe('variables prove nothing', () => {
  const gone = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined };
  test.each<[string, Partial<WorkflowDemands>, Environment]>([
    ['where they are all that there is', {}, { ...gone, GITHUB_TOKEN: undefined }],
    ['without the address of the service', {}, { ACTIONS_ID_TOKEN_REQUEST_URL: undefined }],
    ['without the right to ask it', {}, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
    ['without a token for the API', api, { GITHUB_TOKEN: undefined }],
    ['outside of a workflow', {}, { GITHUB_ACTIONS: undefined }],
    ['outside of a workflow, asking the API', api, { GITHUB_ACTIONS: '1' }],
    ['where the contract names no repository', { repositoryId: undefined }, {}],
    ['where the contract names no repository, asking the API', { ...api, repositoryId: undefined }, {}],
    ['where the address is none', {}, { ACTIONS_ID_TOKEN_REQUEST_URL: 'nowhere' }],
    ['where the number of the run is none', api, { GITHUB_RUN_ID: `${runId}/../../../x` }],
  ])('%s', async (_, demands, environment) => {
    await expectNothing(github, demands, environment);
    expect(github.seen).toEqual([]);
  });
});

describe('a tree or a job that differs from the proven run', () => {
  test.each([{}, api])('%j', async (demands) => {
    await expectNothing(github, { ...demands, sha: 'e'.repeat(40) });
    await expectNothing(github, { ...demands, sha: undefined });
    await expectNothing(github, { ...demands, repositoryId: '654321' });
  });

  test('by the number that the job says of itself', async () => {
    await expectNothing(github, {}, { GITHUB_RUN_ID: '78' });
    await expectNothing(github, {}, { GITHUB_RUN_ID: undefined });
  });
});

describe('the API proves nothing', () => {
  test.each<[string, number, unknown]>([
    ['of a run that has ended', 200, { ...runBody, status: 'completed' }],
    ['of a run that waits', 200, { ...runBody, status: 'queued' }],
    ['of another repository', 200, { ...runBody, repository: { id: 654321 } }],
    ['of another run', 200, { ...runBody, id: 78 }],
    ['of another commit', 200, { ...runBody, head_sha: 'e'.repeat(40) }],
    ['that does not say which commit', 200, { ...runBody, head_sha: null }],
    ['that says nothing', 200, {}],
    ['that does not know the run', 404, { message: 'Not Found' }],
    ['that refuses', 403, { message: 'Resource not accessible by integration' }],
    ['that refuses and shows the run', 403, runBody],
    ['that fails', 500, runBody],
  ])('%s', async (_, status, body) => {
    github.plays.set(runPath, (response) => json(response, status, body));
    await expectNothing(github, api);
  });
});

describe('a service that is not as it should be', () => {
  const services = [
    ['the service of tokens', '/token', {}],
    ['the API', runPath, api],
  ] as const;

  test.each(services)('%s sends us elsewhere: nobody follows', async (_, path, demands) => {
    github.plays.set(path, (response) => response.writeHead(302, { location: `${github.url}/elsewhere` }).end());
    await expectNothing(github, demands);
    expect(paths()).toEqual([path]);
  });

  test.each(services)('%s has an address without TLS on another machine: nobody is asked', async (_, path, demands) => {
    const port = new URL(github.url).port;
    for (const host of ['[::ffff:127.0.0.1]', '0.0.0.0', '127.0.0.1.evil.example', '192.0.2.1'])
      await expectNothing(
        github,
        { ...demands, api: `http://${host}:${port}/api` },
        { ACTIONS_ID_TOKEN_REQUEST_URL: `http://${host}:${port}${path}` },
      );
    expect(github.seen).toEqual([]);
  });

  test.each(services)('%s answers what is no JSON, or nothing', async (_, path, demands) => {
    github.plays.set(path, (response) => response.writeHead(200).end('<html>'));
    await expectNothing(github, demands);
    github.plays.set(path, (response) => response.destroy());
    await expectNothing(github, demands);
  });

  test.each([201, 403, 500])('the service of tokens answers %i beside a token', async (status) => {
    github.plays.set('/token', async (response) => json(response, status, { value: await github.sign(audience) }));
    await expectNothing(github);
  });

  test.each([{}, { value: 1 }, { token: 'x' }, null])('the service of tokens answers %j', async (body) => {
    github.plays.set('/token', (response) => json(response, 200, body));
    await expectNothing(github);
  });

  test.each<[string, number, unknown]>([
    ['fails', 500, {}],
    ['has no keys', 200, { keys: [] }],
    ['answers something else', 200, {}],
  ])('the issuer %s', async (_, status, body) => {
    github.plays.set('/.well-known/jwks', (response) => json(response, status, body));
    await expectNothing(github);
  });

  test('the issuer sends us elsewhere for its keys', async () => {
    github.plays.set('/.well-known/jwks', (response) => response.writeHead(302, { location: '/keys' }).end());
    await expectNothing(github);
    expect(paths()).not.toContain('/keys');
  });

  test('the issuer, the service of tokens or the API is down', async () => {
    const nowhere = 'http://127.0.0.1:1';
    github.token = (wanted) => github.sign(wanted, { iss: nowhere });
    await expectNothing(github, { issuer: nowhere });
    await expectNothing(github, {}, { ACTIONS_ID_TOKEN_REQUEST_URL: `${nowhere}/token` });
    await expectNothing(github, { ...api, api: nowhere });
  });
});
