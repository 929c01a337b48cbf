/** A repository of Amazon ECR. */
export interface EcrPlace {
  /** The repository URI, without a tag. */
  readonly repository: string;
  /** The account of the registry, twelve digits; the caller’s own where undefined. */
  readonly registryId: string | undefined;
  /** undefined where the environment decides. */
  readonly region: string | undefined;
  /** The repository’s name inside of its registry. */
  readonly name: string;
}

/** Every partition has domains of its own, and nobody else’s looks like one of them. */
const host =
  /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z]{2,4}(?:-[a-z]+)+-\d)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)\/(.+)$/;

/**
 * What a repository URI says, or the contract for one that does not: undefined where it is no repository of ECR. The public
 * gallery is a registry like any other.
 */
export function ecrPlace(
  repository: string,
  stated?: { readonly registryId: string; readonly region: string },
): EcrPlace | undefined {
  const [, registryId, region, name] = host.exec(repository) ?? [];
  if (name !== undefined) return { repository, registryId, region, name };
  if (stated === undefined) return undefined;
  return { repository, ...stated, name: repository.slice(repository.indexOf('/') + 1) };
}

/** For messages and policies; a part that nobody knows is `*`. */
export function repositoryArn({ registryId = '*', region = '*', name }: EcrPlace): string {
  return `arn:${partitionOf(region)}:ecr:${region}:${registryId}:repository/${name}`;
}

/** The part of AWS that a region belongs to, as ARNs name it. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  if (region.startsWith('eusc-')) return 'aws-eusc';
  const [, isolated] = /^[a-z]{2}-iso([a-z]?)-/.exec(region) ?? [];
  if (isolated === undefined) return 'aws';
  return isolated === '' ? 'aws-iso' : `aws-iso-${isolated}`;
}
