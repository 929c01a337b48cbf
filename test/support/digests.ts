import type { OpenContract } from '../../src/contract/opened.ts';
import type { Report } from '../../src/core/check.ts';
import { digestOf } from '../../src/core/digest.ts';
import type { DigestCheck } from '../../src/gates/image-digest/check.ts';
import type { DigestFacts, RegistryAnswer } from '../../src/gates/image-digest/facts.ts';
import { openContract } from './contract.ts';
import { registryAnswer } from './registry-answer.ts';
import { imageOf, platformOf } from './secrets-image.ts';

export const sha = 'a'.repeat(40);
export const image = imageOf(platformOf([]));

/** A registry that holds the very image behind an immutable tag. */
export const registry: RegistryAnswer = registryAnswer(image.digest, { repository: 'registry.example/app' });

/** An authoritative run in which everything agrees, but for what a test changes. */
export function digestFacts(changed: Partial<DigestFacts> = {}): DigestFacts {
  return {
    image,
    source: 'oci_archive',
    stated: image.digest,
    loaded: [{ identity: 'manifest', reference: image.digest }],
    tag: `git-${sha}`,
    repository: 'registry.example/app',
    registry,
    adoptedFrom: null,
    rehearsal: false,
    gitSha: sha,
    ciRunId: '77',
    ...changed,
  };
}

export const another = digestOf('another image');

/** A contract with this `image` block, in YAML’s flow style. */
export function imageContract(block = '{}'): Promise<OpenContract> {
  return openContract(`version: 1\nimage: ${block}\n`);
}

export async function askDigest(check: DigestCheck, changed: Partial<DigestFacts> = {}, block = '{}'): Promise<Report> {
  return check.evaluate(digestFacts(changed), await imageContract(block));
}
