import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Every file below a folder of the repository, sorted. */
export function filesBelow(folder: string, ending = ''): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** One import or re-export: of types only where nothing of it is left when types are erased. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm;
const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g;

/** Every import of a source file; a path inside the repository is told from its root. */
export function importsOf(path: string): Import[] {
  const text = textOf(path);
  const still = [...text.matchAll(statement)].map(([, type, names = '', to = '']) => ({
    to,
    typeOnly: type !== undefined || onlyTypes(names),
  }));
  const later = [...text.matchAll(dynamic)].map(([, to = '']) => ({ to, typeOnly: false }));
  return [...still, ...later].map(({ to, typeOnly }) => ({
    from: path,
    to: to.startsWith('.') ? join(dirname(path), to) : to,
    typeOnly,
  }));
}

function onlyTypes(names: string): boolean {
  const [, list] = /^\{([\s\S]*)\}$/.exec(names.trim()) ?? [];
  const parts = (list ?? '').split(',').map((part) => part.trim());
  return list !== undefined && parts.filter((part) => part !== '').every((part) => part.startsWith('type '));
}
