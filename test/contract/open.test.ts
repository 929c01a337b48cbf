import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/adapters/memory-files.ts';
import { openContract as openAt } from '../../src/contract/open.ts';
import { brief, faultsOf, openContract, type Plants } from '../support/contract.ts';

const registry = (...lines: string[]) => ({ 'handles.md': lines.map((line) => `* \`${line}\`\n`).join('') });
const withHandles = (text: string) => `version: 1\nhandles: { registries: [{ path: handles.md }] }\n${text}\n`;
const told = async (text: string | Uint8Array, files: Plants = {}) =>
  (await faultsOf(() => openContract(text, files))).map(brief);

describe('a contract', () => {
  test('that says nothing but its version has every default', async () => {
    const { contract, include, folder, profile, guessed, rows } = await openContract('version: 1\n');
    expect(contract.context).toMatchObject({ 'default-deny': 'required', 'broad-copies': 'forbid' });
    expect({ include, folder, name: profile.name, guessed, rows }).toEqual({
      include: undefined,
      folder: '.',
      name: null,
      guessed: false,
      rows: [],
    });
  });

  test('knows its folder and where its keys stand', async () => {
    const open = await openContract('version: 1\ncontext:\n  include:\n    - src/\n', {}, 'apps/one/seaworthy.yml');
    expect(open.folder).toBe('apps/one');
    expect(open.include).toEqual([{ path: 'src/', recursive: true }]);
    expect(open.locate(['context', 'include', 0])).toEqual({ path: 'apps/one/seaworthy.yml', line: 4, column: 7 });
  });

  test('is found nowhere: the file is missing', async () => {
    const faults = await faultsOf(() => openAt(memoryFiles({ a: '' }), 'seaworthy.yml'));
    expect(faults.map(({ code }) => code)).toEqual(['FILE_MISSING']);
  });

  test('that cannot be read is a fault, not an empty contract', async () => {
    const faults = await faultsOf(() =>
      openAt(memoryFiles({ 'seaworthy.yml': { is: 'unreadable' } }), 'seaworthy.yml'),
    );
    expect(faults.map(({ code }) => code)).toEqual(['FILE_UNREADABLE']);
  });

  test('that is not UTF-8 is refused with the line', async () => {
    expect(await told(Buffer.from('version: 1\nphase: gr\xf6\xdfe\n', 'latin1'))).toEqual(['FILE_NOT_UTF8 2:-']);
  });
});

