import { expect, test } from 'vitest';
import { inImage } from '../../../../src/gates/secrets/checks/in-image.ts';
import { askSecret, exampleOf } from '../../../support/secrets.ts';
import { imageOf, layerOf, platformOf } from '../../../support/secrets-image.ts';
import { findingsOf, subjectsOf } from '../../../support/secrets-report.ts';

const token = exampleOf('github-token');
const of = (files: Parameters<typeof layerOf>[0], config: Parameters<typeof platformOf>[1] = {}) =>
  imageOf(platformOf([layerOf(files)], config));

test.each([
  ['a banned name in a layer', of({ 'app/.env': '' }), '/app/.env'],
  ['a secret in a layer', of({ 'app/a.py': `\n${token}` }), '/app/a.py:2'],
  [
    'a variable with a secret’s name',
    of({}, { environment: ['PATH=/bin', 'DB_PASSWORD=x'] }),
    'linux/amd64 environment DB_PASSWORD',
  ],
  [
    'a secret in a harmless variable',
    of({}, { environment: [`GREETING=${token}`] }),
    'linux/amd64 environment GREETING',
  ],
  ['a secret in a label', of({}, { labels: { note: token } }), 'linux/amd64 label note'],
  ['a secret in the history', of({}, { history: ['FROM x', `RUN echo ${token}`] }), 'linux/amd64 history entry 2'],
])('%s is found', async (_, image, subject) => {
  const report = await askSecret(inImage, { image });
  expect(report.kind).toBe('found');
  expect(subjectsOf(report)).toEqual([subject]);
  expect(JSON.stringify(report)).not.toContain(token);
});

test('an image without secrets is clear', async () => {
  const report = await askSecret(inImage, {
    image: of({ 'app/a.py': 'x' }, { environment: ['PATH=/bin'], labels: { a: 'b' }, history: ['RUN x'] }),
  });
  expect(report).toEqual({ kind: 'clear', examined: 2 });
});

test('R5: a file of the image over the limit is undecided by name', async () => {
  const report = await askSecret(inImage, {
    contract: 'secrets: { max-file-bytes: 4 }',
    image: of({ 'app/big': { size: 5 } }),
  });
  expect(report.kind).toBe('undecided');
  expect(subjectsOf(report)).toEqual(['/app/big']);
});

test('a secret that was found is not forgotten because another file is too large', async () => {
  const report = await askSecret(inImage, {
    contract: 'secrets: { max-file-bytes: 400 }',
    image: of({ big: { size: 401 }, '.env': '' }),
  });
  expect(report.kind).toBe('undecided');
  expect(findingsOf(report).map(({ subject }) => subject)).toContain('/.env');
});

test('before the build there is no image to ask', async () => {
  expect((await askSecret(inImage, {})).kind).toBe('not-applicable');
});
