import { constants, copyFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { ociArchive } from '../adapters/oci-archive.ts';
import { buildRequest } from '../chain/build-request.ts';
import { evidenceInContext } from '../chain/evidence-place.ts';
import { keepOrigin, readOrigin } from '../chain/origin.ts';
import { refuseUnpublishable } from '../chain/publishable.ts';
import { tagOf } from '../chain/record.ts';
import type { Session } from '../chain/session.ts';
import { uncommitted } from '../chain/uncommitted.ts';
import { Fault } from '../core/fault.ts';
import { buildContext } from '../gates/build-context/index.ts';
import type { Host } from '../hosts/host.ts';
import type { BuiltImage } from '../ports/built-image.ts';
import type { AloneFlags } from './alone.ts';
import { fetchImage } from './fetched.ts';
import { commonOptions, withCommonFlags } from './flags.ts';
import { withImageFlags } from './gates.ts';
import { builderOf, openImages } from './images.ts';
import { prebuiltPlace } from './prebuilt.ts';
import { openRegistry } from './registry.ts';
import { openSession } from './workplace.ts';

/** `image-digest build` and `image-digest publish`, beside `image-digest run`. */
export function addImageCommands(group: Command, host: Host): void {
  addBuild(group, host);
  addPublish(group, host);
}

/** Builds once, to the archive that every later job carries on. */
function addBuild(group: Command, host: Host): void {
  withImageFlags(withCommonFlags(group.command('build')))
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('build the image once, or fetch the prebuilt one, to an OCI archive (--archive)')
    .action(async (dir: string, flags: AloneFlags) => {
      const archive = resolve(needed(flags.archive, '--archive'));
      if (existsSync(archive))
        throw new Fault('USAGE', {
          message: `${archive} exists already`,
          fix: 'An archive is never overwritten: name another file.',
        });
      const options = commonOptions(flags, host);
      const { session, workplace } = await openSession(dir, options, 'engine');
      const image = await buildInto(archive, session, workplace.root, flags);
      await host.print(
        `${JSON.stringify({ archive, image_digest: image.digest, platforms: image.platforms.map(({ platform }) => platform) }, null, 2)}\n`,
      );
    });
}

/** Builds, and keeps for the jobs that follow who did it, when, and from what. */
async function buildInto(archive: string, session: Session, root: string, flags: AloneFlags): Promise<BuiltImage> {
  if (session.open.contract.image.prebuilt) return fetchInto(archive, session, root, flags.prebuilt);
  const fault = await evidenceInContext(session);
  if (fault) throw fault;
  const { ports, close } = await openImages(session, root, flags, archive);
  try {
    const context = await buildContext({ files: session.files, ...ports }, session.open, session.policy);
    const { image, origin } = await ports.images.obtain(buildRequest(session, { ...ports, root }));
    if (origin) {
      const more = { uncommitted: uncommitted(session, context), replaced: ports.replaced };
      await keepOrigin(session, image.digest, origin, more);
    }
    return image;
  } finally {
    await close();
  }
}

/** An image that was built elsewhere is carried, byte for byte, into the archive of this run; nobody here saw how it came to be. */
async function fetchInto(
  archive: string,
  session: Session,
  root: string,
  given: string | undefined,
): Promise<BuiltImage> {
  const place = prebuiltPlace(session.open, root, given);
  if (!place) throw new Fault('USAGE', { message: 'the contract names no prebuilt image' });
  const { image, archive: found } = await fetchImage(place, archive, session);
  if (found !== undefined && found !== archive) copyFileSync(found, archive, constants.COPYFILE_EXCL);
  return image;
}

/** Pushes those very bytes by digest, reads them back, and makes the tag, create-only. Nothing of the repository runs. */
function addPublish(group: Command, host: Host): void {
  withCommonFlags(group.command('publish'))
    .argument('<archive>', 'the OCI archive that was judged')
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('push an archive by digest, read it back, and make its tag')
    .requiredOption('--registry <repository>', 'where it goes')
    .option('--expect <digest>', 'the digest that was judged; another one is refused')
    .action(
      async (
        file: string,
        dir: string,
        flags: AloneFlags & { readonly registry: string; readonly expect?: string },
      ) => {
        const { session } = await openSession(dir, commonOptions(flags, host), 'engine');
        const source = ociArchive(resolve(file));
        const manifest = await source.manifest(undefined);
        await refuseUnpublishable(session, manifest.digest, flags.expect);
        const tag = tagOf(session, builderOf(session));
        const registry = await openRegistry(flags.registry, session.open);
        const bases = (await readOrigin(session, manifest.digest))?.base_images ?? [];
        const outcome = await registry.publish(
          source,
          manifest,
          tag,
          bases.map(({ reference }) => reference),
        );
        await host.print(
          `${JSON.stringify({ repository: flags.registry, tag, image_digest: manifest.digest, tag_state: outcome.tag }, null, 2)}\n`,
        );
      },
    );
}

function needed(value: string | undefined, flag: string): string {
  if (value !== undefined) return value;
  throw new Fault('USAGE', { message: `${flag} is missing` });
}
