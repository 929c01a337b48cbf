import { notApplicable, report } from '../../../core/check.ts';
import type { EntrypointCheck } from '../check.ts';

/** Every row's handle is declared. */
export const handleUnknown: EntrypointCheck = {
  code: 'ENTRYPOINT_HANDLE_UNKNOWN',
  title: 'A row names a handle that no registry declares',
  why: 'The row proves something that the runtime does not know.',
  fix: 'Declare the handle in a registry, or correct the row.',
  level: 'block',
  evaluate({ handles, rows }) {
    const named = rows.filter(({ handle }) => handle !== null);
    if (named.length === 0) return notApplicable('no row names a handle');
    const known = new Set(handles.map(({ name }) => name));
    const unknown = named.filter(({ handle }) => handle !== null && !known.has(handle));
    return report(
      named.length,
      unknown.map(({ subject, handle, location }) => ({
        subject,
        message: `no registry declares ${handle}`,
        location,
      })),
    );
  },
};
