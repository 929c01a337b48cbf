import { expect, test } from 'vitest';
import { changedFiles } from '../../../src/adapters/github/changes.ts';
import { githubApi } from '../../../src/adapters/github/client.ts';
import { faultsOf } from '../../support/contract.ts';
import { type GithubWorld, githubServer } from '../../support/github-server.ts';

async function ask(world: GithubWorld) {
  const server = await githubServer(world);
  try {
    return await changedFiles(githubApi({ api: server.api, token: 't' }), 'OWNER/app', 7);
  } finally {
    await server.close();
  }
}

test('every page is read; what went away is no change of a line, what has no patch is one of all', async () => {
  const many = Array.from({ length: 150 }, (_, at) => ({
    filename: `f${at}`,
    status: 'added',
    patch: '@@ -0,0 +1 @@\n+x',
  }));
  const files = [...many, { filename: 'gone', status: 'removed' }, { filename: 'image.png', status: 'modified' }];
  const found = await ask({ changed: { 7: files } });
  expect(found.slice(0, 150)).toEqual(many.map(({ filename }) => ({ path: filename, lines: new Set([1]) })));
  expect(found.slice(150)).toEqual([{ path: 'image.png', lines: undefined }]);
});

test.each<[string, GithubWorld]>([
  [
    'a list that the API cuts',
    { changed: { 7: Array.from({ length: 3000 }, (_, at) => ({ filename: `f${at}`, status: 'added' })) } },
  ],
  ['no such pull request', {}],
  [
    'a refusal',
    {
      instead: {
        'GET /repos/OWNER/app/pulls/7/files': {
          status: 403,
          body: { message: 'Resource not accessible by integration' },
        },
      },
    },
  ],
])('L6: %s is API_REFUSED', async (_, world) => {
  expect((await faultsOf(() => ask(world))).map(({ code }) => code)).toEqual(['API_REFUSED']);
});
