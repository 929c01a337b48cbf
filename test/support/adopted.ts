import type { MemoryStore } from '../../src/adapters/memory-store.ts';
import { builtImage, image, type PortsCase, pack, planted, ranChain, runId, type SessionCase } from './closure.ts';
import { registryAnswer } from './registry-answer.ts';

/** A repository whose contract adopts what its tag names already. */
export const files = planted({}, 'image: { on-existing-tag: adopt }\n');
export const later = 'platform_20260103T120000Z_1a1b2c3d';
export const laterPack = pack.replace(runId, later);

/** What a run leaves that built and judged the image. */
export async function firstRun(given: SessionCase & PortsCase = {}): Promise<MemoryStore> {
  return (await ranChain({ files, ...given })).store;
}

/** A run that finds the image behind its tag, but for what a test changes; and what it asked of the world. */
export async function secondRun(store: MemoryStore, { session, images, ...given }: SessionCase & PortsCase = {}) {
  const asked: string[] = [];
  const ran = await ranChain({
    files,
    ...given,
    store,
    session: { platformRunId: later, ...session },
    images: {
      existing: async (tag) => {
        asked.push(`existing ${tag}`);
        return registryAnswer(image);
      },
      pull: async ({ digest }) => {
        asked.push(`pull ${digest}`);
        return { ...builtImage, source: 'registry', origin: undefined };
      },
      publish: async (_, tag) => {
        asked.push(`publish ${tag}`);
        return registryAnswer(image);
      },
      ...images,
    },
  });
  return { ...ran, asked };
}
