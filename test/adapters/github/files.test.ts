import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/client.ts';
import { githubFiles, githubPaths, headOf } from '../../../src/adapters/github/files.ts';
import type { Files } from '../../../src/ports/files.ts';
import { faultsOf } from '../../support/contract.ts';
import { type GithubServer, githubServer } from '../../support/github-server.ts';

const sha = 'a'.repeat(40);
let server: GithubServer;
let files: Files;

beforeAll(async () => {
  server = await githubServer({
    files: { [sha]: { 'seaworthy.yml': 'version: 1\n', 'a b/c%d.yml': 'x' } },
    branches: { 'release/1': sha },
    instead: {
      'GET /repos/OWNER/app/contents/secret.yml': {
        status: 403,
        body: { message: 'Resource not accessible by integration' },
      },
      'GET /repos/OWNER/app/contents/limit.yml': { status: 403, body: { message: 'API rate limit exceeded' } },
      'GET /repos/OWNER/app/contents/many': {
        status: 200,
        body: Array.from({ length: 1000 }, (_, at) => ({ name: `${at}`, type: 'file', size: 0 })),
      },
      [`GET /repos/OWNER/app/git/trees/${'c'.repeat(40)}`]: { status: 200, body: { truncated: true, tree: [] } },
      'GET /repos/OWNER/app/contents/down.yml': { status: 500, body: { message: 'down' } },
      'GET /repos/OWNER/app/contents/large.yml': {
        status: 200,
        body: { name: 'large.yml', type: 'file', size: 2_000_000, encoding: 'none', content: '' },
      },
    },
  });
  files = githubFiles(githubApi({ api: server.api, token: 't' }), 'OWNER/app', sha);
});
afterAll(() => server.close());

const codesAt = async (path: string) => (await faultsOf(() => files.read(path))).map(({ code }) => code);

describe('the files of a commit, by the API', () => {
  test('are read by their paths, whatever these hold', async () => {
    expect(Buffer.from(await files.read('a b/c%d.yml')).toString()).toBe('x');
    expect(Buffer.from(await files.head('seaworthy.yml', 4)).toString()).toBe('vers');
  });

  test('are listed and told apart', async () => {
    expect(await files.list('.')).toEqual([
      { name: 'a b', type: 'folder' },
      { name: 'seaworthy.yml', type: 'file' },
    ]);
    expect(
      await Promise.all(['seaworthy.yml', 'a b', 'x'].map(async (path) => (await files.stat(path))?.type)),
    ).toEqual(['file', 'folder', undefined]);
  });

  test.each([
    ['x', 'FILE_MISSING'],
    ['secret.yml', 'API_REFUSED'],
    ['limit.yml', 'API_UNREACHABLE'],
    ['down.yml', 'API_UNREACHABLE'],
    ['large.yml', 'BASE_UNREADABLE'],
    ['a b', 'BASE_UNREADABLE'],
  ])('L4: %s is %s', async (path, code) => {
    expect(await codesAt(path)).toEqual([code]);
  });

  test('a refusal names the permission', async () => {
    expect((await faultsOf(() => files.read('secret.yml')))[0]?.message).toContain('contents: read');
  });
});

test('L6: a folder whose list may be cut is not read', async () => {
  expect((await faultsOf(() => files.list('many'))).map(({ code }) => code)).toEqual(['BASE_UNREADABLE']);
});

test('a branch has a head; one that nobody knows is BASE_UNREADABLE', async () => {
  const api = githubApi({ api: server.api, token: 't' });
  expect(await headOf(api, 'OWNER/app', 'release/1')).toBe(sha);
  expect((await faultsOf(() => headOf(api, 'OWNER/app', 'x'))).map(({ code }) => code)).toEqual(['BASE_UNREADABLE']);
});

test.each(['http://example.org', 'http://127.0.0.1.example.org', 'ftp://127.0.0.1'])(
  'a token never goes to %s',
  async (api) => {
    expect((await faultsOf(() => githubApi({ api, token: 't' }))).map(({ code }) => code)).toEqual(['API_REFUSED']);
  },
);

test('an API that is not there is unreachable', async () => {
  const gone = await githubServer({});
  await gone.close();
  const faults = await faultsOf(() => headOf(githubApi({ api: gone.api, token: 't' }), 'OWNER/app', 'main'));
  expect(faults.map(({ code }) => code)).toEqual(['API_UNREACHABLE']);
});

test('L6: the paths of a commit are all of them, or BASE_UNREADABLE', async () => {
  const api = githubApi({ api: server.api, token: 't' });
  expect(await githubPaths(api, 'OWNER/app', sha)).toEqual(['seaworthy.yml', 'a b/c%d.yml']);
  const cut = await faultsOf(() => githubPaths(api, 'OWNER/app', 'c'.repeat(40)));
  expect(cut.map(({ code }) => code)).toEqual(['BASE_UNREADABLE']);
});