describe('the digest of a contract', () => {
  const digest = async (text: string, files: Plants = {}) => (await openContract(text, files)).sha256;

  test('is the same for the same bytes', async () => {
    const files = registry('A = "1"');
    expect(await digest(withHandles(''), files)).toBe(await digest(withHandles(''), files));
  });

  test('changes with a comment, with a registry, and with a file of rows', async () => {
    const rows = (mode: string) => ({ 'rows.yml': `- { runtime-mode: ${mode}, command: [a] }\n` });
    const fromFile = 'version: 1\nentrypoints: { rows-from: rows.yml }\n';
    const all = [
      await digest(withHandles(''), registry('A = "1"')),
      await digest(withHandles('# a'), registry('A = "1"')),
      await digest(withHandles(''), registry('A = "2"')),
      await digest(fromFile, rows('one')),
      await digest(fromFile, rows('two')),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('handles', () => {
  test('are filled wherever a text of the contract holds one', async () => {
    const { contract } = await openContract(
      withHandles(
        'image: { repository: "{handle:HOST}/{handle:NAME}" }\nentrypoints:\n  rows: [{ runtime-mode: m, command: [run, "{handle:NAME}"] }]',
      ),
      registry('HOST = "registry.example"', 'NAME = "app"'),
    );
    expect(contract.image.repository).toBe('registry.example/app');
    expect(contract.entrypoints.rows[0]?.command).toEqual(['run', 'app']);
  });

  test('that are unknown or unpinned are all told at once, each where somebody has to write', async () => {
    const text = withHandles(
      'image:\n  repository: "{handle:NOPE}"\n  convenience-tags: ["{handle:LATER}", "{handle:LIST}"]',
    );
    const faults = await told(text, registry('LATER = "TO_PIN"', 'LIST = ["a"]'));
    expect(faults.toSorted()).toEqual(['CONTRACT_INVALID 5:40', 'HANDLE_UNKNOWN 4:15', 'HANDLE_UNPINNED 1:-']);
  });

  test('R10: keep their type where they are all that is written', async () => {
    const { contract } = await openContract(
      withHandles(
        'image:\n  repository: "{handle:HOST}"\n  convenience-tags: "{handle:TAGS}"\nevidence: { retention-days: "{handle:DAYS}" }',
      ),
      registry('HOST = "h"', 'TAGS = ["a", "b"]', 'DAYS = 30'),
    );
    expect([contract.evidence['retention-days'], contract.image['convenience-tags']]).toEqual([30, ['a', 'b']]);
  });

  test.each(['true', '3', '["a"]', '{"a": 1}'])(
    'of another type than the key wants (%s) are refused',
    async (value) => {
      const text = withHandles('image: { repository: "{handle:VALUE}" }');
      expect(await told(text, registry(`VALUE = ${value}`))).toEqual(['CONTRACT_INVALID 3:22']);
    },
  );

  test('that are misspelt are told with the nearest one', async () => {
    const text = withHandles('image: { repository: "{handle:REGISTRY_HSOT}" }');
    const [fault] = await faultsOf(() => openContract(text, registry('REGISTRY_HOST = "h"')));
    expect(fault?.fix).toContain('REGISTRY_HOST');
  });

  test('hide no other mistake, whatever is wrong with them', async () => {
    const rest = 'image: { repository: "{handle:NOPE}", strtegy: x }\ncontext: { default-deny: 1 }\nevidnce: {}';
    const mistakes = ['CONTRACT_INVALID 3:39', 'CONTRACT_INVALID 4:26', 'CONTRACT_INVALID 5:1'];
    expect(await told(withHandles(rest), registry('HOST = "h"'))).toEqual(['HANDLE_UNKNOWN 3:22', ...mistakes]);
    expect(await told(withHandles(rest))).toEqual(['FILE_MISSING 2:33', ...mistakes]);
    expect(await told(withHandles(rest), registry('HOST = word'))).toEqual(['HANDLE_INVALID 1:-', ...mistakes]);
  });

  test('L7: a key that stands twice, and a file of rows that is gone, hide no other mistake either', async () => {
    const text = 'version: 1\nimage: { target: a, target: b }\nentrypoints: { rows-from: gone.yml }\nevidnce: {}\n';
    expect(await told(text)).toEqual(['CONTRACT_INVALID 2:21', 'FILE_MISSING 3:27', 'CONTRACT_INVALID 4:1']);
  });

  test.each(['{handle:ECR-REPO}', '{handle:}', '{handle: HOST}', '{handle:HOST'])(
    'L7: a malformed use, %s, is refused instead of kept as a text',
    async (use) => {
      expect(await told(withHandles(`image: { repository: "${use}" }`), registry('HOST = "h"'))).toEqual([
        'HANDLE_UNKNOWN 3:22',
      ]);
    },
  );

  test.each([
    ['a path that climbs out', 'image: { context: "{handle:VALUE}" }', '../elsewhere'],
    ['an absolute path', 'image: { dockerfile: "{handle:VALUE}" }', '/etc/passwd'],
    ['a tag that names no commit', 'image: { tag-pattern: "{handle:VALUE}" }', 'latest'],
    ['a prefix that every run shares', 'evidence: { prefix: "{handle:VALUE}" }', 'evidence/'],
  ])('L7: a value that the key would refuse (%s) is refused', async (_, text, value) => {
    const codes = await faultsOf(() => openContract(withHandles(text), registry(`VALUE = "${value}"`)));
    expect(codes.map(({ code }) => code)).toEqual([expect.stringMatching(/^CONTRACT_(?:INVALID|OUTSIDE)$/)]);
  });
});

describe('tokens', () => {
  test.each([
    ['image: { tag-pattern: "git-{git_sha}-{nope}" }', ['HANDLE_UNKNOWN 2:23']],
    ['evidence: { prefix: "{platform_run_id}/{phase_id}/{attmpt}/" }', ['HANDLE_UNKNOWN 2:21']],
    ['image: { tag-pattern: "git-{git_sha}-run-{ci_run_id}" }', []],
    ['image: { repository: "a/{foo}" }', ['HANDLE_UNKNOWN 2:22']],
    ['image: { convenience-tags: [ok, "{git_sha}"] }', ['HANDLE_UNKNOWN 2:33']],
    ['phase: "P{n}"', ['HANDLE_UNKNOWN 2:8']],
  ])('L7: of %s nobody would fill %j', async (text, expected) => {
    expect(await told(`version: 1\n${text}\n`)).toEqual(expected);
  });
});

test('L7: a value that holds a handle itself is not filled a second time, and refused', async () => {
  const text = withHandles('image: { repository: "{handle:OUTER}" }');
  expect(await told(text, registry('OUTER = "a/{handle:INNER}"', 'INNER = "b"'))).toEqual(['HANDLE_UNPINNED 1:-']);
});

describe('what a contract names', () => {
  test('rows come from the contract first, then from their file, each with its place', async () => {
    const { rows } = await openContract(
      'version: 1\nentrypoints:\n  rows-from: rows.yml\n  rows:\n    - { runtime-mode: one, command: [a] }\n',
      { 'rows.yml': '# rows\n- { runtime-mode: two, module: b }\n' },
    );
    expect(rows.map(({ row, location }) => `${row['runtime-mode']} ${location.path}:${location.line}`)).toEqual([
      'one seaworthy.yml:5',
      'two rows.yml:2',
    ]);
  });

  test('a registry or a file of rows that does not exist is a fault', async () => {
    expect(await told(withHandles(''))).toEqual(['FILE_MISSING 2:33']);
    expect(await told('version: 1\nentrypoints: { rows-from: rows.yml }\n')).toEqual(['FILE_MISSING 2:27']);
  });

  test('the mistakes of a file of rows are told there', async () => {
    const faults = await faultsOf(() =>
      openContract('version: 1\nentrypoints: { rows-from: rows.yml }\n', {
        'rows.yml': '- { runtime-mode: a, comand: [a] }\n',
      }),
    );
    expect(faults.map(brief)).toEqual(['CONTRACT_INVALID 1:3', 'CONTRACT_INVALID 1:22']);
    expect(faults.at(-1)?.location?.path).toBe('rows.yml');
    expect(faults.at(-1)?.fix).toContain('command');
  });

  test.each([
    ['context', 'image: { context: out }'],
    ['Dockerfile', 'image: { dockerfile: out/Dockerfile }'],
    ['registry', 'handles: { registries: [{ path: out/handles.md }] }'],
    ['folder of workflows', 'secrets: { workflows: [out] }'],
    ['file of rows', 'entrypoints: { rows-from: out/rows.yml }'],
    ['prebuilt archive', 'image: { strategy: prebuilt, prebuilt: { archive: out/image.tar } }'],
  ])('the %s may not lie behind a link that leads outside', async (_, text) => {
    const faults = await faultsOf(() => openContract(`version: 1\n${text}\n`, { out: { link: '../elsewhere' } }));
    expect(faults).toMatchObject([{ code: 'CONTRACT_OUTSIDE', location: { path: 'seaworthy.yml', line: 2 } }]);
  });
});

describe('L7: a row’s handle', () => {
  const contract = [
    'version: 1',
    'handles: { registries: [{ path: h.md }] }',
    'entrypoints: { rows: [{ handle: ENTRYPOINT_A, runtime-mode: a, command: [a] }] }',
  ].join('\n');
  const opened = (declaration: string) => openContract(contract, { 'h.md': `* \`${declaration}\`\n` });

  test.each(['"TO_PIN"', '"<entrypoint>"', '"a {placeholder} b"'])('is refused with the value %s', async (value) => {
    expect((await faultsOf(() => opened(`ENTRYPOINT_A = ${value}`))).map(brief)).toEqual(['HANDLE_UNPINNED 1:-']);
  });

  test.each(['ENTRYPOINT_A', 'ENTRYPOINT_A = "python -m a"'])('is taken as `%s`', async (declaration) => {
    expect((await opened(declaration)).rows).toHaveLength(1);
  });
});
