/** The one bundle: each face of Seaworthy is loaded only when it is started. */
const faces = {
  cli: () => import('./cli/main.ts'),
  'build-context': () => import('./actions/build-context.ts'),
  secrets: () => import('./actions/secrets.ts'),
  entrypoints: () => import('./actions/entrypoints.ts'),
  'image-digest': () => import('./actions/image-digest.ts'),
  provenance: () => import('./actions/provenance.ts'),
  closure: () => import('./actions/closure.ts'),
  evidence: () => import('./actions/evidence.ts'),
} as const;

export type Face = keyof typeof faces;

/** Starts a face; it sets the exit code itself. What even it did not foresee, such as a damaged bundle, is an ERROR. */
export async function start(face: Face): Promise<void> {
  try {
    const { main } = await faces[face]();
    await main();
  } catch (error) {
    process.stderr.write(`ERROR INTERNAL: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
