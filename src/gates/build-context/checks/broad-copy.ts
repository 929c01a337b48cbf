import { notApplicable, report } from '../../../core/check.ts';
import { hasWildcard } from '../../../domain/context/glob.ts';
import { compile } from '../../../domain/ignore/pattern.ts';
import { type ContextCheck, forPlan } from '../check.ts';

/** A COPY, ADD or bind mount whose source is the whole context takes whatever the ignore file forgets. */
export const broadCopy: ContextCheck = {
  code: 'CONTEXT_BROAD_COPY',
  title: 'A COPY takes the whole build context',
  why: 'A file that appears in the repository tomorrow enters the image without anyone deciding it.',
  fix: 'Name each source: `COPY src ./src`, `COPY config ./config`.',
  level: 'block',
  evaluate: (facts, { contract }) =>
    forPlan(facts, ({ readers }) => {
      if (contract.context['broad-copies'] === 'allow') return notApplicable('the contract allows broad copies');
      if (readers.length === 0) return notApplicable('no instruction that the target needs reads the context');
      const broad = readers.filter(({ sources }) => sources.some(({ resolved }) => isBroad(resolved)));
      const findings = broad.map(({ text, line }) => ({
        subject: text,
        message: 'takes every file that the ignore file lets through',
        location: { path: facts.dockerfilePath, line },
      }));
      return report(readers.length, findings);
    }),
};

/** Names that have nothing in common: a first segment that matches two of them names nothing in particular. */
const strangers = ['a', 'src', 'Q7', 'm.b', 'README.md', 'x-1'];

/** Whether a source is the context root, or a wildcard that takes anything at its top. */
export function isBroad(resolved: string): boolean {
  const [first = ''] = resolved.slice(1).split('/');
  if (first === '') return true;
  if (!hasWildcard(first)) return false;
  const pattern = compile(first);
  return 'kind' in pattern || strangers.filter((name) => pattern.matches(name)).length >= 2;
}
