import { z } from 'zod';
import { Fault } from '../../core/fault.ts';
import type { GithubApi } from './client.ts';

/** https://docs.github.com/rest/issues/comments#list-issue-comments */
const comments = z.array(z.looseObject({ id: z.int(), body: z.string().nullish() }));
const perPage = 100;
const permission = 'pull-requests: write';

/** Where a comment of ours stands: it is found again by its key, so that one pull request has one of each. */
export interface CommentPlace {
  readonly repository: string;
  readonly pull: number;
  /** Letters, digits, dots and hyphens. */
  readonly key: string;
}

/** Writes the comment, or says in it what is true now. Throws API_REFUSED, API_UNREACHABLE. */
export async function keepComment(api: GithubApi, place: CommentPlace, text: string): Promise<void> {
  const { repository, pull } = place;
  const body = `${markOf(place)}\n${text}`;
  const id = await commentOf(api, place);
  const route =
    id === undefined
      ? `POST /repos/${repository}/issues/${pull}/comments`
      : `PATCH /repos/${repository}/issues/comments/${id}`;
  const answer = await api.ask({ route, values: { body }, permission });
  if (answer === undefined) throw new Fault('API_REFUSED', { message: `${route} needs ${permission}` });
}

/** An invisible line at the top of the comment. */
function markOf({ key }: CommentPlace): string {
  if (!/^[\w.-]{1,64}$/.test(key))
    throw new Fault('USAGE', { message: '--comment: expected letters, digits, dots and hyphens' });
  return `<!-- seaworthy: ${key} -->`;
}

async function commentOf(api: GithubApi, place: CommentPlace): Promise<number | undefined> {
  const route = `GET /repos/${place.repository}/issues/${place.pull}/comments`;
  for (let page = 1; ; page++) {
    const answer = await api.ask({ route, values: { per_page: perPage, page }, permission });
    const found = comments.parse(answer ?? []);
    const ours = found.find(({ body }) => body?.startsWith(`${markOf(place)}\n`));
    if (ours || found.length < perPage) return ours?.id;
  }
}
