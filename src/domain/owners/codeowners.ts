/** One line of a CODEOWNERS file. */
export interface OwnerRule {
  readonly pattern: string;
  /** `@user`, `@org/team` or an address; none where the line takes the owners of earlier lines away. */
  readonly owners: readonly string[];
}

/** Where GitHub looks, in this order; the first that is there counts. */
export const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** The rules of a CODEOWNERS file, in its order. */
export function readCodeowners(text: string): OwnerRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/(?<!\\)\s+/);
    return pattern ? [{ pattern: pattern.replaceAll('\\ ', ' '), owners }] : [];
  });
}

/**
 * Who owns a path: the last rule that matches it says so.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function ownersOf(path: string, rules: readonly OwnerRule[]): readonly string[] {
  return rules.findLast(({ pattern }) => matcherOf(pattern).test(path))?.owners ?? [];
}

/** As in an ignore file, but without negation and ranges; `docs/*` ends at the next slash. */
function matcherOf(pattern: string): RegExp {
  const isAnchored = pattern.slice(0, -1).includes('/');
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const expression = body.split('/').map(segment).join('/').replaceAll('**/', '(?:.*/)?').replaceAll('/**', '/.*');
  const end = pattern.endsWith('/') ? '/.*' : /\*$/.test(body) && body.includes('/') ? '' : '(?:/.*)?';
  return new RegExp(`^${isAnchored ? '' : '(?:.*/)?'}${expression}${end}$`);
}

function segment(text: string): string {
  if (text === '**') return text;
  return text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
}
