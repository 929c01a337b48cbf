/** Whether a path of the context is named by a rule of the contract. */
export type PathRule = (path: string) => boolean;

/** A path of the contract: literal but for `*` and `?` within one segment. */
export interface ContextPath {
  readonly path: string;
  /** False: of a folder only its direct files. */
  readonly recursive: boolean;
}

/** An include path, anchored at the context root. A trailing `/` means folders only. */
export function includeRule({ path, recursive }: ContextPath): PathRule {
  return matcher(`${segments(path)}${below(path, recursive)}`);
}

/** An exclude path: without an inner `/` it applies at any depth, any other is anchored. */
export function excludeRule({ path, recursive }: ContextPath): PathRule {
  const anywhere = path.replace(/\/$/, '').includes('/') ? '' : '(?:.*/)?';
  return matcher(`${anywhere}${segments(path)}${below(path, recursive)}`);
}

/**
 * What may follow the path itself. Without a trailing slash it may be a file or a folder that is meant; one with a
 * wildcard in its last segment and without recursion means the names that it matches, and nothing below them.
 */
function below(path: string, recursive: boolean): string {
  const inside = recursive ? '/.+' : '/[^/]+';
  if (path.endsWith('/')) return inside;
  return recursive || !/[*?][^/]*$/.test(path) ? `(?:${inside})?` : '';
}

function segments(path: string): string {
  const literal = path.replace(/\/$/, '').replace(/[\\^$.+()[\]{}|]/g, '\\$&');
  return literal.replace(/\*+/g, '[^/]*').replace(/\?/g, '[^/]');
}

function matcher(source: string): PathRule {
  const regexp = new RegExp(`^${source}$`, 'su');
  return (path) => regexp.test(path);
}
