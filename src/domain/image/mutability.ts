/** Whether a tag can be moved; UNKNOWN where its registry cannot or may not say. */
export type TagMutability = 'IMMUTABLE' | 'MUTABLE' | 'UNKNOWN';

/** A repository's own setting, as Amazon ECR states it. */
export interface MutabilitySetting {
  /** `IMMUTABLE`, `MUTABLE`, or either `_WITH_EXCLUSION`. */
  readonly mode: string | undefined;
  readonly exclusions: readonly { readonly type: string | undefined; readonly pattern: string | undefined }[];
}

/**
 * Whether one tag can be moved under a repository's setting. An exclusion turns the setting round for the tags that it
 * matches. What is not understood is UNKNOWN.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html
 */
export function tagMutability({ mode, exclusions }: MutabilitySetting, tag: string): TagMutability {
  if (mode === 'IMMUTABLE' || mode === 'MUTABLE') return mode;
  if (mode !== 'IMMUTABLE_WITH_EXCLUSION' && mode !== 'MUTABLE_WITH_EXCLUSION') return 'UNKNOWN';
  if (exclusions.some(({ type, pattern }) => type !== 'WILDCARD' || pattern === undefined)) return 'UNKNOWN';
  const isExcluded = exclusions.some(({ pattern = '' }) => matchesWildcard(pattern, tag));
  return (mode === 'IMMUTABLE_WITH_EXCLUSION') === isExcluded ? 'MUTABLE' : 'IMMUTABLE';
}

/** `*` stands for any text, none included; everything else for itself. */
function matchesWildcard(pattern: string, tag: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return pattern === tag;
  if (!tag.startsWith(first) || !tag.endsWith(last) || tag.length < first.length + last.length) return false;
  const end = tag.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = tag.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
