import { expect, test } from 'vitest';
import { dockerfileCopy } from '../../../../src/gates/secrets/checks/dockerfile-copy.ts';
import { askSecret } from '../../../support/secrets.ts';
import { linesOf, subjectsOf } from '../../../support/secrets-report.ts';

test.each([
  ['of a file that does not exist', 'COPY config/.env ./', 'config/.env'],
  ['in JSON form', 'COPY ["server.pem", "/certs/"]', 'server.pem'],
  ['over continued lines', 'COPY a.py \\\n  id_rsa \\\n  ./', 'id_rsa'],
  ['as a glob', 'COPY keys/*.pem ./', 'keys/*.pem'],
  ['by ADD', 'ADD kubeconfig /root/', 'kubeconfig'],
  ['behind flags', 'COPY --chown=1:1 --link .npmrc ./', '.npmrc'],
  ['from another stage', 'COPY --from=build /app/.env ./', '/app/.env'],
  ['that a child image would run', 'ONBUILD COPY --chown=1 .netrc /root/', '.netrc'],
])('R5: a COPY %s is found', async (_, instruction, subject) => {
  const report = await askSecret(dockerfileCopy, { dockerfile: `FROM scratch\n${instruction}\n` });
  expect(subjectsOf(report)).toEqual([subject]);
  expect(linesOf(report)).toEqual([2]);
});

test('a stage that nobody builds is asked too', async () => {
  const dockerfile = 'FROM scratch AS unused\nCOPY .env ./\nFROM scratch\nCOPY src ./src\n';
  expect(linesOf(await askSecret(dockerfileCopy, { dockerfile }))).toEqual([2]);
});

test('sources without a banned name are clear, and so is a folder that they go to', async () => {
  const report = await askSecret(dockerfileCopy, {
    dockerfile: 'FROM scratch\nCOPY src/a.py environment.yml /app/.env/\n',
  });
  expect(report).toEqual({ kind: 'clear', examined: 3 });
});

test.each([
  'COPY server.js /app/.env',
  'ADD ["a", "/root/.netrc"]',
  'COPY <<.env /app/x\nA=b\n.env',
  'COPY <<"EOF" .env\nA=b\nEOF',
])('a file that gets a banned name in the image is found: %s', async (line) => {
  const report = await askSecret(dockerfileCopy, { dockerfile: `FROM scratch\n${line}\n` });
  expect(report.kind).toBe('found');
});

test('a Dockerfile without COPY was looked at all the same', async () => {
  expect(await askSecret(dockerfileCopy, {})).toEqual({ kind: 'clear', examined: 1 });
});

test('a Dockerfile that cannot be read leaves it undecided', async () => {
  const report = await askSecret(dockerfileCopy, { dockerfile: 'FROM scratch\nCOPY <<EOF /a\nnever closed\n' });
  expect(report.kind).toBe('undecided');
});

test('a prebuilt image has no Dockerfile', async () => {
  expect((await askSecret(dockerfileCopy, { contract: 'image: { prebuilt: { reference: app } }' })).kind).toBe(
    'not-applicable',
  );
});
