import { notApplicable, report } from '../../../core/check.ts';
import type { EntrypointCheck } from '../check.ts';

/** Every entrypoint that a registry declares has its rows. */
export const handleUncovered: EntrypointCheck = {
  code: 'ENTRYPOINT_HANDLE_UNCOVERED',
  title: 'A registry declares an entrypoint that has no row',
  why: 'The runtime starts it, and nobody proved that it starts.',
  fix: 'Add a row with this handle.',
  level: 'block',
  evaluate({ handles, rows, registries }) {
    if (registries === 0) return notApplicable('the contract reads no registry');
    if (handles.length === 0) return notApplicable('no registry declares an entrypoint');
    const covered = new Set(rows.map(({ handle }) => handle));
    const missing = handles.filter(({ name }) => !covered.has(name));
    return report(
      handles.length,
      missing.map(({ name, location }) => ({ subject: name, message: 'no row names this handle', location })),
    );
  },
};
