import {
  DescribeParametersCommand,
  GetParametersByPathCommand,
  SSMClient,
  type Parameter as SsmParameter,
} from '@aws-sdk/client-ssm';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { Parameter, Parameters } from '../ports/parameters.ts';
import type { SecretNames } from '../ports/secret-names.ts';
import { type AwsCaller, type AwsOptions, caller, clientConfig } from './aws/call.ts';

type Ssm = AwsCaller<SSMClient>;

function ssmClient(options: AwsOptions): Ssm {
  return caller(new SSMClient(clientConfig(options)), options);
}

/** The names of AWS Systems Manager’s parameter store, by `ssm:DescribeParameters` alone: no value is ever asked for. */
export function ssmNames(options: AwsOptions): SecretNames {
  const ssm = ssmClient(options);
  return { exists: (path) => isDescribed(ssm, path) };
}

/** A page may be empty while another one follows. */
async function isDescribed(ssm: Ssm, path: string): Promise<boolean> {
  const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values: [path] }];
  for await (const { Parameters = [] } of pages((NextToken) =>
    ssm.send({ action: 'ssm:DescribeParameters', resource: '*' }, (client, options) =>
      client.send(new DescribeParametersCommand({ ParameterFilters, NextToken }), options),
    ),
  ))
    if (Parameters.some(({ Name }) => Name === path)) return true;
  return false;
}

/** Handles that the parameter store holds: plain text and lists. A secret is no handle, and nothing is decrypted. */
export function ssmParameters(options: AwsOptions): Parameters {
  const ssm = ssmClient(options);
  return { below: (path) => parametersBelow(ssm, path) };
}

async function parametersBelow(ssm: Ssm, path: string): Promise<Parameter[]> {
  const request = { action: 'ssm:GetParametersByPath', resource: `arn:aws:ssm:*:*:parameter${path}` };
  const found: SsmParameter[] = [];
  for await (const { Parameters = [] } of pages((NextToken) =>
    ssm.send(request, (client, options) =>
      client.send(new GetParametersByPathCommand({ Path: path, WithDecryption: false, NextToken }), options),
    ),
  ))
    found.push(...Parameters);
  return found.map((parameter) => handleIn(parameter, path)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function handleIn({ Name = '', Type, Value = '' }: SsmParameter, path: string): Parameter {
  if (Type !== 'String' && Type !== 'StringList')
    throw new Fault('HANDLE_INVALID', {
      message: `ssm:${plain(Name)} is a ${plain(Type ?? 'parameter without a type')}, and a handle is no secret`,
      fix: 'Keep secrets out of the path of the handles.',
    });
  return { name: Name.slice(path.length), value: Type === 'StringList' ? Value.split(',') : Value };
}

/** Every page of an answer. Throws SECRET_STORE_UNREACHABLE where the pages do not end. */
async function* pages<Page extends { readonly NextToken?: string | undefined }>(
  ask: (token: string | undefined) => Promise<Page>,
): AsyncGenerator<Page, void> {
  const seen = new Set<string>();
  for (let token: string | undefined; ; ) {
    const page = await ask(token);
    yield page;
    token = page.NextToken;
    if (!token) return;
    if (seen.has(token))
      throw new Fault('SECRET_STORE_UNREACHABLE', { message: 'the list of the parameters does not end' });
    seen.add(token);
  }
}
