import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { ecrPlace } from '../adapters/ecr/place.ts';
import { folderArtifact, takeFolder } from '../adapters/oci-folder.ts';
import type { Host } from '../hosts/host.ts';
import type { ImageRegistry } from '../ports/images.ts';
import { registryAt } from './registry.ts';

interface TransitFlags {
  readonly transit: string;
  readonly run: string;
}

/** `evidence hand-on` and `evidence take`: what jobs hand to each other, through a repository of a registry, where there are no artifacts. */
export function addTransit(group: Command, host: Host): void {
  withTransitFlags(group.command('hand-on'))
    .argument('<path>', 'a folder or file')
    .summary('leave a folder to later jobs of this run, in a repository that is for nothing else')
    .requiredOption('--name <name>', 'what it is called in this run')
    .action(async (path: string, { transit, run, name }: TransitFlags & { readonly name: string }) => {
      const { source, manifest } = await folderArtifact(resolve(path));
      const { tag } = await within(transit, (registry) => registry.publish(source, manifest, tagOf(run, name)));
      await host.print(`${JSON.stringify({ name, digest: manifest.digest, tag_state: tag }, null, 2)}\n`);
    });
  withTransitFlags(group.command('take'))
    .argument('<name...>', 'what is taken; `NAME=…` means NAME')
    .summary('take what earlier jobs of this run left')
    .requiredOption('--into <folder>', 'where it is put')
    .option('--each', 'each in a folder of its own name')
    .action(
      async (names: readonly string[], flags: TransitFlags & { readonly into: string; readonly each?: boolean }) => {
        await within(flags.transit, async (registry) => {
          for (const name of names.map(nameIn))
            await takeFolder(registry, await registry.manifest(tagOf(flags.run, name)), placeIn(flags, name));
        });
        await host.print(`${JSON.stringify({ taken: names.map(nameIn) }, null, 2)}\n`);
      },
    );
}

function withTransitFlags(command: Command): Command {
  return command
    .requiredOption('--transit <repository>', 'the repository that folders pass through')
    .requiredOption('--run <id>', 'the id of the workflow run');
}

/** The tag is create-only: what a job left, no other one replaces. */
function tagOf(run: string, name: string): string {
  return `${run}-${name}`;
}

function nameIn(text: string): string {
  return text.split('=')[0] ?? text;
}

function placeIn({ into, each = false }: { readonly into: string; readonly each?: boolean }, name: string): string {
  return each ? join(resolve(into), name) : resolve(into);
}

async function within<Value>(repository: string, work: (registry: ImageRegistry) => Promise<Value>): Promise<Value> {
  const registry = await registryAt(repository, ecrPlace(repository, undefined));
  try {
    return await work(registry);
  } finally {
    await registry.close();
  }
}
