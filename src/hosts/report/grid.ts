import type { EvidenceObject } from '../../core/evidence.ts';

/** A row of entrypoints as a person looks for it. */
export interface GridRow {
  readonly name: string;
  readonly mode: string;
  readonly status: string;
  readonly milliseconds: number;
  readonly reason: string | undefined;
}

/** The rows of the matrix that a gate wrote; none of a gate that wrote none. */
export function gridOf(evidence: readonly EvidenceObject[]): GridRow[] {
  const rows = evidence.find(({ name }) => name === 'entrypoint_matrix_validation')?.body['rows'];
  return Array.isArray(rows) ? rows.map(rowOf) : [];
}

function rowOf(row: Readonly<Record<string, unknown>>): GridRow {
  const { handle, runtime_mode: mode, status, duration_ms: took, reason_code: reason } = row;
  return {
    name: typeof handle === 'string' ? handle : '',
    mode: String(mode),
    status: String(status),
    milliseconds: typeof took === 'number' ? took : 0,
    reason: typeof reason === 'string' ? reason : undefined,
  };
}
