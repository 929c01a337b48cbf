import { DescribeSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { SecretNames } from '../ports/secret-names.ts';
import { type AwsOptions, caller, clientConfig } from './aws/call.ts';
import { awsFault, isNamed } from './aws/failure.ts';

/** The names of AWS Secrets Manager, by `secretsmanager:DescribeSecret` alone: no value is ever asked for. */
export function secretsManagerNames(options: AwsOptions): SecretNames {
  const manager = caller(new SecretsManagerClient(clientConfig(options)), options);
  return {
    async exists(path) {
      try {
        const command = new DescribeSecretCommand({ SecretId: path });
        const { DeletedDate } = await manager.try((client, send) => client.send(command, send));
        return DeletedDate === undefined;
      } catch (error) {
        if (isNamed(error, 'ResourceNotFoundException')) return false;
        const resource = `arn:aws:secretsmanager:*:*:secret:${path}-*`;
        throw awsFault(error, { action: 'secretsmanager:DescribeSecret', resource });
      }
    },
  };
}
