import type { OpenContract } from '../../contract/opened.ts';
import { readIgnoreFile } from '../../domain/ignore/ignore-file.ts';
import type { Files } from '../../ports/files.ts';
import { excludeRules, includeRules, isNamed, type NamedRule } from './allowlist.ts';
import { isDefaultDeny } from './checks/default-deny-missing.ts';
import { leakingRules } from './checks/parent-reopened.ts';
import type { ContextFacts } from './facts.ts';
import { walkContext } from './walk.ts';

/**
 * The ignore file that would let in exactly what the contract includes, where the present one lets in more, or may tomorrow. It is
 * proven by a walk of the working tree before it is offered; undefined where none is needed or none could be proven.
 */
export async function adviseIgnoreFile(
  files: Files,
  facts: ContextFacts,
  open: OpenContract,
): Promise<string | undefined> {
  const includes = includeRules(open);
  const isOpen = open.contract.context['default-deny'] !== 'optional' && !isDefaultDeny(facts.ignore.rules);
  if (!includes || (!isOpen && leakingRules(facts, open).size === 0)) return undefined;
  const excludes = excludeRules(open);
  const named = facts.files.filter(({ path }) => isNamed(includes, path) && !isNamed(excludes, path));
  const wanted = named.map(({ path }) => path);
  const text = proposal(facts, open, includes, wanted);
  const { rules } = readIgnoreFile(Buffer.from(text));
  const { entries } = await walkContext(files, facts.contextPath, rules);
  const got = entries.filter(({ type }) => type !== 'folder').map(({ path }) => path);
  return same(got, wanted) ? text : undefined;
}

function proposal(
  facts: ContextFacts,
  { exclude }: OpenContract,
  includes: readonly NamedRule[],
  wanted: readonly string[],
): string {
  const reopened = includes.flatMap((rule) => negations(rule, wanted));
  const kept = facts.ignore.rules
    .filter(({ negated, pattern }) => !negated && pattern !== '**' && pattern !== '*')
    .map(({ pattern }) => pattern);
  const closed = exclude.map(closing);
  return [...['**', ...reopened], ...new Set([...kept, ...closed])].map((line) => `${line}\n`).join('');
}

/** The line that keeps an excluded path out; the direct files of a folder only, where it is not recursive. */
function closing({ path, recursive }: { readonly path: string; readonly recursive: boolean }): string {
  const body = path.replace(/\/$/, '');
  const anchored = body.includes('/') ? body : `**/${body}`;
  return recursive ? anchored : `${anchored}/*`;
}

/** A recursive folder is re-opened as such; of one that is not, each file by its name. */
function negations(rule: NamedRule, wanted: readonly string[]): string[] {
  if (!rule.path.endsWith('/') || rule.recursive) return [`!${rule.path.replace(/\/$/, '')}`];
  return wanted.filter((path) => rule.matches(path)).map((path) => `!${path}`);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a);
  return left.size === new Set(b).size && b.every((path) => left.has(path));
}
