import { readIgnoreFile } from '../../../src/domain/ignore/ignore-file.ts';
import type { Planted } from '../../support/repository.ts';
import type { Case } from './case-maker.ts';

/** A planted item as a path and its text; folders and links have none. */
export function textOf(item: Planted): readonly [path: string, text: string | undefined] {
  if (typeof item === 'string') return [item, undefined];
  return [item[0], typeof item[1] === 'string' ? item[1] : undefined];
}

/**
 * What the engine receives of each file. It lists the context by a walk that remembers what matched the folders above,
 * and hands out a file's content only where the ignore rules, asked anew for that one path, let it through. A file
 * that the walk lists and the second question refuses arrives empty.
 */
export function receivedTexts({ planted, dockerfilePath }: Case): Map<string, string> {
  const texts = new Map(
    planted.map(textOf).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
  );
  const { rules } = readIgnoreFile(
    Buffer.from(texts.get(`${dockerfilePath}.dockerignore`) ?? texts.get('.dockerignore') ?? '', 'latin1'),
  );
  const refused = (path: string) => {
    let out = false;
    for (const rule of rules) if (rule.negated === out && withParents(path).some(rule.matches)) out = !rule.negated;
    return out;
  };
  return new Map([...texts].map(([path, text]) => [path, refused(path) ? '' : text]));
}

function withParents(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
