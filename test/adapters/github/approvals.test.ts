import { expect, test } from 'vitest';
import { githubApprovals } from '../../../src/adapters/github/approvals.ts';
import { githubApi } from '../../../src/adapters/github/client.ts';
import { faultsOf } from '../../support/contract.ts';
import { type GithubWorld, githubServer, type Review } from '../../support/github-server.ts';

const head = 'b'.repeat(40);
const old = 'a'.repeat(40);

async function withServer<Value>(
  world: GithubWorld,
  work: (approvals: ReturnType<typeof githubApprovals>) => Promise<Value>,
) {
  const server = await githubServer(world);
  try {
    return await work(githubApprovals(githubApi({ api: server.api, token: 't' }), 'OWNER/app'));
  } finally {
    await server.close();
  }
}

const review = (user: string, state: Review['state'], commit = head, teams: readonly string[] = []): Review => ({
  user,
  state,
  commit,
  teams,
});

test.each<[string, readonly Review[], readonly string[]]>([
  ['of this commit', [review('a', 'APPROVED')], ['a']],
  ['of an older commit', [review('a', 'APPROVED', old)], []],
  ['that was taken back', [review('a', 'APPROVED'), review('a', 'CHANGES_REQUESTED')], []],
  ['that was dismissed', [review('a', 'DISMISSED')], []],
  ['that a comment follows', [review('a', 'APPROVED'), review('a', 'COMMENTED')], ['a']],
  ['that came after a refusal', [review('a', 'CHANGES_REQUESTED'), review('a', 'APPROVED')], ['a']],
  ['on the second page', [review('x', 'COMMENTED'), review('y', 'COMMENTED'), review('a', 'APPROVED')], ['a']],
  ['of nobody', [], []],
])('L13: an approval %s', async (_, reviews, expected) => {
  const found = await withServer({ reviews: { 7: reviews } }, (approvals) => approvals.ofPull(7, head));
  expect(found.map(({ user }) => user)).toEqual(expected);
});

test('an approval says for which teams it counts', async () => {
  const world = { reviews: { 7: [review('a', 'APPROVED', head, ['org/team'])] } };
  expect(await withServer(world, (approvals) => approvals.ofPull(7, head))).toEqual([
    { user: 'a', teams: ['org/team'] },
  ]);
});

test('only who let the run in counts', async () => {
  const entered = [
    { user: 'a', environment: 'contract', state: 'approved' },
    { user: 'b', environment: 'contract', state: 'rejected' },
  ];
  expect(await withServer({ entered }, (approvals) => approvals.ofRun('1'))).toEqual([
    { user: 'a', environments: ['contract'] },
  ]);
});

test.each([
  ['a refusal', { status: 403, body: { message: 'no' } }],
  [
    'an answer with errors',
    { status: 200, body: { errors: [{ message: 'Resource not accessible by integration' }], data: null } },
  ],
])('L4: %s is API_REFUSED, and names the permission', async (_, answer) => {
  const faults = await faultsOf(() =>
    withServer({ instead: { 'POST /graphql': answer } }, (approvals) => approvals.ofPull(7, head)),
  );
  expect(faults.map(({ code }) => code)).toEqual(['API_REFUSED']);
  expect(faults[0]?.message).toContain('pull-requests: read');
});
