import { z } from 'zod';
import { Fault } from '../core/fault.ts';
import type { Location } from '../core/finding.ts';
import { place } from './evidence-schema.ts';
import { locationOf, parseYaml, type Source, validate } from './load.ts';
import type { OpenContract } from './opened.ts';

/** One repository, and what is its own on AWS. */
export interface PolicyTarget {
  readonly role: string;
  readonly repositoryId: string;
  /** `s3://BUCKET/PREFIX`, or `local`. */
  readonly store: string;
  /** The image’s repository. */
  readonly repository: string | undefined;
}

const list = z
  .array(
    z.strictObject({
      repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'OWNER/NAME'),
      'repository-id': z.string().regex(/^\d{1,19}$/, 'the number of the repository, in quotes'),
      image: z.string().optional(),
      evidence: place.regex(/^s3:\/\/[^/]+\/[^/]/, 's3://BUCKET/PREFIX, a prefix of its own'),
    }),
  )
  .nonempty();

/** The repository of the contract itself. Throws USAGE where the contract does not say which it is. */
export function targetOf({ contract, locate }: OpenContract): PolicyTarget {
  const repositoryId = contract.workflow['repository-id'];
  if (repositoryId === undefined)
    throw new Fault('USAGE', {
      message: 'the contract names no workflow.repository-id, so nobody could be trusted',
      location: locate([]),
      fix: 'Add it: `gh api repos/OWNER/NAME --jq .id` prints the number.',
    });
  return {
    role: contract.aws.role ?? 'seaworthy-packaging',
    repositoryId,
    store: contract.evidence.store,
    repository: contract.image.repository,
  };
}

/** The repositories of a file, each with a role and an evidence prefix of its own. Throws CONTRACT_INVALID with line and column. */
export function targetsIn(text: string, path: string): PolicyTarget[] {
  const { source, value } = parseYaml(text, path, 'CONTRACT_INVALID');
  const targets = validate(list, value, source, 'CONTRACT_INVALID').map(
    ({ repository, 'repository-id': repositoryId, image, evidence }): PolicyTarget => ({
      role: `seaworthy-${repository.replace('/', '-')}`.slice(0, 64),
      repositoryId,
      store: evidence,
      repository: image,
    }),
  );
  refuseShared(targets, source);
  return targets;
}

/** Two repositories that share a role’s name, a number or a prefix could speak for each other. */
function refuseShared(targets: readonly PolicyTarget[], source: Source): void {
  for (const [index, one] of targets.entries())
    for (const other of targets.slice(0, index)) {
      const shared = sharedBetween(one, other);
      if (shared !== undefined)
        throw sharing(locationOf(source, [index]), `${other.role} and ${one.role} share ${shared}`);
    }
}

function sharing(location: Location, what: string): Fault {
  const { path, line = 1, column = 1 } = location;
  return new Fault('CONTRACT_INVALID', { message: `${path}:${line}:${column}: ${what}`, location });
}

/** AWS does not tell names of roles apart by their case. */
function sharedBetween(one: PolicyTarget, other: PolicyTarget): string | undefined {
  const folder = ({ store }: PolicyTarget) => `${store.replace(/\/$/, '')}/`;
  if (one.role.toLowerCase() === other.role.toLowerCase()) return 'the name of the role';
  if (one.repositoryId === other.repositoryId) return 'a repository-id';
  const nested = folder(one).startsWith(folder(other)) || folder(other).startsWith(folder(one));
  return nested ? 'an evidence prefix' : undefined;
}
