import { GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import { Fault } from '../core/fault.ts';
import type { ImageRegistry } from '../ports/images.ts';
import type { AwsOptions } from './aws/call.ts';
import { type Ecr, ecrClient } from './ecr/client.ts';
import { batchGetImage } from './ecr/manifest.ts';
import type { EcrPlace } from './ecr/place.ts';
import { neededFor } from './ecr/rights.ts';
import { standingOf } from './ecr/standing.ts';
import type { Credentials } from './oci-registry/authorization.ts';
import { ociRegistry, type RegistryOptions } from './oci-registry.ts';

/**
 * A repository of Amazon ECR. Tags resolve through its own interface, with `ecr:BatchGetImage` alone; blobs and pushes go
 * by the registry protocol, for which a short-lived token is asked where it is needed.
 */
export function ecrRegistry(
  place: EcrPlace,
  options: Omit<AwsOptions, 'region'> & Omit<RegistryOptions, 'repository' | 'credentials'> = {},
): ImageRegistry {
  const ecr = ecrClient(place, options);
  const docker = ociRegistry({
    ...options,
    repository: place.repository,
    credentials: () => authorizationToken(ecr),
    permission: (call) => ecr.needs(neededFor(call)),
  });
  return {
    ...docker,
    manifest: (reference) => batchGetImage(ecr, reference ?? ''),
    standing: (tag, digest) => standingOf(ecr, tag, digest),
    close: async () => ecr.close(),
  };
}

/** `AWS` and a password of twelve hours. https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html */
async function authorizationToken(ecr: Ecr): Promise<Credentials> {
  const request = { action: 'ecr:GetAuthorizationToken', resource: '*' };
  const { authorizationData } = await ecr.send(request, (client, options) =>
    client.send(new GetAuthorizationTokenCommand({}), options),
  );
  const text = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64').toString();
  const cut = text.indexOf(':');
  if (cut > 0) return { username: text.slice(0, cut), password: text.slice(cut + 1) };
  throw new Fault('REGISTRY_PROTOCOL', { message: `${ecr.place.repository}: ECR answered no token` });
}
