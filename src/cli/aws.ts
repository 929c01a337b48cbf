import type { CallerDemands } from '../adapters/aws/identity.ts';
import { refuseRedirections } from '../chain/environment.ts';
import type { HandleSource } from '../contract/handles/parameters.ts';
import type { OpenContract } from '../contract/opened.ts';
import type { SecretNames } from '../ports/secret-names.ts';

import { redirectionsOf } from './reach.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The parameter store as a source of handles. What redirects us is refused before it is asked (L14). */
export function handlesOnAws(environment: Environment): HandleSource {
  return async (allowed) => {
    refuseRedirections(await redirectionsOf('aws', environment), allowed);
    const { ssmParameters } = await import('../adapters/ssm.ts');
    return ssmParameters({ region: undefined });
  };
}

/** Refuses credentials that the contract does not take, before any work starts. */
export async function refuseAwsCaller({ contract }: OpenContract, now: number): Promise<void> {
  const { refuseCaller } = await import('../adapters/aws/identity.ts');
  const { credentials, account, role, 'session-minutes': sessionMinutes } = contract.aws;
  const demands: CallerDemands = { oidcOnly: credentials === 'oidc-only', account, role, sessionMinutes };
  await refuseCaller(demands, { region: contract.evidence.region }, now);
}

/** Who says whether a secret exists, where the contract wants it to exist now. A path may lie in either of two stores. */
export async function secretNames({ contract }: OpenContract): Promise<SecretNames | undefined> {
  const { backend, materialization } = contract.secrets;
  if (materialization !== 'must-exist') return undefined;
  const options = { region: undefined };
  const stores: SecretNames[] = [];
  if (backend !== 'secrets-manager') stores.push((await import('../adapters/ssm.ts')).ssmNames(options));
  if (backend !== 'ssm') stores.push((await import('../adapters/secrets-manager.ts')).secretsManagerNames(options));
  return { exists: (path) => existsInAny(stores, path) };
}

async function existsInAny(stores: readonly SecretNames[], path: string): Promise<boolean> {
  for (const store of stores) if (await store.exists(path)) return true;
  return false;
}
