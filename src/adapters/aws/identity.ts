import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { plain } from '../../core/escape.ts';
import { Fault } from '../../core/fault.ts';
import { type AwsOptions, caller, clientConfig } from './call.ts';
import { awsFault } from './failure.ts';

/** Who we must be, as the contract says. */
export interface CallerDemands {
  readonly oidcOnly: boolean;
  /** Twelve digits. */
  readonly account: string | undefined;
  readonly role: string | undefined;
  /** How long the session must still last. */
  readonly sessionMinutes: number;
}

/** What the credentials are. Nothing of it can be set by a variable alone: AWS itself names the caller. */
export interface SeenCaller {
  readonly accessKeyId: string;
  readonly hasSessionToken: boolean;
  /** Milliseconds since the epoch; undefined where nobody says it. */
  readonly expiresAt: number | undefined;
  /** undefined where the contract asks nothing of the caller. */
  readonly arn: string | undefined;
}

const request = { action: 'sts:GetCallerIdentity', resource: '*' };

/**
 * Looks at the credentials before the work starts, and refuses those that the contract does not take. An OIDC login
 * exports the same variables as a static key, so it is decided by what they are.
 * Faults: CALLER_REFUSED, CALLER_KEY_STATIC, CALLER_UNEXPECTED, CALLER_SESSION_ENDING, CALLER_UNKNOWN.
 */
export async function refuseCaller(demands: CallerDemands, options: AwsOptions, now: number): Promise<void> {
  const fault = unfitCaller(await seenCaller(demands, options), demands, now);
  if (fault) throw fault;
}

async function seenCaller(demands: CallerDemands, options: AwsOptions): Promise<SeenCaller> {
  const client = new STSClient(clientConfig(options));
  const sts = caller(client, options);
  try {
    const held = await client.config.credentials().catch((error: unknown) => {
      throw awsFault(error, request);
    });
    const asks = demands.oidcOnly || demands.account !== undefined || demands.role !== undefined;
    const arn = asks ? await callerArn(sts) : undefined;
    return {
      accessKeyId: held.accessKeyId,
      hasSessionToken: Boolean(held.sessionToken),
      expiresAt: held.expiration?.getTime(),
      arn,
    };
  } finally {
    sts.close();
  }
}

async function callerArn(sts: ReturnType<typeof caller<STSClient>>): Promise<string> {
  const { Arn } = await sts.send(request, (client, options) => client.send(new GetCallerIdentityCommand({}), options));
  return Arn ?? '';
}

const assumedRole = /^arn:aws[a-z-]*:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/[\w+=,.@-]+$/;

/** Why a caller is not taken; undefined where it is. */
export function unfitCaller(seen: SeenCaller, demands: CallerDemands, now: number): Fault | undefined {
  return staticKey(seen, demands) ?? otherCaller(seen, demands) ?? ending(seen, demands, now);
}

function staticKey({ accessKeyId, hasSessionToken, arn }: SeenCaller, { oidcOnly }: CallerDemands): Fault | undefined {
  if (!oidcOnly) return undefined;
  const why =
    (accessKeyId.startsWith('AKIA') && 'the id of the key is that of a long-term one') ||
    (!hasSessionToken && 'they have no session token') ||
    (!assumedRole.test(arn ?? '') && `${plain(arn ?? '') || 'the caller'} is no assumed role`);
  return why ? new Fault('CALLER_KEY_STATIC', { message: `the credentials of this step: ${why}` }) : undefined;
}

function otherCaller({ arn = '' }: SeenCaller, { account, role }: CallerDemands): Fault | undefined {
  const [, itsAccount = arn.split(':')[4] ?? '', itsRole = ''] = assumedRole.exec(arn) ?? [];
  const wrong = [
    ...(account === undefined || account === itsAccount ? [] : [`the account is ${itsAccount}, expected ${account}`]),
    ...(role === undefined || role === itsRole ? [] : [`the role is ${itsRole || 'none'}, expected ${role}`]),
  ];
  return wrong.length === 0
    ? undefined
    : new Fault('CALLER_UNEXPECTED', { message: `${plain(arn)}: ${plain(wrong.join('; '))}` });
}

function ending({ expiresAt }: SeenCaller, { sessionMinutes }: CallerDemands, now: number): Fault | undefined {
  if (expiresAt === undefined || expiresAt - now >= sessionMinutes * 60_000) return undefined;
  const minutes = Math.floor((expiresAt - now) / 60_000);
  const state = minutes < 0 ? 'has expired' : `ends in ${minutes} minutes, ${sessionMinutes} are asked`;
  return new Fault('CALLER_SESSION_ENDING', { message: `the session of this step ${state}` });
}
