import { z } from 'zod';
import { Fault } from '../../core/fault.ts';
import type { FileEntry, FileStat, Files, FileType } from '../../ports/files.ts';
import type { GithubApi } from './client.ts';

/** https://docs.github.com/rest/repos/contents#get-repository-content */
const entry = z.looseObject({
  name: z.string(),
  type: z.enum(['file', 'dir', 'symlink', 'submodule']),
  size: z.int().nonnegative(),
});
const file = entry.extend({ encoding: z.string(), content: z.string() });
const link = entry.extend({ target: z.string() });

const types: Readonly<Record<z.output<typeof entry>['type'], FileType>> = {
  file: 'file',
  dir: 'folder',
  symlink: 'link',
  submodule: 'other',
};

/** The API cuts longer lists without a word. */
const longestList = 1000;

/** The files of a repository at one commit, without a checkout. Files over 1 MiB cannot be read this way: BASE_UNREADABLE. */
export function githubFiles(api: GithubApi, repository: string, sha: string): Files {
  const known = new Map<string, Promise<unknown>>();
  const look = (path: string) => {
    const asked = known.get(path) ?? contents(api, repository, path, sha);
    known.set(path, asked);
    return asked;
  };
  const read = async (path: string) => bytesOf(path, await look(path));
  return {
    list: async (folder) => entriesOf(folder, await look(folder)),
    read,
    head: async (path, length) => (await read(path)).subarray(0, length),
    stat: async (path) => statOf(await look(path)),
    readLink: async (path) => link.parse(await look(path)).target,
  };
}

function contents(api: GithubApi, repository: string, path: string, ref: string): Promise<unknown> {
  const at = path === '.' ? '' : path.split('/').map(encodeURIComponent).join('/');
  return api.ask({ route: `GET /repos/${repository}/contents/${at}`, values: { ref }, permission: 'contents: read' });
}

function entriesOf(folder: string, answer: unknown): FileEntry[] {
  const listed = z.array(entry).safeParse(answer);
  if (!listed.success) throw new Fault('FILE_MISSING', { message: `the base has no folder ${folder}` });
  if (listed.data.length >= longestList)
    throw new Fault('BASE_UNREADABLE', { message: `${folder} of the base has more entries than the API lists` });
  return listed.data.map(({ name, type }) => ({ name, type: types[type] })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function statOf(answer: unknown): FileStat | undefined {
  if (answer === undefined) return undefined;
  if (Array.isArray(answer)) return { type: 'folder', size: 0, mode: 0o755 };
  const { type, size } = entry.parse(answer);
  return { type: types[type], size, mode: 0o644 };
}

function bytesOf(path: string, answer: unknown): Uint8Array {
  if (answer === undefined) throw new Fault('FILE_MISSING', { message: `the base has no ${path}` });
  const found = file.safeParse(answer);
  if (found.success && found.data.encoding === 'base64') return Buffer.from(found.data.content, 'base64');
  throw new Fault('BASE_UNREADABLE', { message: `${path} of the base is no file that the API can send` });
}

const branch = z.looseObject({ commit: z.looseObject({ sha: z.string().regex(/^[0-9a-f]{40}$/) }) });

/** The commit that a branch is at. https://docs.github.com/rest/branches/branches#get-a-branch */
export async function headOf(api: GithubApi, repository: string, name: string): Promise<string> {
  const route = `GET /repos/${repository}/branches/${encodeURIComponent(name)}`;
  const found = branch.safeParse(await api.ask({ route, permission: 'contents: read' }));
  if (found.success) return found.data.commit.sha;
  throw new Fault('BASE_UNREADABLE', { message: `${repository} has no branch ${name} that the API would tell of` });
}

const tree = z.looseObject({
  truncated: z.boolean(),
  tree: z.array(z.looseObject({ path: z.string(), type: z.string() })),
});

/** Every file of a repository at one commit. https://docs.github.com/rest/git/trees#get-a-tree */
export async function githubPaths(api: GithubApi, repository: string, sha: string): Promise<string[]> {
  const route = `GET /repos/${repository}/git/trees/${sha}`;
  const found = tree.safeParse(await api.ask({ route, values: { recursive: '1' }, permission: 'contents: read' }));
  if (found.success && !found.data.truncated)
    return found.data.tree.flatMap(({ path, type }) => (type === 'blob' ? [path] : []));
  throw new Fault('BASE_UNREADABLE', { message: `the API does not list the files of ${repository} at ${sha}` });
}
