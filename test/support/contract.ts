import { memoryFiles, type Planted } from '../../src/adapters/memory-files.ts';
import type { HandleSource } from '../../src/contract/handles/parameters.ts';
import { readContract } from '../../src/contract/open.ts';
import type { OpenContract } from '../../src/contract/opened.ts';
import { type Fault, faultsIn } from '../../src/core/fault.ts';

export type Plants = Readonly<Record<string, Planted>>;

/** The contract of a text, in a repository that holds these files. */
export async function openContract(
  text: string | Uint8Array,
  files: Plants = {},
  path = 'seaworthy.yml',
  handles?: HandleSource,
): Promise<OpenContract> {
  return readContract(memoryFiles(files), path, Buffer.from(text), { guessed: false, handles });
}

/** Every fault that a piece of work throws; none where it throws nothing. */
export async function faultsOf(work: () => unknown): Promise<readonly Fault[]> {
  try {
    await work();
    return [];
  } catch (error) {
    return faultsIn(error);
  }
}

/** A fault in short: `CODE line:column`. */
export function brief({ code, location }: Fault): string {
  return `${code} ${location?.line ?? '-'}:${location?.column ?? '-'}`;
}
