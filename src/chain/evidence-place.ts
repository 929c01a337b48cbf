import { Fault } from '../core/fault.ts';
import { isClosed } from '../domain/ignore/closed.ts';
import { join } from '../domain/path/clean.ts';
import { ignoreRulesOf } from '../gates/build-context/index.ts';
import { attemptPrefix } from './close.ts';
import { objectSchemas } from './objects.ts';
import { originKey } from './origin.ts';
import { pinKeys } from './run-pin.ts';
import type { Session } from './session.ts';
import { partFolder } from './shards.ts';
import { keyOf, packPrefix } from './writer.ts';

/**
 * The fault of an evidence folder that the next build would take along. Every place that this run can write to is asked
 * of the ignore file by its own name: a rule may let in one of them and none of the others.
 */
export async function evidenceInContext(session: Session): Promise<Fault | undefined> {
  const { evidenceFolder, open, files } = session;
  if (evidenceFolder === undefined || open.contract.image.prebuilt !== undefined) return undefined;
  const contextPath = join(open.folder, open.contract.image.context);
  const folder = below(contextPath, evidenceFolder);
  if (folder === undefined) return undefined;
  const rules = await ignoreRulesOf(files, open);
  const reached = placesOf(session).find((place) => !isClosed(rules, join(folder, place)));
  if (reached === undefined) return undefined;
  return new Fault('EVIDENCE_IN_CONTEXT', {
    message: `the evidence folder ${evidenceFolder} lies in the build context ${contextPath}, and the ignore file lets ${reached} in`,
  });
}

function placesOf(session: Session): string[] {
  const objects = Object.keys(objectSchemas);
  return [
    ...objects.map((name) => keyOf(session, name)),
    ...objects.map((name) => keyOf(session, name).replace(packPrefix(session), attemptPrefix(session))),
    ...['1-of-1', '1-of-2', '2-of-2'].map((name) => `${partFolder(session)}${name}.json`),
    originKey(session),
    ...pinKeys(session),
    '.gitignore',
  ];
}

function below(folder: string, path: string): string | undefined {
  if (folder === '.' || folder === path) return folder === path ? '' : path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
