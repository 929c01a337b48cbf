import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withAws } from './aws.ts';
import { command, commitAll } from './command.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const account = '000000000000';
let folder: string;
let restore: () => void;
/** What a login by OIDC leaves behind: a key of a session, of an assumed role. */
let session: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-caller-'));
  restore = withAws();
  await new SSMClient({}).send(new PutParameterCommand({ Name: '/app/db', Value: 'x', Type: 'SecureString' }));
  const role = { RoleArn: `arn:aws:iam::${account}:role/app-packaging`, RoleSessionName: 'run' };
  const { Credentials: held } = await new STSClient({}).send(new AssumeRoleCommand(role));
  session = {
    AWS_ACCESS_KEY_ID: held?.AccessKeyId ?? '',
    AWS_SECRET_ACCESS_KEY: held?.SecretAccessKey ?? '',
    AWS_SESSION_TOKEN: held?.SessionToken ?? '',
  };
});
afterAll(() => {
  restore();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks the gate that looks for a secret by its name, as a caller of whom the contract demands something. */
function secretsAs(credentials: Readonly<Record<string, string>>, demands: string) {
  const place = mkdtempSync(join(folder, 'repository-'));
  commitAll(place, {
    Dockerfile: 'FROM scratch\nCOPY app/main /app/main\n',
    '.dockerignore': '**\n!app/main\n',
    'app/main': 'x',
    'seaworthy.yml': `version: 1
context: { include: [app/main] }
secrets: { backend: ssm, materialization: must-exist, required-paths: [/app/db] }
aws: { ${demands} }
environment: { allow: [AWS_ENDPOINT_URL] }
`,
  });
  const environment = { AWS_ENDPOINT_URL: rig().aws, AWS_REGION: 'us-east-1', ...credentials };
  const { stdout } = command(join(home, 'seaworthy'), ['secrets', 'run', '--format=json', place], environment);
  const report = JSON.parse(stdout) as { faults?: { code: string }[]; gates?: { faults?: { code: string }[] }[] };
  return [...(report.faults ?? []), ...(report.gates ?? []).flatMap(({ faults = [] }) => faults)].map(
    ({ code }) => code,
  );
}

const key = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'test' };

test('an assumed role of the right account is who the contract wants', () => {
  const demands = `credentials: oidc-only, account: '${account}', role: app-packaging`;
  expect(secretsAs(session, demands)).toEqual([]);
});

test.each([
  ['a key that never ends', key, 'credentials: oidc-only', 'CALLER_KEY_STATIC'],
  ['another account', key, "account: '111122223333'", 'CALLER_UNEXPECTED'],
  ['no role', key, 'role: app-packaging', 'CALLER_UNEXPECTED'],
])('%s is refused before any work', (_, credentials, demands, code) => {
  expect(secretsAs(credentials, demands)).toEqual([code]);
});

test('another role is refused before any work', () => {
  expect(secretsAs(session, 'role: another')).toEqual(['CALLER_UNEXPECTED']);
});
