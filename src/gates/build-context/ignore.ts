import type { OpenContract } from '../../contract/opened.ts';
import { Fault } from '../../core/fault.ts';
import { ignoreFileCandidates } from '../../domain/dockerfile/dockerfile.ts';
import { type IgnoreRule, readIgnoreFile } from '../../domain/ignore/ignore-file.ts';
import { join } from '../../domain/path/clean.ts';
import type { Files } from '../../ports/files.ts';

/** The rules of the ignore file that the engine would read; none where there is no file. */
export async function ignoreRulesOf(files: Files, { contract, folder }: OpenContract): Promise<readonly IgnoreRule[]> {
  const { context, dockerfile, engine } = contract.image;
  const contextPath = join(folder, context);
  const found = await findIgnoreFile(files, contextPath, dockerfile, engine);
  return found === undefined ? [] : readIgnoreFile(await files.read(join(contextPath, found))).rules;
}

/** The ignore file that the engine would read, relative to the context. */
export async function findIgnoreFile(
  files: Files,
  contextPath: string,
  dockerfile: string,
  engine: 'buildkit' | 'classic',
): Promise<string | undefined> {
  for (const candidate of ignoreFileCandidates(dockerfile, engine)) {
    const stat = await files.stat(join(contextPath, candidate));
    if (stat && stat.type !== 'file')
      throw new Fault('FILE_NOT_A_FILE', {
        message: `${candidate} is a ${stat.type}, and engines read only a plain file as their ignore file`,
        location: { path: join(contextPath, candidate) },
      });
    if (stat) return candidate;
  }
  return undefined;
}
