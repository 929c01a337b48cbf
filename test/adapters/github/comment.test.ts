import { expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/client.ts';
import { keepComment } from '../../../src/adapters/github/comment.ts';
import { faultsOf } from '../../support/contract.ts';
import { type GithubWorld, githubServer } from '../../support/github-server.ts';

async function keep(world: GithubWorld, text: string, key = 'seaworthy'): Promise<void> {
  const server = await githubServer(world);
  try {
    await keepComment(githubApi({ api: server.api, token: 't' }), { repository: 'OWNER/app', pull: 7, key }, text);
  } finally {
    await server.close();
  }
}

test('one comment of a key is made, then changed, whoever else said something', async () => {
  const others = Array.from({ length: 150 }, (_, id) => ({ id, body: `${id} <!-- seaworthy: seaworthy -->` }));
  const comments = { 7: [...others] };
  await keep({ comments }, 'first');
  await keep({ comments }, 'second');
  await keep({ comments }, 'of another image', 'other');
  expect(comments[7].slice(150).map(({ body }) => body)).toEqual([
    '<!-- seaworthy: seaworthy -->\nsecond',
    '<!-- seaworthy: other -->\nof another image',
  ]);
});

test('without the right to write it says which one is missing', async () => {
  const refused = { status: 403, body: { message: 'Resource not accessible by integration' } };
  const faults = await faultsOf(() =>
    keep({ comments: { 7: [] }, instead: { 'POST /repos/OWNER/app/issues/7/comments': refused } }, 'x'),
  );
  expect(faults.map(({ code, message }) => [code, message.includes('pull-requests: write')])).toEqual([
    ['API_REFUSED', true],
  ]);
});

test('L10: a key is no way out of the mark', async () => {
  expect((await faultsOf(() => keep({ comments: { 7: [] } }, 'x', '--> @all'))).map(({ code }) => code)).toEqual([
    'USAGE',
  ]);
});
