import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a stand-in of GitHub's API knows. */
export interface GithubWorld {
  /** Files by commit, by path; a folder is whatever stands before a slash. */
  readonly files?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly branches?: Readonly<Record<string, string>>;
  /** Reviews of a pull request, by number, oldest first. */
  readonly reviews?: Readonly<Record<number, readonly Review[]>>;
  /** Who let the run into which environments. */
  readonly entered?: readonly { readonly user: string; readonly environment: string; readonly state: string }[];
  /** Comments of pull requests, by number: what is written is kept here. */
  readonly comments?: Record<number, { id: number; body: string }[]>;
  /** Files of pull requests, by number. */
  readonly changed?: Readonly<
    Record<number, readonly { readonly filename: string; readonly status: string; readonly patch?: string }[]>
  >;
  /** What was handed to code scanning is kept here. */
  readonly analyses?: { commit_sha: string; ref: string; sarif: string }[];
  /** Answers that come instead, by `METHOD /path`. */
  readonly instead?: Readonly<Record<string, { readonly status: number; readonly body: unknown }>>;
}

export interface Review {
  readonly user: string;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit: string;
  readonly teams?: readonly string[];
}

export interface GithubServer {
  readonly api: string;
  /** What was asked, as `METHOD /path`. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A server that answers the few questions that Seaworthy asks, and refuses every other one. It listens on this machine only. */
export async function githubServer(world: GithubWorld): Promise<GithubServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const question = `${request.method} ${decodeURIComponent(url.pathname)}`;
    asked.push(question);
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const { status, body: answer } = world.instead?.[question] ?? answerTo(world, question, url, body);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function answerTo(world: GithubWorld, question: string, url: URL, body: string) {
  const [, contents] = /^GET \/repos\/[^/]+\/[^/]+\/contents(?:\/(.*))?$/.exec(question) ?? [];
  if (/\/contents(?:\/|$)/.test(question))
    return contentsAt(world.files?.[url.searchParams.get('ref') ?? ''] ?? {}, contents ?? '');
  const [, changed] = /^GET \/repos\/[^/]+\/[^/]+\/pulls\/(\d+)\/files$/.exec(question) ?? [];
  if (changed !== undefined) return found(pageOf(world.changed?.[Number(changed)], url));
  if (/^POST \/repos\/[^/]+\/[^/]+\/code-scanning\/sarifs$/.test(question)) return found(analysed(world, body));
  const [, tree] = /^GET \/repos\/[^/]+\/[^/]+\/git\/trees\/(.+)$/.exec(question) ?? [];
  if (tree !== undefined) return found(treeOf(world.files?.[tree] ?? {}));
  const [, ref] = /^GET \/repos\/[^/]+\/[^/]+\/git\/ref\/heads\/(.+)$/.exec(question) ?? [];
  if (ref !== undefined) return found(world.branches?.[ref] && { object: { sha: world.branches[ref] } });
  const [, branch] = /^GET \/repos\/[^/]+\/[^/]+\/branches\/(.+)$/.exec(question) ?? [];
  if (branch !== undefined) return found(world.branches?.[branch] && { commit: { sha: world.branches[branch] } });
  if (/^GET \/repos\/[^/]+\/[^/]+\/actions\/runs\/\d+\/approvals$/.test(question)) return found(entered(world));
  const said = comment(world, question, url, body);
  if (said !== undefined) return said;
  if (question === 'POST /graphql') return found(reviews(world, JSON.parse(body)));
  return { status: 404, body: { message: 'Not Found' } };
}

function found(body: unknown) {
  return body === undefined ? { status: 404, body: { message: 'Not Found' } } : { status: 200, body };
}

function contentsAt(files: Readonly<Record<string, string>>, path: string) {
  const text = files[path];
  if (text !== undefined) return found({ name: path, type: 'file', size: text.length, ...base64(text) });
  const prefix = path === '' ? '' : `${path}/`;
  const below = Object.keys(files).filter((name) => name.startsWith(prefix));
  const names = new Set(below.map((name) => name.slice(prefix.length).split('/')[0] ?? ''));
  const isFile = (name: string) => files[`${prefix}${name}`] !== undefined;
  const list = [...names].map((name) => ({ name, type: isFile(name) ? 'file' : 'dir', size: 0 }));
  return found(below.length > 0 ? list : undefined);
}

function pageOf<Item>(list: readonly Item[] | undefined, url: URL): readonly Item[] | undefined {
  const from = (Number(url.searchParams.get('page')) - 1) * 100;
  return list?.slice(from, from + 100);
}

function analysed({ analyses }: GithubWorld, body: string) {
  if (!analyses) return undefined;
  analyses.push(JSON.parse(body));
  return { id: 'x' };
}

function treeOf(files: Readonly<Record<string, string>>) {
  return { truncated: false, tree: Object.keys(files).map((path) => ({ path, type: 'blob' })) };
}

function base64(text: string) {
  return { encoding: 'base64', content: Buffer.from(text).toString('base64') };
}

function entered({ entered: list = [] }: GithubWorld) {
  return list.map(({ user, environment, state }) => ({
    state,
    user: { login: user },
    environments: [{ name: environment }],
  }));
}

/** Two reviews a page, so that pages are turned. */
function reviews(
  world: GithubWorld,
  { variables }: { readonly variables: { readonly number: number; readonly cursor: string | null } },
) {
  const all = world.reviews?.[variables.number] ?? [];
  const from = Number(variables.cursor ?? 0);
  const nodes = all.slice(from, from + 2).map(({ user, state, commit, teams = [] }) => ({
    state,
    author: { login: user },
    commit: { oid: commit },
    onBehalfOf: { nodes: teams.map((combinedSlug) => ({ combinedSlug })) },
  }));
  const pageInfo = { hasNextPage: from + 2 < all.length, endCursor: String(from + 2) };
  return { data: { repository: { pullRequest: { reviews: { pageInfo, nodes } } } } };
}

/** Reads, adds and changes comments. */
function comment({ comments }: GithubWorld, question: string, url: URL, text: string) {
  const [, number = ''] = /\/issues\/(\d+)\/comments$/.exec(question) ?? [];
  const [, id] = /^PATCH .*\/issues\/comments\/(\d+)$/.exec(question) ?? [];
  if (!comments || (number === '' && id === undefined)) return undefined;
  const list = comments[Number(number)] ?? [];
  if (question.startsWith('GET ')) {
    const from = (Number(url.searchParams.get('page')) - 1) * 100;
    return found(list.slice(from, from + 100));
  }
  const { body } = JSON.parse(text) as { readonly body: string };
  const there = Object.values(comments)
    .flat()
    .find((one) => one.id === Number(id));
  if (there) there.body = body;
  else list.push({ id: 1000 + list.length, body });
  return found({});
}
