/** Whether a path of the context is named by a rule of the contract. */
export type PathRule = (path: string) => boolean;

/**
 * An include path: literal but for `*` and `?` within one segment, anchored at the context root. A trailing `/` means a
 * folder with everything below, or its direct files only where it is not recursive.
 */
export function includeRule({ path, recursive }: { readonly path: string; readonly recursive: boolean }): PathRule {
  const folder = path.endsWith('/');
  const body = segments(path);
  const below = folder ? (recursive ? '/.+' : '/[^/]+') : recursive ? '(?:/.+)?' : '';
  return matcher(`${body}${below}`);
}

/** An exclude path: without an inner `/` it applies at any depth, any other is anchored. */
export function excludeRule(path: string): PathRule {
  const bare = path.replace(/\/$/, '');
  const anywhere = bare.includes('/') ? '' : '(?:.*/)?';
  return matcher(`${anywhere}${segments(path)}${path.endsWith('/') ? '/.+' : '(?:/.+)?'}`);
}

function segments(path: string): string {
  const literal = path.replace(/\/$/, '').replace(/[\\^$.+()[\]{}|]/g, '\\$&');
  return literal.replace(/\*+/g, '[^/]*').replace(/\?/g, '[^/]');
}

function matcher(source: string): PathRule {
  const regexp = new RegExp(`^${source}$`, 'su');
  return (path) => regexp.test(path);
}
