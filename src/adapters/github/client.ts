import { getOctokit } from '@actions/github';
import { clip, plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';

/** One question to the API: its route as the documentation writes it, and what the job must be allowed for it. */
export interface Question {
  readonly route: string;
  readonly values?: Readonly<Record<string, unknown>>;
  /** `pull-requests: read`, for the message where the answer is refused. */
  readonly permission: string;
}

/** The API of one GitHub, asked with the token of one job. Faults: API_REFUSED, API_UNREACHABLE. */
export interface GithubApi {
  /** The answer’s data; undefined where there is no such thing. */
  ask(question: Question): Promise<unknown>;
  /** A query of the graph; an answer with errors is a refusal. */
  graphql(question: GraphQuestion): Promise<unknown>;
}

export interface GraphQuestion extends Pick<Question, 'permission'> {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface GithubPlace {
  /** `https://api.github.com`; plain HTTP for this machine only. */
  readonly api: string;
  readonly token: string;
}

const seconds = 20;
const loopback = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)/;

export function githubApi({ api, token }: GithubPlace): GithubApi {
  if (!api.startsWith('https://') && !loopback.test(api))
    throw new Fault('API_REFUSED', { message: `${plain(api)} is no safe address for a token` });
  const octokit = getOctokit(token, { baseUrl: api.replace(/\/$/, '') });
  const request = () => ({ signal: AbortSignal.timeout(seconds * 1000) });
  return {
    ask: (question) =>
      answered(question, async () => {
        const { data } = await octokit.request(question.route, { ...question.values, request: request() });
        return data;
      }),
    graphql: ({ query, variables, permission }) =>
      answered({ route: 'POST /graphql', permission }, () =>
        octokit.graphql(query, { ...variables, request: request() }),
      ),
  };
}

async function answered(question: Question, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (cause) {
    const status = cause instanceof Error && 'status' in cause ? Number(cause.status) : 0;
    if (status === 404) return undefined;
    throw faultOf(question, status, cause);
  }
}

/** GitHub answers 403 to a missing right and to a limit that is used up; only the second goes by itself. */
function faultOf({ route, permission }: Question, status: number, cause: unknown): Fault {
  const isGraph = cause instanceof Error && cause.name === 'GraphqlResponseError';
  const said = clip(plain(cause instanceof Error ? cause.message : String(cause)), 200);
  if (isGraph || status === 401 || (status === 403 && !/rate limit/i.test(said)))
    return new Fault('API_REFUSED', { message: `${route} needs ${permission}: ${said}`, cause });
  return new Fault('API_UNREACHABLE', { message: `${route}: ${said}`, cause });
}
