/**
 * The shortest path equal to `path` by lexical processing alone, as Go's `path.Clean` defines it:
 * no doubled slashes, no `.`, no inner `..`, no trailing slash; the empty path becomes `.`.
 */
export function clean(path: string): string {
  const rooted = path.startsWith('/');
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') out.push(part);
    else if (out.length > 0 && out.at(-1) !== '..') out.pop();
    else if (!rooted) out.push('..');
  }
  return (rooted ? '/' : '') + out.join('/') || (rooted ? '/' : '.');
}

/** The parts joined and cleaned; empty parts are left out. */
export function join(...parts: string[]): string {
  const joined = parts.filter((part) => part !== '').join('/');
  return joined === '' ? '' : clean(joined);
}

/** Everything before the last slash, cleaned: `.` for a bare name. */
export function dirname(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? '.' : clean(path.slice(0, cut + 1));
}

/** The last element of the path, `/` for the root. */
export function basename(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.at(-1) ?? (path === '' ? '.' : '/');
}
