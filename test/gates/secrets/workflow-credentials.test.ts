import { expect, test } from 'vitest';
import { readWorkflow } from '../../../src/gates/secrets/workflow.ts';
import { lineOf, workflowOf } from '../../support/secrets.ts';

const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/** Lines and subjects of the static credentials. */
const credentials = (text: string, known: readonly string[] = names) =>
  readWorkflow(text, 'w.yml', known)
    .hits.filter(({ kind }) => kind === 'static-credential')
    .map(({ line, subject }) => [line, subject]);

const inSteps = (steps: string) => credentials(workflowOf(steps));

test.each([
  ['of the workflow', 'on: push\nenv:\n  AWS_ACCESS_KEY_ID: x\njobs: {}\n', 3],
  [
    'of a job',
    'on: push\njobs:\n  build:\n    env:\n      REGION: eu\n      AWS_ACCESS_KEY_ID: ${{ secrets.ID }}\n    steps: []\n',
    6,
  ],
  ['of a step', workflowOf('- run: make\n  env:\n    AWS_ACCESS_KEY_ID: ${{ vars.ID }}'), 7],
  ['of a step, in flow style', workflowOf('- { run: make, env: { "AWS_ACCESS_KEY_ID": x } }'), 5],
  [
    'of a service',
    'on: push\njobs:\n  build:\n    services:\n      db:\n        env:\n          AWS_ACCESS_KEY_ID: x\n',
    7,
  ],
  ['in lower case', workflowOf('- env: { aws_access_key_id: x }\n  run: make'), 5],
])('a credential in the env %s is found in its line', (_, text, line) => {
  expect(credentials(text)).toEqual([[line, expect.stringMatching(/^AWS_ACCESS_KEY_ID$/i)]]);
});

test('a credential in `with` is found, by underscores or hyphens', () => {
  const steps =
    '- uses: aws-actions/configure-aws-credentials@v4\n  with:\n    aws-region: eu\n    aws-access-key-id: ${{ secrets.ID }}\n    aws_secret_access_key: x';
  expect(inSteps(steps)).toEqual([
    [8, 'aws-access-key-id'],
    [9, 'aws_secret_access_key'],
  ]);
});

test('a credential that is handed to a reusable workflow is found', () => {
  const text =
    'on: push\njobs:\n  call:\n    uses: ./.github/workflows/x.yml\n    secrets:\n      AWS_ACCESS_KEY_ID: ${{ secrets.ID }}\n';
  expect(credentials(text)).toEqual([[6, 'AWS_ACCESS_KEY_ID']]);
});

test.each([
  'export AWS_ACCESS_KEY_ID=x',
  'AWS_SECRET_ACCESS_KEY=x aws s3 ls',
  'true && export AWS_SESSION_TOKEN=x',
  'docker run -e AWS_ACCESS_KEY_ID=x app',
  'aws configure set aws_access_key_id x',
  'aws configure set aws_secret_access_key "$K" --profile p',
  'aws configure --profile p set aws_access_key_id x',
  'aws configure set profile.p.aws_secret_access_key x',
  'echo "AWS_ACCESS_KEY_ID=x" >> "$GITHUB_ENV"',
])('the script `%s` is found', (script) => {
  expect(inSteps(`- run: ${JSON.stringify(script)}`)).toHaveLength(1);
});

test.each([
  'test -z "${AWS_ACCESS_KEY_ID:-}"',
  'if [ -n "$AWS_SECRET_ACCESS_KEY" ]; then exit 1; fi',
  'unset AWS_ACCESS_KEY_ID',
  'export MY_AWS_ACCESS_KEY_ID_COUNT=2',
  'aws configure set region eu-west-2',
  'grep -r AWS_ACCESS_KEY_ID .',
])('the script `%s` sets no credential', (script) => {
  expect(inSteps(`- run: ${JSON.stringify(script)}`)).toEqual([]);
});

