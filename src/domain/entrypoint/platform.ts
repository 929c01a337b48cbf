/** How a platform runs on an engine: by its own processor, or by a program that plays another one. */
export type Execution = 'native' | 'emulated';

/** Processors that run the programs of a smaller one of their family. */
const alsoRuns: Readonly<Record<string, readonly string[]>> = { amd64: ['386'], arm64: ['arm'] };

/** `linux/arm64` on an engine of `amd64` is emulated, where it runs at all. */
export function executionOf(platform: string, engineArchitecture: string): Execution {
  const [, architecture = ''] = platform.split('/');
  const own = [engineArchitecture, ...(alsoRuns[engineArchitecture] ?? [])];
  return own.includes(architecture) ? 'native' : 'emulated';
}
