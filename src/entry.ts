/** The one bundle: each face of Seaworthy is loaded only when it is started. */
const faces = {
  cli: () => import('./cli/main.ts'),
} as const;

export type Face = keyof typeof faces;

/** Starts a face; it sets the exit code itself. */
export async function start(face: Face): Promise<void> {
  const { main } = await faces[face]();
  await main();
}
