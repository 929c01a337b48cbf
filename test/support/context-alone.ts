import type { Session } from '../../src/chain/session.ts';
import { type BuildContextResult, buildContext } from '../../src/gates/build-context/index.ts';

/** What the build-context gate says of a session’s repository, with nothing known beyond it. */
export function buildContextAlone({ files, open, policy }: Session): Promise<BuildContextResult> {
  return buildContext({ files, bases: new Map(), buildArgs: new Map() }, open, policy);
}
