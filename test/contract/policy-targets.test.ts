import { describe, expect, test } from 'vitest';
import { targetOf, targetsIn } from '../../src/contract/policy-targets.ts';
import { brief, faultsOf, openContract } from '../support/contract.ts';

const contract = (more = '') => openContract(`version: 1\nworkflow: { repository-id: '123456' }\n${more}`);

describe('the repository of the contract itself', () => {
  test('is what the contract says of it', async () => {
    const more = `image: { repository: ghcr.io/acme/app }\nevidence: { store: 's3://proof/app' }\naws: { role: packager }\n`;
    expect(targetOf(await contract(more))).toEqual({
      role: 'packager',
      repositoryId: '123456',
      store: 's3://proof/app',
      repository: 'ghcr.io/acme/app',
    });
  });

  test('has a role of our naming, where the contract names none', async () => {
    expect(targetOf(await contract())).toMatchObject({ role: 'seaworthy-packaging', store: 'local' });
  });

  test('must be named by its number, or nobody could be trusted', async () => {
    const open = await openContract('version: 1\n');
    const [fault] = await faultsOf(() => targetOf(open));
    expect([fault?.code, fault?.location?.path]).toEqual(['USAGE', 'seaworthy.yml']);
    expect(fault?.fix).toContain('gh api');
  });
});

const item = (name: string, id: number, evidence: string, image = '') =>
  `- { repository: ${name}, repository-id: '${id}', evidence: '${evidence}'${image && `, image: '${image}'`} }\n`;
const targets = (...items: string[]) => targetsIn(items.join(''), 'list.yml');
const told = async (text: string) => (await faultsOf(() => targetsIn(text, 'list.yml'))).map(brief);

describe('a list of repositories', () => {
  test('gives each a role, an image and a prefix of its own', () => {
    const image = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/a';
    expect(targets(item('acme/a', 1, 's3://proof/a', image), item('acme/b', 2, 's3://proof/b/'))).toEqual([
      { role: 'seaworthy-acme-a', repositoryId: '1', store: 's3://proof/a', repository: image },
      { role: 'seaworthy-acme-b', repositoryId: '2', store: 's3://proof/b/', repository: undefined },
    ]);
  });

  test('cuts a role’s name to what AWS takes', () => {
    const [target] = targets(item(`acme/${'n'.repeat(100)}`, 1, 's3://proof/a'));
    expect(target?.role).toHaveLength(64);
  });

  test.each([
    ['the name of a role', item('a/b-c', 1, 's3://proof/a') + item('a-b/c', 2, 's3://proof/b')],
    [
      'the beginning of a long name, which is the name of the role',
      item(`a/${'n'.repeat(90)}x`, 1, 's3://proof/a') + item(`a/${'n'.repeat(90)}y`, 2, 's3://proof/b'),
    ],
    ['a number', item('a/b', 1, 's3://proof/a') + item('a/c', 1, 's3://proof/b')],
    ['a prefix', item('a/b', 1, 's3://proof/a') + item('a/c', 2, 's3://proof/a/')],
    ['a prefix within that of another', item('a/b', 1, 's3://proof/a/b') + item('a/c', 2, 's3://proof/a')],
    ['a prefix around that of another', item('a/b', 1, 's3://proof/a') + item('a/c', 2, 's3://proof/a/b')],
    ['a name but for its case', item('a/b', 1, 's3://proof/a') + item('A/B', 2, 's3://proof/b')],
  ])('with two that share %s is refused, at the second one', async (_, text) => {
    expect(await told(text)).toEqual(['CONTRACT_INVALID 2:3']);
  });

  test('tells prefixes apart by whole steps, and by their bucket', () => {
    const apart = [item('a/b', 1, 's3://proof/a'), item('a/c', 2, 's3://proof/ab'), item('a/d', 3, 's3://other/a')];
    expect(targets(...apart)).toHaveLength(3);
  });

  test.each([
    ['no YAML', '- { repository: a/b\n', ['CONTRACT_INVALID 2:1']],
    ['a key twice', '- repository: a/b\n  repository: a/c\n', ['CONTRACT_INVALID 2:3']],
    ['nothing', '', ['CONTRACT_INVALID 1:1']],
    ['an empty list', '[]\n', ['CONTRACT_INVALID 1:1']],
    ['an unknown key', `${item('a/b', 1, 's3://proof/a')}- { repositry: x }\n`, ['CONTRACT_INVALID 2:5']],
    ['a name without an owner', item('b', 1, 's3://proof/a'), ['CONTRACT_INVALID 1:17']],
    ['a number that is a name', item('a/b', 1, 's3://proof/a').replace(`'1'`, 'one'), ['CONTRACT_INVALID 1:37']],
    ['a number without quotes', item('a/b', 1, 's3://proof/a').replace(`'1'`, '1'), ['CONTRACT_INVALID 1:37']],
    ['a bucket without a prefix', item('a/b', 1, 's3://proof'), ['CONTRACT_INVALID 1:52']],
    ['a prefix that is a pattern', item('a/b', 1, 's3://proof/*'), ['CONTRACT_INVALID 1:52']],
    ['a bucket that is a pattern', item('a/b', 1, 's3://proof?/a'), ['CONTRACT_INVALID 1:52']],
    ['a prefix with an empty step', item('a/b', 1, 's3://proof/a//b'), ['CONTRACT_INVALID 1:52']],
    ['a folder of this machine', item('a/b', 1, 'local'), ['CONTRACT_INVALID 1:52']],
  ])('that is %s is refused with its place', async (_, text, expected) => {
    const places = await told(text);
    expect(places).toEqual(expect.arrayContaining(expected));
  });
});
