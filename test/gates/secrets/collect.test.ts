import { expect, test } from 'vitest';
import { seeSecrets } from '../../support/secrets.ts';

test('exactly the files that the context gate saw are scanned, under the folder of the context', async () => {
  const contract = 'image: { context: app }';
  const beside = { 'app/Dockerfile': 'FROM scratch\n', 'app/a.txt': 'hello', 'a.txt': 'x', 'app/b.txt': 'x' };
  const { facts } = await seeSecrets({ contract, beside, context: {} });
  expect(facts.files).toEqual([]);
  expect(facts.dockerfile?.path).toBe('app/Dockerfile');
});

test('a missing Dockerfile is a fault, not a clean answer', async () => {
  await expect(seeSecrets({ contract: 'image: { dockerfile: other.Dockerfile }' })).rejects.toMatchObject({
    code: 'DOCKERFILE_MISSING',
  });
});

test('a Dockerfile that is no text is a fault', async () => {
  const contract = 'image: { dockerfile: D }';
  await expect(seeSecrets({ contract, beside: { D: Uint8Array.of(0xff) } })).rejects.toMatchObject({
    code: 'FILE_NOT_UTF8',
  });
});

test('a prebuilt image has no Dockerfile, and none is asked for', async () => {
  const { facts } = await seeSecrets({ contract: 'image: { dockerfile: gone, prebuilt: { archive: image.tar } }' });
  expect(facts.dockerfile).toBeUndefined();
});

test('without an image there are no facts about one', async () => {
  expect((await seeSecrets({})).facts.image).toBeUndefined();
});

test('L10: a path with a newline and a workflow command is carried as it is', async () => {
  const path = 'a\n::error::b';
  expect((await seeSecrets({ context: { [path]: 'x' } })).facts.files).toMatchObject([{ path, state: 'scanned' }]);
});

test('a value of an environment variable or argument is never kept', async () => {
  const { facts } = await seeSecrets({ dockerfile: 'ARG TOKEN=hunter2\nFROM scratch\nENV A=hunter2 B="hunter2"\n' });
  expect(facts.dockerfile?.variables.map(({ name }) => name)).toEqual(['TOKEN', 'A', 'B']);
  expect(JSON.stringify(facts)).not.toContain('hunter2');
});
