import { type Reach, redirectionsIn } from '../chain/environment.ts';
import type { OpenContract } from '../contract/opened.ts';
import { splitReference } from './prebuilt.ts';
import { ecrPlaceOf } from './registry.ts';
import { isRemote } from './remote.ts';

/** What a command may ask beyond this machine: nothing, an engine and registries, the store of evidence, that of secrets, or all. */
export type Asks = 'offline' | 'engine' | 'store' | 'secrets' | 'all';

/** What a command really reaches, by where the contract keeps images, evidence and secrets. */
export function reachOf(asks: Asks, open: OpenContract, registry: string | undefined): Reach {
  const may = (what: Asks) => asks === 'all' || asks === what;
  const onAws =
    (may('store') && isRemote(open)) ||
    (may('engine') && isInEcr(open, registry)) ||
    (may('secrets') && open.contract.secrets.materialization === 'must-exist');
  if (may('engine')) return onAws ? 'all' : 'engine';
  return onAws ? 'aws' : 'offline';
}

/** Whether an image that this command may ask for lies in ECR. */
function isInEcr(open: OpenContract, registry: string | undefined): boolean {
  const { reference } = open.contract.image.prebuilt ?? {};
  const named = [registry, reference === undefined ? undefined : splitReference(reference).repository];
  return named.some((repository) => repository !== undefined && ecrPlaceOf(repository, open) !== undefined);
}

/** What redirects us on the way to what is reached: variables, and the files that the SDK reads beside them. */
export async function redirectionsOf(
  reach: Reach,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string[]> {
  const variables = redirectionsIn(environment, reach);
  if (reach !== 'aws' && reach !== 'all') return variables;
  const { configuredEndpoints } = await import('../adapters/aws/configured.ts');
  return [...variables, ...configuredEndpoints(environment)];
}
