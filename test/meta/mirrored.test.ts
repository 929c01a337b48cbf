import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, importsOf, root, textOf } from '../support/imports.ts';

const sources = filesBelow('src', '.ts').filter((path) => !path.endsWith('.generated.ts'));
const mirrorOf = (path: string) => path.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
const isMirrored = (path: string) => existsSync(join(root, mirrorOf(path)));
const checks = sources.filter((path) => /^src\/gates\/[^/]+\/checks\//.test(path));

test('there are checks', () => {
  expect(checks.length).toBeGreaterThan(70);
});

test('every check has its test at the mirrored place', () => {
  expect(checks.filter((path) => !isMirrored(path)).map(mirrorOf)).toEqual([]);
});

test('every test of a check asks that very check', () => {
  const strangers = checks
    .filter(isMirrored)
    .filter((path) => !importsOf(mirrorOf(path)).some(({ to }) => to === path));
  expect(strangers).toEqual([]);
});

/** Whether a module does anything: types and re-exports alone need no test. */
function hasLogic(path: string): boolean {
  return /^(?:export )?(?:async )?(?:function|class|const)\b/m.test(textOf(path));
}

test('every module of the core that does something has its test at the mirrored place', () => {
  const core = sources.filter((path) => path.startsWith('src/core/') && hasLogic(path));
  const isData = (path: string) => path === 'src/core/gate.ts' || path.startsWith('src/core/faults/');
  expect(core.filter((path) => !isMirrored(path) && !isData(path)).map(mirrorOf)).toEqual([]);
});

/** Every module that a test reaches, through whatever it imports. */
function reached(): Set<string> {
  const seen = new Set<string>();
  const pending = filesBelow('test', '.ts').filter((path) => !path.startsWith('test/fixtures/'));
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    pending.push(...importsOf(path).flatMap(({ to, typeOnly }) => (!typeOnly && to.endsWith('.ts') ? [to] : [])));
  }
  return seen;
}

/** Asked only through the built command line, by the tests of `init` and `closure accept`. */
const throughTheBundle = ['src/adapters/whole-file.ts', 'src/domain/python/project.ts'];

test('every module below the chain that does something is reached by a test', () => {
  const known = reached();
  const layers = /^src\/(?:core|domain|contract|ports|gates|adapters)\//;
  const unknown = sources.filter((path) => layers.test(path) && hasLogic(path) && !known.has(path));
  expect(unknown.filter((path) => !throughTheBundle.includes(path))).toEqual([]);
});

test('no test mirrors a source that is gone', () => {
  const below = /^test\/(?:core|domain|contract|gates)\//;
  const orphans = filesBelow('test', '.test.ts').filter((path) => below.test(path) && importsOf(path).length === 0);
  expect(orphans).toEqual([]);
});

test('every test file beside a check names a check that exists', () => {
  const named = filesBelow('test/gates', '.test.ts').filter((path) => path.includes('/checks/'));
  const gone = named.filter((path) => !checks.includes(path.replace(/^test\//, 'src/').replace(/\.test\.ts$/, '.ts')));
  expect(gone).toEqual([]);
});
