import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Planted } from '../../src/adapters/memory-files.ts';
import { Fault } from '../../src/core/fault.ts';
import { planted, ranChain } from './closure.ts';
import { exits } from './entrypoints.ts';

/** Names that would be markup, workflow commands, ends of lines or nothing at all, wherever they are shown as they are. */
export const hostileNames: readonly string[] = [
  'app/<img src=x onerror=alert(1)>.js',
  'app/"onmouseover="alert(1)',
  "app/'><script>alert(1)</script>",
  'app/::error::x',
  'app/a\u202eb\u0007c',
  'app/line\nbreak',
  'app/]]>&amp;&lt;',
  'app/`$(id)`|[x](javascript:alert(1))',
  'app/%3Cb%3E',
  'app/\ufffe\uffff',
];

type Chain = Parameters<typeof ranChain>[0];

/** The stored objects of a run through the whole chain, below a folder of this machine. */
export async function packFolder(given: Chain): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'seaworthy-pack-'));
  const { store } = await ranChain(given);
  for (const [key, bytes] of store.objects) {
    mkdirSync(dirname(join(place, key)), { recursive: true });
    writeFileSync(join(place, key), bytes);
  }
  return place;
}

/** A context that lets in more than the contract names. */
const leaking = (names: readonly string[]): Record<string, Planted> => ({
  '.dockerignore': '**\n!app\n',
  ...Object.fromEntries(names.map((name) => [name, 'x'.repeat(name.length)])),
});

/** One pack of each kind: how a run ends, and one whose names attack whoever shows them. */
export const packs: Readonly<Record<string, Chain>> = {
  passing: { answer: () => ({ stdout: 'usage: main [--profile PROFILE] {drill}\n', ...exits(0) }) },
  failing: { files: planted(leaking(['app/notes.md', 'app/deep/er/secret.txt'])) },
  undecided: {
    images: {
      load: async () => {
        throw new Fault('ENGINE_UNREACHABLE', { message: 'nobody answers at unix:///var/run/docker.sock' });
      },
    },
  },
  hostile: { files: planted(leaking(hostileNames)) },
};
