import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const home = fileURLToPath(new URL('../..', import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'seaworthy-scaffold-'));
  for (const part of ['src', 'scripts', '.github', 'package.json', 'biome.json', 'tsconfig.json'])
    cpSync(join(home, part), join(copy, part), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function run(program: string, args: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

const scaffold = (...args: string[]) => run(process.execPath, ['scripts/scaffold.mjs', ...args]);
const lint = (...paths: string[]) => run(join(copy, 'node_modules/.bin/biome'), ['check', ...paths]);
const text = (path: string) => readFileSync(join(copy, path), 'utf8');

describe('a check', () => {
  test('comes with its test, enters the list of its gate, and asks to be mapped', () => {
    const { code, output } = scaffold('check', 'build-context', 'path-too-long', 'CONTEXT_PATH_TOO_LONG');
    expect([code, output]).toEqual([
      0,
      expect.stringContaining('map CONTEXT_PATH_TOO_LONG in src/contract/profiles/p-1-taxonomy.ts'),
    ]);
    expect(text('src/gates/build-context/checks.generated.ts')).toContain('  pathTooLong,\n');
    const made = [
      'src/gates/build-context/checks/path-too-long.ts',
      'test/gates/build-context/checks/path-too-long.test.ts',
    ];
    expect(lint(...made)).toMatchObject({ code: 0 });
  });

  test('is undecided until it is written, so that nothing passes by it', async () => {
    scaffold('check', 'provenance', 'actor-unknown', 'PROVENANCE_ACTOR_UNKNOWN');
    const { actorUnknown } = await import(join(copy, 'src/gates/provenance/checks/actor-unknown.ts'));
    expect(actorUnknown.evaluate()).toMatchObject({ kind: 'undecided' });
    expect(actorUnknown.checkId).toBe('actor_unknown');
  });
});

test('a gate comes whole, and says where it has to be entered', () => {
  const { code, output } = scaffold('gate', 'base-age');
  expect([code, output]).toEqual([0, expect.stringContaining('src/core/gate.ts')]);
  const parts = ['facts', 'collect', 'check', 'evidence', 'index', 'checks/empty', 'checks.generated'];
  expect(parts.filter((part) => !existsSync(join(copy, `src/gates/base-age/${part}.ts`)))).toEqual([]);
  expect(text('docs/gates/base-age.md')).toContain('<!-- checks -->\n<!-- /checks -->');
  expect(lint('src/gates/base-age', 'test/gates/base-age')).toMatchObject({ code: 0 });
});

test.each([
  ['no command', []],
  ['a gate that is none', ['check', 'no-such-gate', 'a-name', 'CONTEXT_A_NAME']],
  ['a path as a gate', ['check', '../gates/secrets', 'a-name', 'SECRET_A_NAME']],
  ['a path as a name', ['check', 'secrets', '../a-name', 'SECRET_A_NAME']],
  ['a name with an ending', ['check', 'secrets', 'a-name.ts', 'SECRET_A_NAME']],
  ['a word of the language', ['check', 'secrets', 'default', 'SECRET_DEFAULT']],
  ['a code in lower case', ['check', 'secrets', 'a-name', 'secret_a_name']],
  ['a code of another gate', ['check', 'secrets', 'a-name', 'CONTEXT_A_NAME']],
  ['a code that a check has', ['check', 'secrets', 'a-name', 'SECRET_IN_IMAGE']],
  ['a code that a fault has', ['check', 'evidence', 'a-name', 'EVIDENCE_UNWRITABLE']],
  ['a check that exists', ['check', 'secrets', 'in-image', 'SECRET_IN_IMAGE_TOO']],
  ['a gate that exists', ['gate', 'secrets']],
])('%s is refused, and nothing is written', (_, args) => {
  expect(scaffold(...args).code).toBe(2);
  expect(existsSync(join(copy, 'src/gates/secrets/checks/a-name.ts'))).toBe(false);
});
