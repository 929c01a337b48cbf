import { expect, test } from 'vitest';
import type { GateResult } from '../../../src/core/gate.ts';
import { checkList } from '../../../src/gates/secrets/index.ts';
import { exampleOf, secretGate, workflowOf } from '../../support/secrets.ts';
import { imageOf, layerOf, platformOf } from '../../support/secrets-image.ts';

const token = exampleOf('github-token');
const body = ({ evidence }: GateResult, name: string) => evidence.find((object) => object.name === name)?.body ?? {};

test('a clean repository passes, and each object says so', async () => {
  const result = await secretGate({ context: { 'a.py': 'x' } });
  expect(result).toMatchObject({ gate: 'secrets', verdict: 'PASS' });
  expect(result.evidence.map(({ name }) => name)).toEqual([
    'security_secret_injection_checks',
    'secret_source_contract_receipt',
    'build_context_secret_scan',
  ]);
  expect(body(result, 'security_secret_injection_checks')).toMatchObject({
    verdict: 'PASS',
    failure_reason: null,
    image_secret_verdict: 'NOT_APPLICABLE',
    static_credential_rejection_verdict: 'NOT_APPLICABLE',
  });
  expect(body(result, 'build_context_secret_scan')).toMatchObject({
    summary: { scanned_files: 1, scanned_bytes: 1, findings_count: 0, pass: true },
    coverage: { scanned: 1, excepted: 0, failed: 0 },
  });
});

test('L1: a context without a file decides nothing', async () => {
  const result = await secretGate({});
  expect(result.verdict).toBe('ERROR');
  expect(body(result, 'build_context_secret_scan')).toMatchObject({ summary: { pass: false }, verdict: 'ERROR' });
});

test('L2: every check of the gate reports exactly once', async () => {
  const { rows } = await secretGate({ context: { a: 'x' } });
  const codes = rows.map(({ check }) => check.code);
  expect(codes).toEqual(checkList.map(({ code }) => code));
  expect(new Set(codes).size).toBe(codes.length);
});

test('R5: a file over the limit makes an ERROR, and the evidence says which', async () => {
  const result = await secretGate({ contract: 'secrets: { max-file-bytes: 3 }', context: { big: 'xxxx', ok: 'x' } });
  expect(result.verdict).toBe('ERROR');
  expect(body(result, 'build_context_secret_scan')).toMatchObject({
    errors: [{ path: 'big', reason: 'too-large' }],
    coverage: { scanned: 1, failed: 1 },
    summary: { pass: false },
  });
});

test('an excepted file is warned of and passes', async () => {
  const contract = 'secrets: { max-file-bytes: 3, scan-exceptions: [{ path: big, reason: a model }] }';
  const result = await secretGate({ contract, context: { big: 'xxxx', ok: 'x' } });
  expect(result.verdict).toBe('PASS');
  expect(body(result, 'build_context_secret_scan')).toMatchObject({ coverage: { scanned: 1, excepted: 1, failed: 0 } });
});

test('each kind of finding shows in the object that the programme reads', async () => {
  const result = await secretGate({
    dockerfile: 'FROM scratch\nARG NPM_TOKEN\nCOPY .env ./\n',
    context: { '.env': token },
    beside: { '.github/workflows/a.yml': workflowOf('- env: { AWS_ACCESS_KEY_ID: x }\n  run: make') },
    image: imageOf(platformOf([layerOf({ 'app/.env': token })])),
  });
  expect(result.verdict).toBe('FAIL');
  expect(body(result, 'security_secret_injection_checks')).toMatchObject({
    static_credential_rejection_verdict: 'FAIL',
    dockerfile_secret_policy_verdict: 'FAIL',
    workflow_credential_policy_verdict: 'FAIL',
    image_secret_verdict: 'FAIL',
    dockerfile_secret_arg_env_hits: [{ path: 'Dockerfile', line: 2, subject: 'NPM_TOKEN' }],
    dockerfile_secret_copy_hits: [{ path: 'Dockerfile', line: 3, subject: '.env' }],
    workflow_hits: [{ path: '.github/workflows/a.yml', line: 5, subject: 'AWS_ACCESS_KEY_ID' }],
  });
  expect(body(result, 'build_context_secret_scan')).toMatchObject({
    findings: [
      { path: '.env', line: null, rule: 'name:.env', fingerprint: null },
      { path: '.env', line: 1, rule: 'github-token', fingerprint: null },
    ],
  });
});

test('L9: no row and no evidence ever holds the value; fingerprints need the key', async () => {
  const given = {
    context: { a: token },
    dockerfile: `FROM scratch\nENV X_TOKEN=${token}\n`,
    image: imageOf(platformOf([layerOf({ b: token })], { environment: [`X=${token}`] })),
  };
  const bare = await secretGate(given);
  const keyed = await secretGate({ ...given, key: 'k' });
  expect(JSON.stringify([bare, keyed])).not.toContain(token);
  expect(JSON.stringify(bare)).not.toMatch(/fingerprint":"/);
  expect(JSON.stringify(keyed)).toMatch(/"fingerprint":"[0-9a-f]{64}"/);
});

test('the receipt names paths and handles, never values', async () => {
  const result = await secretGate({
    contract:
      'handles: { registries: [{ path: h.yaml }] }\nsecrets: { backend: ssm-and-secrets-manager, required-paths: [/app/db, { handle: GONE, path: /app/x }] }',
    context: { a: 'x' },
    beside: { 'h.yaml': 'DB_PATH: /app/db\n' },
  });
  expect(body(result, 'secret_source_contract_receipt')).toMatchObject({
    secrets_backend: 'ssm_and_secrets_manager',
    required_secret_path_handles: [
      { handle: 'DB_PATH', path: '/app/db', status: 'PRESENT' },
      { handle: 'GONE', path: '/app/x', status: 'MISSING' },
    ],
    verdict: 'FAIL',
  });
});

test('L8: the same repository gives the same evidence', async () => {
  const given = { context: { a: token, b: 'x' }, key: 'k' };
  expect(JSON.stringify((await secretGate(given)).evidence)).toBe(JSON.stringify((await secretGate(given)).evidence));
});
