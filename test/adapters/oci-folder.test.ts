import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderArtifact, takeFolder } from '../../src/adapters/oci-folder.ts';
import { digestOf } from '../../src/core/digest.ts';
import { faultsOf } from '../support/contract.ts';

const fresh = () => mkdtempSync(join(tmpdir(), 'seaworthy-folder-'));

function folder(files: Readonly<Record<string, string>>): string {
  const place = fresh();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(place, path, '..'), { recursive: true });
    writeFileSync(join(place, path), content);
  }
  return place;
}

/** What lies below a folder, by path. */
function contentOf(place: string): Record<string, string> {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(place.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

async function carried(path: string): Promise<Record<string, string>> {
  const into = fresh();
  const { source, manifest } = await folderArtifact(path);
  await takeFolder(source, manifest, into);
  return contentOf(into);
}

test('a folder arrives as it was left, whatever its files are called', async () => {
  const files = { 'a b/P(-1)/x.json': '{}', '.hidden': 'h', 'twice/one': 'same', 'twice/two': 'same', nothing: '' };
  expect(await carried(folder(files))).toEqual(files);
});

test('a file arrives by its name, and an empty folder as nothing', async () => {
  expect(await carried(join(folder({ 'image.oci.tar': 'x' }), 'image.oci.tar'))).toEqual({ 'image.oci.tar': 'x' });
  expect(await carried(fresh())).toEqual({});
});

test('equal folders have equal digests', async () => {
  const [one, two, other] = await Promise.all(
    [
      { a: '1', b: '2' },
      { b: '2', a: '1' },
      { a: '1', b: '3' },
    ].map((files) => folderArtifact(folder(files))),
  );
  expect(one?.manifest.digest).toBe(two?.manifest.digest);
  expect(one?.manifest.digest).not.toBe(other?.manifest.digest);
});

test.each([
  ['FILE_MISSING', () => join(fresh(), 'nope')],
  [
    'FILE_NOT_A_FILE',
    () => {
      const place = folder({ a: '1' });
      symlinkSync('/etc/passwd', join(place, 'link'));
      return place;
    },
  ],
])('what cannot be left whole is %s', async (code, place) => {
  expect((await faultsOf(() => folderArtifact(place()))).map((fault) => fault.code)).toEqual([code]);
});

test.each(['../x', '/x', 'a/../../x', 'a//b', '.', '', 'a\\b', 'a\0b', undefined])(
  'a file called %j is not put anywhere',
  async (name) => {
    const { source, manifest } = await folderArtifact(folder({ a: '1' }));
    const content = JSON.parse(Buffer.from(manifest.bytes).toString());
    content.layers[0].annotations = name === undefined ? {} : { 'org.opencontainers.image.title': name };
    const bytes = Buffer.from(JSON.stringify(content));
    const into = fresh();
    const faults = await faultsOf(() => takeFolder(source, { ...manifest, bytes, digest: digestOf(bytes) }, into));
    expect([faults.map(({ code }) => code), contentOf(into)]).toEqual([['IMAGE_MALFORMED'], {}]);
  },
);

test('L3: a file of another length is not put anywhere', async () => {
  const { source, manifest } = await folderArtifact(folder({ a: '123' }));
  const bytes = Buffer.from(Buffer.from(manifest.bytes).toString().replace('"size":3', '"size":2'));
  const into = fresh();
  const faults = await faultsOf(() => takeFolder(source, { ...manifest, bytes, digest: digestOf(bytes) }, into));
  expect([faults.map(({ code }) => code), contentOf(into)]).toEqual([['IMAGE_MALFORMED'], {}]);
});
