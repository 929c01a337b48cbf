import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { localStore } from '../../../src/adapters/local-store.ts';
import { detailsOf } from '../../../src/chain/pack-details.ts';
import { outcomeOf, profileIn } from '../../../src/chain/pack-outcome.ts';
import { readPack } from '../../../src/chain/pack-reading.ts';
import { reportSchema } from '../../../src/chain/saved-report.ts';
import { renderPage } from '../../../src/hosts/pack/page.ts';
import { renderJson } from '../../../src/hosts/report/json.ts';
import { renderJunit } from '../../../src/hosts/report/junit.ts';
import { renderMarkdown } from '../../../src/hosts/report/markdown.ts';
import { reportOf } from '../../../src/hosts/report/model.ts';
import { renderSarif } from '../../../src/hosts/report/sarif.ts';
import { planted } from '../../support/closure.ts';
import { packFolder, packs } from '../../support/packs.ts';

const fixture = new URL('../../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url);
const ajv = new Ajv4.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(fixture, 'utf8')));

async function shown(kind: string) {
  const pack = await readPack(localStore(await packFolder(packs[kind])));
  const report = reportOf(outcomeOf(pack), profileIn(pack));
  return {
    report,
    html: renderPage(report, detailsOf(pack, report)),
    sarif: renderSarif(report, 'seaworthy.yml'),
    markdown: renderMarkdown(report),
    junit: renderJunit(report),
    json: renderJson(report),
  };
}

/** The page without its style, which no pack changes. */
const content = (page: string) =>
  page.replace(/<style>[\s\S]*?<\/style>/, '<style></style>').replace(/sha256-[^']+/, 'sha256-');

describe.each([
  ['passing', 'PASS'],
  ['failing', 'FAIL'],
  ['undecided', 'ERROR'],
  ['hostile', 'FAIL'],
])('a pack that is %s', async (kind, verdict) => {
  const all = await shown(kind);

  test('comes to its verdict', () => {
    expect(all.report.verdict).toBe(verdict);
  });

  test.each([
    ['html', content(all.html)],
    ['sarif', all.sarif],
    ['md', all.markdown],
    ['xml', all.junit],
    ['json', all.json],
  ])('as %s', async (ending, text) => {
    await expect(text).toMatchFileSnapshot(`__snapshots__/${kind}.${ending}`);
  });

  test('is SARIF by its published schema, and JSON by ours', () => {
    const log = JSON.parse(all.sarif) as Log;
    expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
    expect(reportSchema.safeParse(JSON.parse(all.json)).error).toBeUndefined();
    expect(log.runs[0]?.invocations?.[0]?.executionSuccessful).toBe(verdict !== 'ERROR');
  });

  test('counts the same in every format', () => {
    const red = all.report.gates
      .flatMap(({ items }) => items)
      .filter(({ status }) => status === 'FAIL' || status === 'ERROR');
    const { results = [] } = (JSON.parse(all.sarif) as Log).runs[0] ?? {};
    const errors = results.filter(({ level }) => level === 'error');
    expect(new Set(errors.map(({ ruleId }) => ruleId))).toEqual(new Set(red.map(({ code }) => code)));
    for (const { code } of red) for (const text of [all.html, all.markdown, all.junit]) expect(text).toContain(code);
  });

  test('L10: the page holds no element, attribute or address that a name brought', () => {
    const tags = new Set([...all.html.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map(([, tag]) => tag));
    const known =
      'html head meta title style body header h1 p strong nav ul li a main section h2 h3 dl dt dd div table thead tr th tbody td details summary article code pre ol time svg g rect text span br footer !doctype';
    for (const tag of tags) expect(known.split(' ')).toContain(tag);
    expect(all.html).not.toMatch(/<[^>]*\s(?:on\w+|style|src)=/i);
    const addresses = [...all.html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    for (const address of addresses) expect(address).toMatch(/^#[a-z]+$/);
    for (const text of [all.html, all.junit]) expect(text).not.toMatch(/[\u202e\u0007\ufffe\uffff]/);
    expect(all.markdown).not.toMatch(/[\u202e\u0007]/);
  });
});

test('fingerprints stay where lines move, and tell equal findings apart', async () => {
  const { report } = await shown('failing');
  const moved = structuredClone(report) as typeof report;
  for (const item of moved.gates.flatMap(({ items }) => items))
    for (const { location } of item.findings) if (location) Object.assign(location, { line: (location.line ?? 1) + 7 });
  const prints = (one: typeof report) =>
    ((JSON.parse(renderSarif(one, 'a.yml')) as Log).runs[0]?.results ?? []).map((result) => result.partialFingerprints);
  expect(prints(moved)).toEqual(prints(report));
  expect(new Set(prints(report).map((print) => JSON.stringify(print))).size).toBe(prints(report).length);
});

test('one category per contract', () => {
  const id = (path: string) =>
    (JSON.parse(renderSarif({ verdict: 'PASS', gates: [] }, path)) as Log).runs[0]?.automationDetails?.id;
  expect([id('a/seaworthy.yml'), id('b/seaworthy.yml'), id('')]).toEqual([
    'seaworthy/a/seaworthy.yml/',
    'seaworthy/b/seaworthy.yml/',
    'seaworthy/seaworthy.yml/',
  ]);
});

test('rows that were looked up in the files are not said to have run', async () => {
  const place = await packFolder(packs['passing']);
  const store = localStore(place);
  const [path = ''] = (await store.list('')).filter((key) => key.endsWith('entrypoint_matrix_validation.json'));
  const body = readFileSync(join(place, path), 'utf8').replaceAll('"runner": "image"', '"runner": "static"');
  writeFileSync(join(place, path), body);
  const pack = await readPack(store);
  const page = renderPage(reportOf(outcomeOf(pack), profileIn(pack)), detailsOf(pack, outcomeOf(pack)));
  expect(page).toContain('resolve in the files, nothing was run');
  expect(page).not.toContain('did not end by itself');
});

test('what is taken on trust is named', async () => {
  const subject = 'registry.example/base:1';
  const files = planted(
    { Dockerfile: `FROM ${subject}\nCOPY app/main /app/main\nENTRYPOINT ["/app/main"]\n` },
    'image: { reference-mode: immutable-preferred }\n',
  );
  const contract = String(files['seaworthy.yml']).replace(
    'include: [app/main]',
    `include: [app/main], accept-unresolved: [{ reason: BASE_IMAGE_ONBUILD, subject: "${subject}" }]`,
  );
  const pack = await readPack(localStore(await packFolder({ files: { ...files, 'seaworthy.yml': contract } })));
  expect(detailsOf(pack, outcomeOf(pack)).doubts.map(({ code }) => code)).toContain('BASE_IMAGE_ONBUILD');
});
