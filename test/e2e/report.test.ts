import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planted } from '../support/closure.ts';
import { packFolder, packs } from '../support/packs.ts';
import { command } from './command.ts';
import { rig } from './rig.ts';

const home = new URL('../..', import.meta.url).pathname;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: rig().chromium, args: ['--no-sandbox'] });
});

afterAll(() => browser.close());

/** The page of a pack, made by the program as a person calls it. */
async function pageOf(given: Parameters<typeof packFolder>[0]): Promise<string> {
  const place = await packFolder(given);
  const file = join(place, 'report.html');
  const ran = command(join(home, 'seaworthy'), ['evidence', 'report', place, file]);
  if (!ran.stdout.trim().endsWith(file)) throw new Error(ran.stdout + ran.stderr);
  return file;
}

interface View {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** Opens a file as a person does, and keeps everything that the browser complained about or asked for. */
async function opened(file: string, { width = 1280, scheme = 'light' }: View = {}) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== `file://${file}`) heard.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${file}`);
  return { page, heard };
}

/** What a program that knows the guidelines finds wrong. The policy of the page lets in no script: it is asked from outside of it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(`axe
    .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ': ' + failureSummary)))`);
}

/** What is focused, and whether a ring shows it. */
const focused = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const name = element.tagName + ' ' + (element.getAttribute('href') ?? element.textContent.slice(0, 30));
  return { name, ring: getComputedStyle(element).outlineStyle };
})()`;

/** Whatever a name could have brought: elements, addresses, handlers. */
const foreign = `({
  elements: document.querySelectorAll('script, img, iframe, object, embed, link, base, form, input, video, a:not([href^="#"])').length,
  handlers: [...document.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().filter((name) => /^on|^style$/.test(name))),
})`;

describe.each(['passing', 'failing', 'undecided', 'hostile'])('the page of a pack that is %s', (kind) => {
  let file: string;
  beforeAll(async () => {
    file = await pageOf(packs[kind]);
  });

  test.each<[string, View]>([
    ['on a desk, in light', {}],
    ['on a desk, in dark', { scheme: 'dark' }],
    ['on a phone, in light', { width: 390 }],
    ['on a phone, in dark', { width: 390, scheme: 'dark' }],
  ])('%s: nothing runs, nothing is fetched, nothing is cut off, everything can be read', async (_, view) => {
    const { page, heard } = await opened(file, view);
    expect(heard).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.locator('.verdict').isVisible()).toBe(true);
    await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('L10: what the pack brought is text', async () => {
    const { page } = await opened(file);
    expect(await page.evaluate(foreign)).toEqual({ elements: 0, handlers: [] });
    await page.close();
  });
});

test('with the keyboard alone: every section is reached, every list opens', async () => {
  const { page } = await opened(await pageOf(packs['failing']));
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate<{ name: string; ring: string } | undefined>(focused);
    if (!at) break;
    expect(at).toEqual({ name: at.name, ring: 'solid' });
    seen.push(at.name);
  }
  const links = await page.locator('nav a').count();
  expect(seen.filter((name) => name.startsWith('A #'))).toHaveLength(links);
  const list = page.locator('#context details').last();
  await list.locator('summary').focus();
  const before = await list.evaluate((element) => Reflect.get(element, 'open'));
  await page.keyboard.press('Enter');
  expect(await list.evaluate((element) => Reflect.get(element, 'open'))).toBe(!before);
  await page.locator('nav a').nth(2).focus();
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/#[a-z]+$/);
  await page.close();
});

test('a leaked file is seen in the picture of the context', async () => {
  const { page } = await opened(await pageOf(packs['failing']));
  const tiles = page.locator('svg.map rect.leaked');
  expect(await tiles.count()).toBe(2);
  expect(await page.locator('svg.map title').allTextContents()).toContain(
    'app/notes.md, 12 B, let in against the contract',
  );
  await page.close();
});

test('20,000 files are one page that opens at once', async () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `app/d${at % 97}/e${at % 11}/f${at}.bin`);
  const more = Object.fromEntries(names.map((name, at) => [name, 'x'.repeat(1 + (at % 97))]));
  const file = await pageOf({
    files: planted({
      ...more,
      '.dockerignore': '**\n!app\n',
      Dockerfile: 'FROM scratch\nCOPY app /app\nENTRYPOINT ["/app/main"]\n',
    }),
  });
  const begin = performance.now();
  const { page, heard } = await opened(file);
  const took = Math.round(performance.now() - begin);
  const nodes = await page.evaluate<number>("document.querySelectorAll('*').length");
  console.log(`20,000 files: ${readFileSync(file).length} bytes, ${nodes} elements, open after ${took} ms`);
  expect(heard).toEqual([]);
  expect(nodes).toBeLessThan(20_000);
  writeFileSync(file, '');
  await page.close();
});
