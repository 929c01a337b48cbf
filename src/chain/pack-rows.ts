import { z } from 'zod';
import type { StoredObject } from './read-object.ts';

/** A way to start the image, as a pack holds it. */
export interface RowView {
  readonly name: string;
  readonly mode: string;
  /** Looked up in the files of the image, and not run. */
  readonly isStatic: boolean;
  readonly platform: string | undefined;
  readonly status: string;
  readonly reason: string | undefined;
  readonly said: string;
  readonly milliseconds: number;
  readonly proven: readonly { readonly argument: string; readonly by: readonly string[] }[];
  readonly probes: readonly ProbeView[];
}

export interface ProbeView {
  readonly argv: readonly string[];
  readonly status: string;
  readonly exitCode: number | null;
  readonly milliseconds: number;
  readonly output: string | undefined;
}

const text = z.string().nullable().default(null).catch(null);
const rowsSchema = z.looseObject({
  rows: z.array(
    z.looseObject({
      handle: text,
      module: text,
      runtime_mode: z.string(),
      runner: z.string().default('image'),
      platform: text,
      status: z.string(),
      reason_code: text,
      stderr_summary: z.string().default(''),
      duration_ms: z.number(),
      proven_arguments: z.array(z.looseObject({ argument: z.string(), by: z.array(z.string()) })).default([]),
      probes: z
        .array(
          z.looseObject({
            argv: z.array(z.string()),
            status: z.string(),
            exit_code: z.number().nullable(),
            duration_ms: z.number(),
          }),
        )
        .default([]),
    }),
  ),
});
const outputSchema = z.looseObject({
  outputs: z.array(
    z.looseObject({ row: z.string(), argv: z.array(z.string()), stdout: z.string(), stderr: z.string() }),
  ),
});

/** The rows of a pack, each with what its probes said where that was kept. */
export function rowsIn(objects: ReadonlyMap<string, StoredObject>): RowView[] {
  const { rows = [] } = rowsSchema.safeParse(objects.get('entrypoint_matrix_validation')).data ?? {};
  const { outputs = [] } = outputSchema.safeParse(objects.get('entrypoint_output')).data ?? {};
  const said = new Map(outputs.map(({ argv, stdout, stderr }) => [JSON.stringify(argv), `${stdout}${stderr}`]));
  return rows.map((row) => ({
    name: row.handle ?? row.module ?? row.runtime_mode,
    mode: row.runtime_mode,
    isStatic: row.runner === 'static',
    platform: row.platform ?? undefined,
    status: row.status,
    reason: row.reason_code ?? undefined,
    said: row.stderr_summary,
    milliseconds: row.duration_ms,
    proven: row.proven_arguments,
    probes: row.probes.map(({ argv, status, exit_code: exitCode, duration_ms: milliseconds }) => ({
      argv,
      status,
      exitCode,
      milliseconds,
      output: said.get(JSON.stringify(argv)),
    })),
  }));
}