test('a login by OIDC, and a word in a comment, a name or a condition, are no credentials', () => {
  const steps = `# AWS_ACCESS_KEY_ID=x
- name: export AWS_ACCESS_KEY_ID=x is rejected
  if: env.AWS_ACCESS_KEY_ID == ''
  uses: aws-actions/configure-aws-credentials@v4
  with: { role-to-assume: 'arn:aws:iam::1:role/r', role-session-name: AWS_ACCESS_KEY_ID }`;
  expect(inSteps(steps)).toEqual([]);
});

test('R6: whatever a step is named, what other steps do is still found', () => {
  const steps = `- name: reject static credentials
  run: test -z "$AWS_ACCESS_KEY_ID"
- name: static credentials are rejected
  env:
    AWS_SESSION_TOKEN: hidden
  run: |
    echo start
    export AWS_ACCESS_KEY_ID=hidden`;
  const text = workflowOf(steps);
  expect(credentials(text)).toEqual([
    [lineOf(text, 'AWS_SESSION_TOKEN'), 'AWS_SESSION_TOKEN'],
    [lineOf(text, 'export'), 'AWS_ACCESS_KEY_ID'],
  ]);
});

test('an anchor brings its credential to where it is defined', () => {
  const text = 'on: push\njobs:\n  a:\n    env: &keys\n      AWS_ACCESS_KEY_ID: x\n  b:\n    env: *keys\n';
  expect(credentials(text)).toContainEqual([5, 'AWS_ACCESS_KEY_ID']);
});

test.each([
  ['a variable', 'env: { KEY: "${{ secrets.AWS_ACCESS_KEY_ID }}" }'],
  ['an input', 'with: { key: "${{ secrets.AWS_ACCESS_KEY_ID }}" }'],
  ['a default', 'with: { key: "${{ inputs.key || secrets[\'AWS_ACCESS_KEY_ID\'] }}" }'],
  ['a script', 'run: deploy --key "${{ secrets.AWS_ACCESS_KEY_ID }}"'],
  ['a password', 'container: { credentials: { password: "${{ secrets.aws_access_key_id }}" } }'],
])('a credential that is handed on under another name, as %s, is found', (_, step) => {
  expect(inSteps(`- ${step}`)).toEqual([[5, expect.stringMatching(/^AWS_ACCESS_KEY_ID$/i)]]);
});

test('a credential is one finding where name and value agree', () => {
  expect(inSteps('- env: { AWS_ACCESS_KEY_ID: "${{ secrets.AWS_ACCESS_KEY_ID }}" }')).toHaveLength(1);
});

test('another secret, another context, and a text that only holds the word, are no credentials', () => {
  const env =
    '{ A: "${{ secrets.TOKEN }}", B: "${{ vars.AWS_ACCESS_KEY_ID }}", C: "secrets.AWS_ACCESS_KEY_ID", D: "${{ \'secrets.AWS_ACCESS_KEY_ID\' }}" }';
  expect(inSteps(`- env: ${env}\n  run: make`)).toEqual([]);
});

test.each(['A.B', 'A(B', '[', 'A*', '\\', '$(x)'])('a name such as %s is a name, not a pattern', (name) => {
  const text = workflowOf(`- env: { ${JSON.stringify(name)}: x }\n  run: make`);
  expect(credentials(text, [name])).toEqual([[5, name]]);
});

test('a name as a pattern would match more than itself', () => {
  expect(credentials(workflowOf('- run: export AxB=1'), ['A.B'])).toEqual([]);
});

test('L9: no hit holds the value', () => {
  const { hits } = readWorkflow(
    workflowOf('- env: { AWS_ACCESS_KEY_ID: hunter2 }\n  run: export AWS_SESSION_TOKEN=hunter2'),
    'w.yml',
    names,
  );
  expect(hits).toHaveLength(2);
  expect(JSON.stringify(hits)).not.toContain('hunter2');
});
