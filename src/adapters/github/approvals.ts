import { z } from 'zod';
import type { Approval, Approvals } from '../../ports/approvals.ts';
import type { GithubApi } from './client.ts';

/** https://docs.github.com/graphql/reference/objects#pullrequestreview: only here a review says for which teams it counts. */
const reviews = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviews: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(
          z.object({
            state: z.string(),
            author: z.object({ login: z.string() }).nullable(),
            commit: z.object({ oid: z.string() }).nullable(),
            onBehalfOf: z.object({ nodes: z.array(z.object({ combinedSlug: z.string() })) }),
          }),
        ),
      }),
    }),
  }),
});

type Review = z.output<typeof reviews>['repository']['pullRequest']['reviews']['nodes'][number];

const query = `query($owner: String!, $name: String!, $number: Int!, $cursor: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $cursor) {
        pageInfo { hasNextPage endCursor }
        nodes { state author { login } commit { oid } onBehalfOf(first: 20) { nodes { combinedSlug } } }
      }
    }
  }
}`;

/** https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run */
const history = z.array(
  z.looseObject({
    state: z.string(),
    user: z.looseObject({ login: z.string() }),
    environments: z.array(z.looseObject({ name: z.string() })),
  }),
);

export function githubApprovals(api: GithubApi, repository: string): Approvals {
  return {
    ofPull: async (number, sha) => approving(await reviewsOf(api, repository, number), sha),
    ofRun: async (runId) => {
      const route = `GET /repos/${repository}/actions/runs/${runId}/approvals`;
      const found = history.parse((await api.ask({ route, permission: 'actions: read' })) ?? []);
      return found
        .filter(({ state }) => state === 'approved')
        .map(({ user, environments }) => ({ user: user.login, environments: environments.map(({ name }) => name) }));
    },
  };
}

async function reviewsOf(api: GithubApi, repository: string, number: number): Promise<Review[]> {
  const [owner, name] = repository.split('/');
  const all: Review[] = [];
  for (let cursor: string | null = null; ; ) {
    const variables: Readonly<Record<string, unknown>> = { owner, name, number, cursor };
    const answer = await api.graphql({ query, variables, permission: 'pull-requests: read' });
    const { nodes, pageInfo } = reviews.parse(answer).repository.pullRequest.reviews;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) return all;
    cursor = pageInfo.endCursor;
  }
}

/** Of each person the last word counts; a comment is no word. */
function approving(all: readonly Review[], sha: string): Approval[] {
  const last = new Map<string, Review>();
  for (const review of all)
    if (review.author && ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(review.state))
      last.set(review.author.login, review);
  return [...last].flatMap(([user, { state, commit, onBehalfOf }]) =>
    state === 'APPROVED' && commit?.oid === sha
      ? [{ user, teams: onBehalfOf.nodes.map(({ combinedSlug }) => combinedSlug) }]
      : [],
  );
}
