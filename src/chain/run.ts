import { Fault } from '../core/fault.ts';
import { type BuildContextResult, buildContext } from '../gates/build-context/index.ts';
import { secrets } from '../gates/secrets/index.ts';
import { adopted } from './adopt.ts';
import { unasked } from './ask-gate.ts';
import { buildRequest } from './build-request.ts';
import { askBuildContext, askSecrets, heldBack, type OfflinePorts, secretPortsOf } from './check.ts';
import { closeRun } from './close-run.ts';
import { evidenceInContext } from './evidence-place.ts';
import { askImage } from './in-image.ts';
import type { Outcome } from './outcome.ts';
import { tagOfImage } from './record.ts';
import { rehearsalFacts, rehearsalReasons } from './rehearsal.ts';
import type { Progress, RunPorts } from './run-ports.ts';
import type { Session } from './session.ts';
import { settle } from './settle.ts';
import { uncommitted } from './uncommitted.ts';

/** The full chain on one machine: static gates, build, the image by its digest, closure, and the pack. */
export async function run(session: Session, ports: RunPorts): Promise<Outcome> {
  if (!session.git)
    throw new Fault('GIT_UNAVAILABLE', { message: 'a full run needs a commit, and there is no git repository here' });
  await session.remote?.refuseUnfit();
  const progress: Progress = { gates: [], uncommitted: session.git.dirty, built: undefined, published: undefined };
  const before = await passesStatically(session, ports);
  progress.uncommitted = uncommitted(session, before);
  const held = before ? await buildImage(session, ports, progress, before) : await askOffline(session, ports, progress);
  if (before && progress.built) await askImage(held, ports, before, progress);
  return finish(held, ports, progress);
}

/**
 * The static pass, in memory: each object is written once, when the image is there. undefined where it does not pass;
 * why is told by the gates themselves, which are then asked to be written down.
 */
async function passesStatically(session: Session, ports: OfflinePorts): Promise<BuildContextResult | undefined> {
  session.onProgress?.('build-context');
  const context = await settle(async () => {
    const result = await buildContext(
      { files: session.files, bases: ports.bases, buildArgs: ports.buildArgs },
      session.open,
      session.policy,
    );
    const fault = await evidenceInContext(session);
    if (fault) throw fault;
    return result;
  });
  if (context.value?.verdict !== 'PASS') return undefined;
  if (context.value.facts.prebuilt) return context.value;
  const { files } = context.value.facts;
  const secretPorts = { ...secretPortsOf(session, ports), image: undefined };
  const offline = await settle(() => secrets(secretPorts, session.open, session.policy, files));
  return offline.value?.verdict === 'PASS' ? context.value : undefined;
}

/** Where the static gates do not pass, nothing is built; they are asked again to be written down. */
async function askOffline(session: Session, ports: RunPorts, progress: Progress): Promise<Session> {
  const context = await askBuildContext(session, ports);
  const held = heldBack(session, context);
  progress.gates.push(context, await askSecrets(held, ports, context));
  return held;
}

async function buildImage(
  session: Session,
  ports: RunPorts,
  progress: Progress,
  context: BuildContextResult,
): Promise<Session> {
  session.onProgress?.('build');
  try {
    progress.built =
      (await adopted(session, ports, context)) ?? (await ports.images.obtain(buildRequest(session, ports)));
  } catch (error) {
    await askOffline(session, ports, progress);
    progress.gates.push(unasked('image-digest', error));
    return session;
  }
  return { ...session, imageDigest: progress.built.image.digest };
}

async function finish(session: Session, ports: RunPorts, progress: Progress): Promise<Outcome> {
  return closeRun(session, {
    command: 'run',
    gates: progress.gates,
    reasons: rehearsalReasons(session, rehearsalFacts(ports, progress)),
    imageTag: progress.built ? tagOfImage(session, progress.built, ports.builder) : null,
  });
}
