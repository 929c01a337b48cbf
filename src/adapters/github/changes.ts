import { z } from 'zod';
import { Fault } from '../../core/fault.ts';
import { type Changed, newLines } from '../../domain/change/introduced.ts';
import type { GithubApi } from './client.ts';

/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const files = z.array(z.looseObject({ filename: z.string(), status: z.string(), patch: z.string().optional() }));
const perPage = 100;
/** The API lists no more. */
const mostFiles = 3000;

/** The files that a pull request adds or changes. Throws API_REFUSED, API_UNREACHABLE, where not all of them can be seen. */
export async function changedFiles(api: GithubApi, repository: string, pull: number): Promise<Changed[]> {
  const route = `GET /repos/${repository}/pulls/${pull}/files`;
  const found: Changed[] = [];
  for (let page = 1; ; page++) {
    const answer = await api.ask({ route, values: { per_page: perPage, page }, permission: 'pull-requests: read' });
    const list = files.safeParse(answer);
    if (!list.success || found.length + list.data.length >= mostFiles)
      throw new Fault('API_REFUSED', { message: `${route} does not list every file` });
    found.push(
      ...list.data
        .filter(({ status }) => status !== 'removed')
        .map(({ filename, patch }) => ({ path: filename, lines: patch === undefined ? undefined : newLines(patch) })),
    );
    if (list.data.length < perPage) return found;
  }
}
