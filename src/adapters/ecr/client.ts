import { ECRClient } from '@aws-sdk/client-ecr';
import { type AwsCaller, type AwsOptions, caller, clientConfig } from '../aws/call.ts';
import type { AwsRequest } from '../aws/request.ts';
import { type EcrPlace, repositoryArn } from './place.ts';

/** A repository of ECR that can be asked. */
export interface Ecr extends AwsCaller<ECRClient> {
  readonly place: EcrPlace;
  /** What names the repository in every request. */
  readonly where: { readonly repositoryName: string; readonly registryId?: string };
  /** An action on this repository, for a message. */
  needs(action: string): AwsRequest;
}

export function ecrClient(place: EcrPlace, options: Omit<AwsOptions, 'region'>): Ecr {
  const { registryId, name, region } = place;
  return {
    ...caller(new ECRClient(clientConfig({ ...options, region })), options),
    place,
    where: { repositoryName: name, ...(registryId === undefined ? {} : { registryId }) },
    needs: (action) => ({ action: `ecr:${action}`, resource: repositoryArn(place) }),
  };
}
