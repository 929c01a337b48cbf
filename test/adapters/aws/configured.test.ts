import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configuredEndpoints } from '../../../src/adapters/aws/configured.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seaworthy-aws-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function homeWith(files: Readonly<Record<string, string>>): string {
  const home = mkdtempSync(join(root, 'home-'));
  mkdirSync(join(home, '.aws'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, '.aws', name), text);
  return home;
}

test.each([
  ['config', '[default]\nregion = eu-west-1\nendpoint_url = http://elsewhere\n'],
  ['config', '[services s]\ns3 =\n  endpoint_url=http://elsewhere\n'],
  ['credentials', '[default]\nendpoint_url = http://elsewhere\n'],
])('L14: an endpoint in the file %s redirects us as a variable would: %j', (name, text) => {
  expect(configuredEndpoints({ HOME: homeWith({ [name]: text }) })).toEqual(['endpoint_url']);
});

test('files without an endpoint, and no files, redirect nobody', () => {
  const text = '[default]\nregion = eu-west-1\n# endpoint_url = http://elsewhere\n';
  expect(configuredEndpoints({ HOME: homeWith({ config: text, credentials: '[default]\n' }) })).toEqual([]);
  expect(configuredEndpoints({ HOME: join(root, 'nobody') })).toEqual([]);
});

test('a file that a variable names is read as well', () => {
  const home = homeWith({ other: 'endpoint_url = http://elsewhere\n' });
  expect(configuredEndpoints({ HOME: home, AWS_CONFIG_FILE: join(home, '.aws/other') })).toEqual(['endpoint_url']);
});

test('L4: a file that cannot be read is no file without an endpoint', () => {
  const home = homeWith({});
  mkdirSync(join(home, '.aws/config'));
  expect(() => configuredEndpoints({ HOME: home })).toThrow(expect.objectContaining({ code: 'FILE_UNREADABLE' }));
});
