import { describe, expect, test } from 'vitest';
import { brief, faultsOf, openContract } from '../support/contract.ts';

const told = (text: string) => faultsOf(() => openContract(text));

describe('L7: every mistake is told at once, with its place', () => {
  const text = `version: 1
imgae: {}
image:
  engine: bulidkit
  dockerfile: ../Dockerfile
  platforms: []
context:
  include:
    - { path: src/, recusive: true }
    - ""
    -
  max-files: 1.5
  max-bytes: .nan
  default-deny: yes
entrypoints:
  rows:
    - { runtime-mode: m }
    - { runtime-mode: m, module: a, command: [b] }
secrets:
  fingerprint-key: { evn: KEY }
accepted:
  - { code: lower, subject: s, actor: a, rationale: r, accepted: 2026-02-30, expires: soon }
handles: []
`;

  test.each([
    ['an unknown key', '2:1'],
    ['an unknown enum word', '4:11'],
    ['a path that climbs out', '5:15'],
    ['an empty list', '6:14'],
    ['an unknown key in one shape of two', '9:21'],
    ['an empty list item', '10:7'],
    ['a list item without a value', '11:6'],
    ['a number with a fraction', '12:14'],
    ['a number that is none', '13:14'],
    ['a word that is no enum word', '14:17'],
    ['a row with neither module nor command', '17:7'],
    ['a row with both', '18:7'],
    ['a misspelt key of a union of maps', '20:22'],
    ['a code in lower case', '22:13'],
    ['a day that does not exist', '22:66'],
    ['a day that is none', '22:87'],
    ['a list where a map belongs', '23:10'],
  ])('%s at %s', async (_, place) => {
    const faults = await told(text);
    expect(faults.map(brief)).toContain(`CONTRACT_INVALID ${place}`);
  });

  test('all of them are mistakes of the contract, and each message begins with its place', async () => {
    for (const { code, message, location } of await told(text)) {
      expect(code).toBe('CONTRACT_INVALID');
      expect(message.startsWith(`seaworthy.yml:${location?.line}:${location?.column}: found `)).toBe(true);
    }
  });

  test('the version must be there, and be 1', async () => {
    expect((await told('phase: a\n')).map(brief)).toEqual(['CONTRACT_INVALID 1:1']);
    expect((await told('version: 2\n')).map(brief)).toEqual(['CONTRACT_INVALID 1:10']);
    expect((await told('version: "1"\n')).map(brief)).toEqual(['CONTRACT_INVALID 1:10']);
  });

  test.each([
    ['nothing', ''],
    ['a comment', '# nothing\n'],
    ['a list', '- version: 1\n'],
    ['a text', 'version 1\n'],
  ])('a contract that is %s is refused', async (_, text) => {
    expect((await told(text)).map(({ code }) => code)).toEqual(['CONTRACT_INVALID']);
  });
});

describe('a suggestion', () => {
  test.each([
    ['a key at the top', 'version: 1\ncontxt: {}\n', 'context'],
    ['a key further in', 'version: 1\nimage: { dokerfile: a }\n', 'dockerfile'],
    ['a key of a list item', 'version: 1\nentrypoints: { rows: [{ runtime-mode: m, comand: [a] }] }\n', 'command'],
    ['a key of a blocker rule', 'version: 1\nblockers: { A_CODE: { severty: S1 } }\n', 'severity'],
    ['an enum word', 'version: 1\nprofile: p1\n', 'p-1'],
    ['a word in another case', 'version: 1\nimage: { engine: BuildKit }\n', 'buildkit'],
    [
      'an unresolved reason',
      'version: 1\ncontext: { accept-unresolved: [{ reason: BASE_IMAGE_ONBULD, subject: a }] }\n',
      'BASE_IMAGE_ONBUILD',
    ],
  ])('is made for %s', async (_, text, word) => {
    const fixes = (await told(text)).map(({ fix }) => fix);
    expect(fixes).toContain(`Did you mean ${word}?`);
  });

  test('is not made where nothing is near', async () => {
    const [fault] = await told('version: 1\nquux: {}\n');
    expect(fault?.fix).not.toContain('Did you mean');
  });
});

test('L10: a hostile key or value is shown harmless, and cut', async () => {
  const faults = await told(`version: 1\n"a\\n::error::\\e[31m": 1\nimage: { engine: "${'x'.repeat(5000)}" }\n`);
  expect(faults).toHaveLength(2);
  for (const { message } of faults) {
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message.length).toBeLessThan(600);
  }
});
