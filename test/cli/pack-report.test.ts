import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packFolder, packs } from '../support/packs.ts';
import { cli, node24 } from '../support/spawn.ts';

const into = (name: string) => join(mkdtempSync(join(tmpdir(), 'seaworthy-report-')), name);

test.each([
  ['passing', 'html', 0, /^<!doctype html>/],
  ['failing', 'sarif', 1, /^\{\n {2}"version": "2\.1\.0"/],
  ['undecided', 'xml', 2, /^<\?xml/],
  ['failing', 'md', 1, /^## ❌ FAIL/],
  ['passing', 'json', 0, /"schema": "seaworthy\/report\/v1"/],
])('a pack that is %s as .%s ends with %d', async (kind, ending, code, begins) => {
  const [place, file] = [await packFolder(packs[kind]), into(`report.${ending}`)];
  const ran = await cli(node24, ['evidence', 'report', place, file]);
  expect(ran).toMatchObject({ code, stderr: '', last: file });
  expect(readFileSync(file, 'utf8')).toMatch(begins);
});

test.each([
  ['an unknown ending', '.', 'report.pdf', 'USAGE'],
  ['a pack that is not there', '/nowhere', 'report.html', 'FILE_MISSING'],
  ['a file', new URL(import.meta.url).pathname, 'report.html', 'FILE_NOT_A_FILE'],
  ['a folder without a pack', tmpdir(), 'report.html', 'EVIDENCE_UNREADABLE'],
])('%s is refused, and nothing is written', async (_, place, name, code) => {
  const empty = place === tmpdir() ? mkdtempSync(join(tmpdir(), 'seaworthy-empty-')) : place;
  const ran = await cli(node24, ['evidence', 'report', empty, into(name)]);
  expect(ran).toMatchObject({ code: 2, stdout: expect.stringMatching(new RegExp(`^ERROR ${code}: `)) });
});
