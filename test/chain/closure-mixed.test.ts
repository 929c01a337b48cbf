import { describe, expect, test } from 'vitest';
import { mandatoryObjects } from '../../src/gates/closure/facts.ts';
import { anotherDigest, builtImage, commit, planted, repository } from '../support/closure.ts';
import { judged, type Pack, packOf, replaced } from '../support/closure-pack.ts';

const git = {
  topLevel: '/r',
  ref: 'refs/heads/main',
  shallow: false,
  dirty: [],
  tracked: new Set(Object.keys(repository)),
};
const whole = await packOf();
const anotherImage = { ...builtImage, image: { ...builtImage.image, digest: anotherDigest } };

/** The same repository, run again with one thing different. */
const others: [string, string, Pack][] = [
  ['another run', 'CLOSURE_RUN_MIXED', await packOf({ session: { platformRunId: 'platform_20260102T120500Z' } })],
  ['another commit', 'CLOSURE_COMMIT_MIXED', await packOf({ session: { git: { ...git, sha: 'e'.repeat(40) } } })],
  ['another contract', 'CLOSURE_CONTRACT_MIXED', await packOf({ files: planted({}, 'phase: P(-1)\n') })],
  [
    'another image',
    'CLOSURE_DIGEST_MIXED',
    await packOf({
      images: {
        obtain: async () => anotherImage,
        load: async () => [{ identity: 'manifest', reference: anotherDigest, platform: 'linux/amd64' }],
      },
    }),
  ],
];

describe.each(others)('R8: evidence of %s', (_, code, other) => {
  test('is whole by itself', () => {
    expect(other.size).toBe(mandatoryObjects.length);
  });

  test.each(mandatoryObjects)('is not taken for %s', async (name) => {
    const { verdict, codes } = await judged(replaced(whole, name, other.get(name)));
    expect(verdict).not.toBe('PASS');
    expect(codes).toContain(code);
  });
});

test.each(others.slice(0, 3))('R8: a whole pack of %s is not taken for this one', async (_, code, other) => {
  expect(await judged(other)).toMatchObject({ verdict: 'FAIL', codes: [code] });
});

test('every object of one run carries one commit', () => {
  const commits = [...whole.values()].map((bytes) => JSON.parse(Buffer.from(bytes).toString()).git_sha as unknown);
  expect(new Set(commits)).toEqual(new Set([commit]));
});
