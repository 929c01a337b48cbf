import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const home = fileURLToPath(new URL('../..', import.meta.url));
const pages = [
  '.',
  'docs',
  'docs/gates',
  'docs/migrate',
  ...readdirSync(join(home, 'actions')).map((name) => `actions/${name}`),
].flatMap((folder) =>
  readdirSync(join(home, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

test.each(pages)('no example of %s names what can be moved', (page) => {
  const text = readFileSync(join(home, page), 'utf8');
  for (const [, target = ''] of text.matchAll(/^\s*(?:- )?uses: (\S+)/gm))
    expect(target).toMatch(/^(?:\.\/|\$\/|[\w./-]+@(?:[0-9a-f]{40}|<40$))/);
});

test.each(pages)('every link of %s leads somewhere', (page) => {
  const text = readFileSync(join(home, page), 'utf8').replace(/```[\s\S]*?```/g, '');
  const here = join(home, page, '..');
  for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^(?:https?:|mailto:|#)/.test(target)) continue;
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? join(home, page) : join(here, path);
    const content = path.endsWith('.md') || path === '' ? readFileSync(file, 'utf8') : '';
    if (content === '') readdirSync(join(file, '..'));
    if (anchor !== undefined && content !== '') expect(anchorsOf(content)).toContain(anchor);
  }
});

/** As GitHub makes them: lower case, no punctuation, hyphens for spaces. */
function anchorsOf(text: string): string[] {
  const headings = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^#{1,6} (.+)$/gm)].map(
    ([, heading = '']) => heading,
  );
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
