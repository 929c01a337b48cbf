import { expect, test } from 'vitest';
import { memoryStore } from '../../src/adapters/memory-store.ts';
import { keepOrigin } from '../../src/chain/origin.ts';
import { refuseUnpublishable } from '../../src/chain/publishable.ts';
import type { Session } from '../../src/chain/session.ts';
import { anotherDigest, builtImage, image, pack, planted, ranChain } from '../support/closure.ts';
import { faultsOf } from '../support/contract.ts';
import { exits } from '../support/entrypoints.ts';

const origin = {
  build_driver: 'local',
  build_actor: 'somebody',
  build_completed_at_utc: '2026-01-02T11:00:00Z',
  base_images: [],
};

interface Case {
  readonly given?: Parameters<typeof ranChain>[0];
  readonly built?: boolean;
  readonly uncommitted?: readonly string[];
  /** The object that is left out or changed. */
  readonly change?: { readonly name: string; readonly fields?: object };
  readonly session?: Partial<Session>;
  readonly expected?: string;
}

/** The codes with which an archive is refused after its gates were asked. */
async function refused({
  given = {},
  built = true,
  uncommitted = [],
  change,
  session = {},
  expected,
}: Case): Promise<string[]> {
  const ran = await ranChain(given);
  const store = memoryStore();
  for (const [key, bytes] of ran.store.objects) {
    const isChanged = change !== undefined && key === `${pack}${change.name}.json`;
    const forged = { ...(JSON.parse(Buffer.from(bytes).toString()) as object), ...change?.fields };
    if (!isChanged) await store.write(key, bytes);
    else if (change.fields) await store.write(key, Buffer.from(`${JSON.stringify(forged, null, 2)}\n`));
  }
  const held = { ...ran.session, store, ...session };
  if (built) await keepOrigin(held, image, origin, { uncommitted, replaced: [] });
  return (await faultsOf(() => refuseUnpublishable(held, image, expected))).map(({ code }) => code);
}

test('an archive that this run built from its commit and judged may be published', async () => {
  expect(await refused({})).toEqual([]);
  expect(await refused({ expected: image })).toEqual([]);
});

test.each<[string, Case]>([
  ['that this run did not build', { built: false }],
  ['that was built from what no commit holds', { uncommitted: ['a'] }],
  [
    'in a tree that is dirty now',
    {
      session: {
        git: { topLevel: '/r', sha: 'c'.repeat(40), ref: null, shallow: false, dirty: ['a'], tracked: new Set() },
      },
    },
  ],
  ['of another digest than was judged', { expected: anotherDigest }],
  ['whose entrypoints were not asked', { change: { name: 'entrypoint_matrix_validation' } }],
  ['whose secrets were not asked', { change: { name: 'security_secret_injection_checks' } }],
  ['whose context was not asked', { change: { name: 'build_context_allowlist_check' } }],
  ['whose entrypoints fail', { given: { answer: () => exits(1) } }],
  [
    'whose evidence is about another image',
    { change: { name: 'build_context_secret_scan', fields: { image_digest: anotherDigest } } },
  ],
  [
    'whose evidence was written over',
    { change: { name: 'security_secret_injection_checks', fields: { verdict: 'PASS', checks: [] } } },
  ],
])('L15: an archive %s is refused', async (_, one) => {
  expect(await refused(one)).toEqual(['PUBLISH_REFUSED']);
});

test('a digest that is none is wrong usage', async () => {
  expect(await refused({ expected: 'sha256:short' })).toEqual(['USAGE']);
});

test('L5: an archive of another commit is refused', async () => {
  const git = { topLevel: '/r', sha: 'd'.repeat(40), ref: null, shallow: false, dirty: [], tracked: new Set<string>() };
  expect(await refused({ session: { git } })).toEqual(['PUBLISH_REFUSED']);
});

test('an image that was built elsewhere needs no build of this run, and all of its judgement', async () => {
  const files = planted({}, 'image: { strategy: prebuilt, prebuilt: { archive: a.tar } }\n');
  const images = { obtain: async () => ({ ...builtImage, origin: undefined }) };
  expect(await refused({ given: { files, images }, built: false })).toEqual([]);
  const change = { name: 'entrypoint_matrix_validation' };
  expect(await refused({ given: { files, images }, built: false, change })).toEqual(['PUBLISH_REFUSED']);
});
