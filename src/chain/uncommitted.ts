import { join } from '../domain/path/clean.ts';
import type { BuildContextResult } from '../gates/build-context/index.ts';
import type { Session } from './session.ts';

/**
 * Every path that a build would take and the commit does not hold as it is: changed, untracked, or kept by no commit
 * because git ignores it. Without a context, as for a prebuilt image, what git alone says.
 */
export function uncommitted({ git }: Session, context: BuildContextResult | undefined): string[] {
  if (!git) return [];
  const facts = context?.facts;
  const taken = facts && !facts.prebuilt ? facts.files.map(({ path }) => join(facts.contextPath, path)) : [];
  const read = facts && !facts.prebuilt ? [facts.dockerfilePath, facts.ignoreFilePath ?? facts.dockerfilePath] : [];
  const unknown = [...taken, ...read].filter((path) => !git.tracked.has(path));
  return [...new Set([...git.dirty, ...unknown])].sort();
}
