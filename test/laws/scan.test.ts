import { expect, test } from 'vitest';
import { broadCopy } from '../../src/gates/build-context/checks/broad-copy.ts';
import { workflowStaticCredential } from '../../src/gates/secrets/checks/workflow-static-credential.ts';
import { codesOf, planted, ranChain } from '../support/closure.ts';
import { askContext } from '../support/context.ts';
import { askSecret, exampleOf, workflowOf } from '../support/secrets.ts';

const codes = async (files: Parameters<typeof planted>[0], contract = '') =>
  codesOf((await ranChain({ files: planted(files, contract) })).outcome.gates);
const dockerfile = (copy: string) => ({ Dockerfile: `FROM scratch\n${copy}\nENTRYPOINT ["/app/main"]\n` });
const asked = (copy: string) =>
  askContext(broadCopy, { dockerfile: `FROM scratch\n${copy}\n`, files: { 'app/main': 'x' } });

test('R5: a file over the size limit is not skipped', async () => {
  expect(await codes({}, 'secrets: { max-file-bytes: 3 }\n')).toContain('SECRET_FILE_UNSCANNED');
});

test('R5: a secret at the end of a large file is found', async () => {
  const text = `${'x'.repeat(2_000_000)}\n${exampleOf('npm-token')}\n`;
  expect(await codes({ 'app/main': text })).toContain('SECRET_BANNED_CONTENT');
});

test('R5: a source that does not exist is not skipped', async () => {
  expect(await codes(dockerfile('COPY app/main app/gone /app/'))).toContain('CONTEXT_BUILD_WOULD_FAIL');
});

test('R5: a line that goes on behind a backslash is read to its end', async () => {
  expect(await asked('COPY app/main \\\n  . \\\n  /app/')).toMatchObject({ kind: 'found', places: ['Dockerfile:2'] });
});

test('R5: a COPY in JSON form is read', async () => {
  expect(await asked('COPY [".", "/app/"]')).toMatchObject({ kind: 'found', places: ['Dockerfile:2'] });
});

test('R5: a wildcard is taken for all that it may match', async () => {
  expect(await asked('COPY * /app/')).toMatchObject({ kind: 'found', places: ['Dockerfile:2'] });
});

test('R6: a step that is merely named after the rule excuses no static credential', async () => {
  const steps = '- name: reject static credentials\n  run: exit 0\n- env: { AWS_SECRET_ACCESS_KEY: x }\n  run: deploy';
  const beside = { '.github/workflows/a.yml': workflowOf(steps) };
  expect(await askSecret(workflowStaticCredential, { beside })).toMatchObject({
    kind: 'found',
    findings: [{ subject: 'AWS_SECRET_ACCESS_KEY' }],
  });
});
