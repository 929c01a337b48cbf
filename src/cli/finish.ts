import { resolve } from 'node:path';
import type { Command } from 'commander';
import { readBuiltImage } from '../adapters/built-image.ts';
import { ociArchive } from '../adapters/oci-archive.ts';
import { finish } from '../chain/finish.ts';
import type { ChainImage } from '../chain/image.ts';
import { jobResults, jobsBeforePublish, needsIn } from '../chain/needs.ts';
import { readOrigin } from '../chain/origin.ts';
import type { Session } from '../chain/session.ts';
import { settle } from '../chain/settle.ts';
import { Fault, faultsIn } from '../core/fault.ts';
import type { Host } from '../hosts/host.ts';
import { type CommonFlags, commonOptions, tell, withCommonFlags } from './flags.ts';
import { builderOf } from './images.ts';
import { receivedPlan } from './planned.ts';
import { publisher } from './registry.ts';
import { type CommonOptions, openSession } from './workplace.ts';

interface FinishFlags extends CommonFlags {
  readonly archive?: string;
  readonly expect?: string;
  readonly registry?: string;
  readonly needs: string;
}

/** `closure finish`: the last job of a run of several. */
export function addFinish(group: Command, host: Host): void {
  withCommonFlags(group.command('finish'))
    .argument('[dir]', 'the repository, or an empty folder', '.')
    .summary('join what the jobs of a run left, push its image if all of them passed, and close it')
    .option('--archive <path>', 'the OCI archive that was judged')
    .option('--expect <digest>', 'the digest that the building job told')
    .option('--registry <repository>', 'where the image goes; the contract’s where absent')
    .requiredOption('--needs <json>', 'the results of the jobs before, as toJSON(needs) gives them')
    .action(async (dir: string, flags: FinishFlags) => {
      const options = commonOptions(flags, host);
      const { opened, fault } = await openedFor(dir, options);
      if (!opened.plan) throw new Fault('USAGE', { message: 'closure finish needs --run-plan' });
      const session = { ...opened, jobs: jobResults(needsIn(flags.needs), jobsBeforePublish(opened.plan)) };
      const image = fault ?? (await imageThere(session, flags));
      const outcome = await finish(session, {
        image,
        builder: builderOf(session),
        publish: publisherOf(session, flags),
      });
      await tell(host, outcome, session.open.profile, flags, options);
    });
}

/**
 * Only a run that publishes asks AWS and proves which run it is; any other one is a rehearsal and needs nothing beyond this
 * machine. What keeps a publishing run from its role is told in a red pack: there is no third outcome.
 */
async function openedFor(dir: string, options: CommonOptions): Promise<{ opened: Session; fault?: Fault }> {
  const received = await receivedPlan(options);
  const offline = async () => (await openSession(dir, options, 'offline')).session;
  if (!received?.plan.publishes) return { opened: await offline() };
  const all = await settle(async () => (await openSession(dir, options, 'all')).session);
  if (all.value) return { opened: all.value };
  const [fault] = faultsIn(all.error);
  return { opened: await offline(), ...(fault ? { fault } : {}) };
}

/** The archive, where one arrived and is the one that was built. */
async function imageThere(session: Session, { archive, expect }: FinishFlags): Promise<ChainImage | Fault> {
  if (archive === undefined) return new Fault('IMAGE_MALFORMED', { message: 'no job of this run left an image' });
  const found = await settle(() => imageIn(session, resolve(archive), expect));
  return found.value ?? faultsIn(found.error)[0] ?? new Fault('INTERNAL', { message: 'no image, and no reason' });
}

async function imageIn(session: Session, archive: string, expected: string | undefined): Promise<ChainImage> {
  const image = await readBuiltImage(ociArchive(archive), undefined, new Set());
  if (expected !== undefined && expected !== image.digest)
    throw new Fault('IMAGE_MALFORMED', {
      message: `the archive arrived with ${image.digest}, and ${expected} was built`,
    });
  const origin = await readOrigin(session, image.digest);
  return { image, archive, source: 'oci_archive', stated: null, found: undefined, origin };
}

function publisherOf(session: Session, { registry }: FinishFlags) {
  const repository = registry ?? session.open.contract.image.repository;
  return repository === undefined ? undefined : publisher(repository, session);
}
