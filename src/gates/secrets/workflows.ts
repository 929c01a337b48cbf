import { decodeText } from '../../core/text.ts';
import { join } from '../../domain/path/clean.ts';
import type { Files } from '../../ports/files.ts';
import type { WorkflowFacts } from './facts.ts';
import { readWorkflow } from './workflow.ts';

/** Where GitHub looks for workflows; it looks nowhere else. */
const standard = '.github/workflows';

/** What is read, and which names are static credentials. */
export interface WorkflowQuestion {
  /** Folders that the contract names, relative to it. */
  readonly folders: readonly string[];
  /** The contract's, relative to the repository. */
  readonly folder: string;
  readonly staticNames: readonly string[];
}

/** Every workflow of the repository, and every action of its own that one of them uses, directly or through another. */
export async function readWorkflows(files: Files, question: WorkflowQuestion): Promise<WorkflowFacts[]> {
  const read = async (path: string) =>
    readWorkflow(decodeText(await files.read(path), path), path, question.staticNames);
  const found: WorkflowFacts[] = [];
  for (const path of await workflowFiles(files, question)) found.push(await read(path));
  const seen = new Set(found.map(({ path }) => path));
  for (const { localActions } of found)
    for (const path of await actionFiles(files, localActions))
      if (!seen.has(path)) {
        seen.add(path);
        const outside = await leaving(files, path);
        found.push(outside === undefined ? await read(path) : { path, ...unread, unreadable: outside });
      }
  return found;
}

async function workflowFiles(files: Files, question: WorkflowQuestion): Promise<string[]> {
  const paths: string[] = [];
  for (const home of await workflowFolders(files, question))
    for (const { name } of await files.list(home)) if (/\.ya?ml$/.test(name)) paths.push(join(home, name));
  return paths;
}

/** The named folders, and always the repository's own. One that was named and is not there is a fault. */
async function workflowFolders(files: Files, { folders, folder }: WorkflowQuestion): Promise<Set<string>> {
  const homes = new Set<string>();
  for (const home of [standard, join(folder, standard)]) if (await files.stat(home)) homes.add(home);
  for (const name of folders) if (name !== standard) homes.add(join(folder, name));
  return homes;
}

const unread = { hits: [], localActions: [] };

/** Why an action's file is not opened: a workflow must not make us read what is not in its repository (L4). */
async function leaving(files: Files, path: string): Promise<string | undefined> {
  const steps = path.split('/');
  if (steps[0] === '..') return 'it lies outside the repository';
  for (let depth = 1; depth <= steps.length; depth++) {
    const part = steps.slice(0, depth).join('/');
    if ((await files.stat(part))?.type === 'link') return `${part} is a link`;
  }
  return undefined;
}

/** What a step or job names by a path: the file of an action, or a workflow that is called. What is not there is checked out from elsewhere. */
async function actionFiles(files: Files, names: readonly string[]): Promise<string[]> {
  const present: string[] = [];
  for (const name of names) {
    const there = await files.stat(join(name));
    const isFolder = there === undefined || there.type === 'folder' || there.type === 'link';
    const candidates = isFolder ? [join(name, 'action.yml'), join(name, 'action.yaml')] : [join(name)];
    for (const path of candidates) {
      const stat = await files.stat(path);
      if (stat && stat.type !== 'folder') present.push(path);
    }
  }
  return present;
}
