import { expect, test } from 'vitest';
import { readWorkflow } from '../../../src/gates/secrets/workflow.ts';
import { workflowOf } from '../../support/secrets.ts';

/** Subjects of the leaks. */
const leaks = (steps: string) =>
  readWorkflow(workflowOf(steps), 'w.yml', ['AWS_ACCESS_KEY_ID'])
    .hits.filter(({ kind }) => kind === 'leak')
    .map(({ subject }) => subject);

const direct = (script: string) => leaks(`- run: ${JSON.stringify(script)}`);
const carried = (script: string) => leaks(`- env:\n    KEY: \${{ secrets.NPM }}\n  run: ${JSON.stringify(script)}`);

test.each([
  'echo ${{ secrets.NPM }}',
  'echo "a: ${{secrets.NPM}}"',
  "printf '%s' '${{ secrets.NPM }}'",
  'true; echo ${{ secrets.NPM }}',
  'login ${{ secrets.NPM }} | tee log.txt',
  'login ${{ secrets.NPM }} > out.txt',
  'login ${{ secrets.NPM }} >> out.txt',
  'echo "TOKEN=${{ secrets.NPM }}" >> "$GITHUB_ENV"',
  'echo "token=${{ secrets.NPM }}" >> $GITHUB_OUTPUT',
  'docker build --build-arg TOKEN=${{ secrets.NPM }} .',
  'cat > .npmrc <<EOF\nauth=${{ secrets.NPM }}\nEOF',
  "echo ${{ secrets['NPM'] }}",
  'echo ${{ format("{0}", secrets.NPM) }}',
  'echo "\n${{ secrets.NPM }}\n" > .env',
  "echo 'a\n${{ secrets.NPM }}'",
  'cat > f <<\\EOT\n${{ secrets.NPM }}\nEOT',
  'cat <<A <<B > f\nx\nA\n${{ secrets.NPM }}\nB',
  'sed -i "s/X/${{ secrets.NPM }}/" f',
])('`%s` gives the secret away', (script) => {
  expect(direct(script)).toEqual(['NPM']);
});

test('a script that prints all secrets at once gives them away', () => {
  expect(direct("echo '${{ toJSON(secrets) }}'")).toHaveLength(1);
});

test.each([
  'echo $KEY',
  'echo "${KEY}"',
  'printf %s "${KEY:-none}"',
  'login "$KEY" > log',
  'docker build --build-arg "A=$KEY" .',
  'echo ${{ env.KEY }}',
  'docker build --build-arg KEY .',
  'docker build --build-arg=KEY .',
  'printenv KEY',
  'printenv HOME KEY',
  'V="$KEY"\necho "$V"',
  'export V=$KEY\ntrue\necho "${V}"',
  'Write-Host $KEY',
  'Write-Output ${KEY}',
  'echo "$KEY ::add-mask::x"',
  '{ echo "$KEY"; } > file',
])('with the secret in the variable KEY, `%s` gives it away', (script) => {
  expect(carried(script)).toHaveLength(1);
});

test.each([
  'echo "$KEY" | docker login --username x --password-stdin',
  'printf %s "$KEY" | helm registry login r --password-stdin',
  'echo "::add-mask::$KEY"',
  'login --token "$KEY"',
  'curl -H "Authorization: $KEY" https://x > /dev/null',
  'login "$KEY" 2>&1',
  'echo $KEYBOARD',
  'echo done',
])('`%s` keeps it', (script) => {
  expect(carried(script)).toEqual([]);
});

test.each([
  'echo "$KEY" | docker login --password-stdin; echo "$KEY"',
  'echo "::add-mask::$KEY" && echo "$KEY" > f',
  'echo "$KEY" > f; cat f | docker login --password-stdin',
])('what is allowed excuses only itself: `%s`', (script) => {
  expect(carried(script)).toEqual(['KEY']);
});

test.each([
  ['the workflow', 'env: { KEY: "${{ secrets.NPM }}" }\njobs: { a: { steps: [{ run: echo $KEY }] } }\n'],
  ['the job', 'jobs: { a: { env: { KEY: "${{ secrets.NPM }}" }, steps: [{ run: echo $KEY }] } }\n'],
  [
    'the job, by an alias',
    'jobs:\n  a:\n    env: &keys { KEY: "${{ secrets.NPM }}" }\n  b:\n    env: *keys\n    steps: [{ run: echo $KEY }]\n',
  ],
])('a variable of %s carries its secret into every step below', (_, text) => {
  expect(readWorkflow(text, 'w.yml', []).hits.map(({ subject }) => subject)).toEqual(['KEY']);
});

test('a variable of one step carries nothing into the next', () => {
  expect(leaks('- env: { KEY: "${{ secrets.NPM }}" }\n  run: login\n- run: echo $KEY')).toEqual([]);
});

test('the order of env and run in a step does not matter', () => {
  expect(leaks('- run: echo $KEY\n  env: { KEY: "${{ secrets.NPM }}" }')).toEqual(['KEY']);
});

test.each([
  ['TOKEN=${{ secrets.NPM }}', 'TOKEN'],
  ['MODE=${{ secrets.NPM }}', 'MODE'],
  ['NPM_TOKEN=${{ steps.x.outputs.y }}', 'NPM_TOKEN'],
])('the build argument %s ends in the image’s history', (argument, subject) => {
  expect(
    leaks(`- uses: docker/build-push-action@v6\n  with:\n    build-args: |\n      VERSION=1\n      ${argument}`),
  ).toEqual([subject]);
});

test('build arguments without a secret, and mounted secrets, are allowed', () => {
  const steps =
    '- uses: docker/build-push-action@v6\n  with:\n    build-args: |\n      VERSION=1\n      TOKEN_FILE=/run/x\n    secrets: |\n      npm=${{ secrets.NPM }}';
  expect(leaks(steps)).toEqual([]);
});

test.each(['A(B', '[', '*', '\\', 'A{2'])('L10: a variable called %s is a name, not a pattern', (name) => {
  const steps = `- env: { ${JSON.stringify(name)}: "\${{ secrets.NPM }}" }\n  run: echo done`;
  expect(leaks(steps)).toEqual([]);
});

test('L10: a name with a newline or a workflow command reaches the hit as data', () => {
  const { hits } = readWorkflow(
    workflowOf(`- with: { build-args: "X=\${{ secrets.NPM }}" }\n  name: "a\\n::error::b"`),
    'w.yml',
    [],
  );
  expect(hits).toMatchObject([{ kind: 'leak', subject: 'X', line: 5 }]);
});

test('L9: no hit holds what the script says', () => {
  const { hits } = readWorkflow(workflowOf('- run: echo hunter2 ${{ secrets.NPM }}'), 'w.yml', []);
  expect(hits).toHaveLength(1);
  expect(JSON.stringify(hits)).not.toContain('hunter2');
});

test('a build argument that takes a variable with a secret gives it away', () => {
  const step =
    '- uses: docker/build-push-action@v6\n  env:\n    T: ${{ secrets.NPM }}\n  with:\n    build-args: X=${{ env.T }}';
  expect(leaks(step)).toEqual(['X']);
});

test.each([
  "echo done # it's quoted by nobody\ntrue",
  'V="$KEY"\ndeploy "$V"',
  'echo "a\nb" > f',
  'printenv HOME',
  'docker build --build-arg KEY=fixed .',
])('with the secret in KEY, `%s` gives nothing away', (script) => {
  expect(carried(script)).toEqual([]);
});

test('a variable that a script fills from a secret carries it on', () => {
  expect(direct('V="${{ secrets.NPM }}"\necho "$V"')).toEqual(['V']);
});
