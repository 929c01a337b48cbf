import { notApplicable, report } from '../../../core/check.ts';
import type { EntrypointCheck } from '../check.ts';

/** An optional argument that vanished breaks whoever passes it. */
export const optionalArgumentGone: EntrypointCheck = {
  code: 'ENTRYPOINT_OPTIONAL_ARGUMENT_GONE',
  title: 'No help text names an optional argument of a row',
  why: 'A deployment that passes it will fail.',
  fix: 'Bring the row’s optional-args and the program together.',
  level: 'warn',
  evaluate({ rows, runner }) {
    if (rows.length === 0) return notApplicable('the matrix is empty, which another check reports');
    if (runner === 'static') return notApplicable('rows were asked by the static runner');
    const findings = rows.filter(({ vanished }) => vanished.length > 0);
    return report(
      rows.length,
      findings.map(({ subject, vanished, location }) => ({ subject, message: vanished.join(' '), location })),
    );
  },
};
