import { expect, test } from 'vitest';
import { committed, textOf } from '../support/committed.ts';

const code = committed.filter((path) => /^(?:src|test|scripts)\/.*\.(?:ts|mjs)$/.test(path));
const sources = code.filter((path) => path.startsWith('src/'));
/** `path:line` of every line that matches. */
const places = (paths: readonly string[], pattern: RegExp) =>
  paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );

test('there is code to look at', () => {
  expect(sources.length).toBeGreaterThan(200);
});

const own = code.filter((path) => /^(?:src|test)\//.test(path));
const tests = own.filter((path) => path.startsWith('test/') && !path.startsWith('test/e2e/'));

test.each([
  ['test runs alone', tests, `\\b(?:test|it|describe)(?:\\.\\w+)*\\.${'only'}\\b`],
  ['test is left out', tests, `\\b(?:test|it|describe)(?:\\.\\w+)*\\.(?:${'skip'}|${'todo'}|${'fails'}|runIf)`],
  ['type is switched off', code, `\\bas ${'any'}\\b|@ts-${'ignore'}|@ts-${'nocheck'}`],
  ['remark about work to do', own, `(?://|\\*).*\\b(?:${'TO'}DO|FIX${'ME'}|X${'XX'})\\b`],
])('no %s', (_, paths, pattern) => {
  expect(places(paths, new RegExp(pattern))).toEqual([]);
});

test('no source file is longer than 250 lines', () => {
  const long = sources.filter(
    (path) => !path.endsWith('.generated.ts') && textOf(path).trimEnd().split('\n').length > 250,
  );
  expect(long).toEqual([]);
});

test('no committed text holds a path of somebody’s machine', () => {
  const machine = new RegExp(
    `(?<![\\w.-])/(?:${'Users'}|${'home'})/[a-z][\\w-]*/|/${'work'}/|[A-Z]:\\\\\\\\?${'Users'}`,
  );
  const known = ['/home/runner/', '/home/node/', '/home/app/'];
  const hits = committed.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => {
        const [hit] = machine.exec(line) ?? [];
        return hit && !known.includes(hit) ? [`${path}:${index + 1} ${hit}`] : [];
      }),
  );
  expect(hits).toEqual([]);
});

/** Workflows and actions, in files and in the code blocks of pages: every `uses:` of somebody else's action. */
const uses = committed
  .filter((path) => /\.(?:ya?ml|md)$/.test(path) && !path.startsWith('test/'))
  .flatMap((path) =>
    [...textOf(path).matchAll(/^\s*(?:-\s*)?uses:\s*(?<what>\S+)(?<rest>.*)$/gm)].map(({ groups }) => ({
      path,
      what: groups?.['what'] ?? '',
      rest: groups?.['rest'] ?? '',
    })),
  )
  .filter(({ what }) => !/^(?:\.|\$)\//.test(what) && !what.startsWith('docker://'));

test('every foreign action is pinned by its full commit, with the version beside it', () => {
  const foreign = uses.filter(({ what }) => !what.startsWith('OWNER/seaworthy'));
  const loose = foreign.filter(({ what, rest }) => !/@[0-9a-f]{40}$/.test(what) || !/#\s*v?\d+(?:\.\d+)*/.test(rest));
  expect(loose.map(({ path, what }) => `${path}: ${what}`)).toEqual([]);
});

test('this project’s own action is named by a full commit too', () => {
  const ours = uses.filter(({ what }) => what.startsWith('OWNER/seaworthy'));
  expect(ours.filter(({ what }) => !/@[0-9a-f]{40}$/.test(what))).toEqual([]);
});

test('no example and no page names a tag or branch that moves', () => {
  const pages = committed.filter((path) => /\.(?:md|ya?ml)$/.test(path) && !path.startsWith('test/'));
  expect(places(pages, /\buses:\s*\S+@(?:v\d+|main|master|latest|HEAD)\b/)).toEqual([]);
});

test('every text file ends with a line end and holds no carriage return', () => {
  const plain = committed.filter((path) => /^(?:src|scripts|docs|actions|schema)\//.test(path));
  expect(plain.filter((path) => !textOf(path).endsWith('\n') || textOf(path).includes('\r'))).toEqual([]);
});
