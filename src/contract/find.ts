import { Fault } from '../core/fault.ts';
import { join } from '../domain/path/clean.ts';
import type { Files } from '../ports/files.ts';

const contractName = /^(?:[a-z0-9-]+\.)?seaworthy\.ya?ml$/;

/** Whether a file of this path is a contract. */
export function isContract(path: string): boolean {
  return contractName.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Every contract below a folder, whatever git ignores; links are not followed. */
export async function everyContract(files: Files, folder = '.'): Promise<string[]> {
  const found: string[] = [];
  for (const { name, type } of await files.list(folder)) {
    const path = join(folder, name);
    if (type === 'folder' && name !== '.git') found.push(...(await everyContract(files, path)));
    if (type === 'file' && isContract(name)) found.push(path);
  }
  return found;
}

/** The contract of a folder. Throws CONTRACT_MISSING, CONTRACT_AMBIGUOUS, REPOSITORY_EMPTY or FILE_MISSING. */
export async function findContract(files: Files, folder: string): Promise<string> {
  const stat = await files.stat(folder);
  if (!stat) throw new Fault('FILE_MISSING', { message: `${folder} does not exist`, location: { path: folder } });
  if (stat.type !== 'folder')
    throw new Fault('FILE_NOT_A_FILE', { message: `${folder} is no folder`, location: { path: folder } });
  const entries = await files.list(folder);
  if (entries.every(({ name }) => name === '.git'))
    throw new Fault('REPOSITORY_EMPTY', { message: `${folder} holds no file`, location: { path: folder } });
  const notFile = entries.find(({ name, type }) => type === 'folder' && /^seaworthy\.ya?ml$/.test(name));
  if (notFile)
    throw new Fault('FILE_NOT_A_FILE', {
      message: `${join(folder, notFile.name)} is a folder; expected the contract`,
      location: { path: join(folder, notFile.name) },
    });
  const found = entries
    .filter(({ name, type }) => type !== 'folder' && isContract(name))
    .map(({ name }) => join(folder, name));
  const [only, ...more] = found;
  if (only === undefined)
    throw new Fault('CONTRACT_MISSING', {
      message: `${folder === '.' ? 'the repository' : folder} has no seaworthy.yml`,
      location: { path: folder },
    });
  if (more.length > 0)
    throw new Fault('CONTRACT_AMBIGUOUS', {
      message: `${folder} has ${found.length} contracts: ${found.join(', ')}`,
      location: { path: folder },
    });
  return only;
}
