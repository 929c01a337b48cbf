import { awsFault } from './failure.ts';
import type { AwsRequest } from './request.ts';

/** How a client of AWS is made and how long it may take. */
export interface AwsOptions {
  readonly region: string | undefined;
  /** For one call in all, its retries included. */
  readonly deadlineSeconds?: number;
  readonly maxAttempts?: number;
}

/**
 * What every client gets: the SDK’s standard retries, and the region where one is named. A clock that is wrong is told, not
 * corrected: the time of this machine stands in the evidence, and decides how long an object is locked.
 */
export function clientConfig({ region, maxAttempts = 4 }: AwsOptions) {
  return {
    maxAttempts,
    retryMode: 'standard',
    disableClockSkewCorrection: true,
    ...(region === undefined ? {} : { region }),
  } as const;
}

export interface SendOptions {
  readonly abortSignal: AbortSignal;
}

/** Asks AWS one thing. */
export interface AwsCaller<Client> {
  readonly client: Client;
  /** Milliseconds for one call in all. */
  readonly deadlineMs: number;
  /** Sends one request within its deadline. What goes wrong becomes a fault that names the permission and the resource. */
  send<Answer>(request: AwsRequest, work: (client: Client, options: SendOptions) => Promise<Answer>): Promise<Answer>;
  /** The same, without turning errors into faults: the caller knows what some of them mean. */
  try<Answer>(work: (client: Client, options: SendOptions) => Promise<Answer>): Promise<Answer>;
  close(): void;
}

export function caller<Client extends { destroy(): void }>(
  client: Client,
  { deadlineSeconds = 60 }: Pick<AwsOptions, 'deadlineSeconds'>,
): AwsCaller<Client> {
  const deadlineMs = deadlineSeconds * 1000;
  const limited: AwsCaller<Client>['try'] = (work) => work(client, { abortSignal: AbortSignal.timeout(deadlineMs) });
  return {
    client,
    deadlineMs,
    try: limited,
    async send(request, work) {
      try {
        return await limited(work);
      } catch (error) {
        throw awsFault(error, request);
      }
    },
    close: () => client.destroy(),
  };
}
