import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtInRules, type ContentRule } from '../../../src/domain/scan/rules.ts';
import { scanBytes } from '../../../src/domain/scan/scan.ts';
import { exampleOf } from '../../support/secrets.ts';

const scan = (text: string, key?: string) => scanBytes(Buffer.from(text), builtInRules, key);
const found = (text: string) => scan(text).map(({ rule }) => rule);

test.each(builtInRules)('the rule $id finds its own example, alone and inside other text', ({ id, example }) => {
  expect(found(example)).toContain(id);
  expect(found(`before\n\tvalue: '${example}'\nafter`)).toContain(id);
});

const cut = (rule: string, by: number) => exampleOf(rule).slice(0, -by);

test.each([
  ['private-key', exampleOf('private-key').split('\n')[0] ?? ''],
  ['private-key', exampleOf('private-key').replace('PRIVATE', 'PUBLIC')],
  ['aws-access-key-id', cut('aws-access-key-id', 1)],
  ['aws-access-key-id', `${exampleOf('aws-access-key-id')}Z`],
  ['aws-access-key-id', exampleOf('aws-access-key-id').toLowerCase()],
  ['aws-secret-access-key', cut('aws-secret-access-key', 1)],
  ['aws-secret-access-key', `${exampleOf('aws-secret-access-key')}x`],
  ['aws-secret-access-key', exampleOf('aws-secret-access-key').split(' = ')[1] ?? ''],
  ['github-token', cut('github-token', 1)],
  ['github-token', `${exampleOf('github-token')}x`],
  ['github-token', exampleOf('github-token').replace('ghp_', 'ghz_')],
  ['gitlab-token', cut('gitlab-token', 1)],
  ['slack-token', exampleOf('slack-token').replace('xoxb', 'xoxy')],
  ['stripe-key', exampleOf('stripe-key').replace('live', 'test')],
  ['google-api-key', cut('google-api-key', 1)],
  ['npm-token', cut('npm-token', 1)],
  ['npm-token', `x${exampleOf('npm-token')}`],
  ['pypi-token', exampleOf('pypi-token').slice(0, 40)],
  ['json-web-token', exampleOf('json-web-token').split('.').slice(0, 2).join('.')],
  ['url-password', 'postgres://app@db.internal/app'],
  ['url-password', 'postgres://app:${PASSWORD}@db.internal/app'],
  ['url-password', 'https://example.com:8443/a@b'],
])('the rule %s does not find the near miss %j', (rule, text) => {
  expect(found(text)).not.toContain(rule);
});

test.each([
  [
    'aws-secret-access-key',
    exampleOf('aws-secret-access-key').replace('aws_secret_access_key = ', 'AWS_SECRET_ACCESS_KEY='),
  ],
  [
    'aws-secret-access-key',
    exampleOf('aws-secret-access-key').replace('aws_secret_access_key = ', '"aws_secret_access_key": "'),
  ],
  ['private-key', exampleOf('private-key').replace('RSA ', '')],
  ['private-key', exampleOf('private-key').replace('RSA ', 'OPENSSH ')],
  ['private-key', exampleOf('private-key').replace('\n', '\r\n')],
  ['private-key', JSON.stringify({ private_key: exampleOf('private-key') })],
])('the rule %s finds the form %j', (rule, text) => {
  expect(found(text)).toContain(rule);
});

test('a keyword of a rule is only a first look: every match of its pattern holds one', () => {
  for (const { id, keywords, example } of builtInRules) {
    for (const form of [example, example.toUpperCase(), example.toLowerCase()]) {
      const rule = builtInRules.find((item) => item.id === id);
      if (rule?.pattern.test(form))
        expect(
          keywords.some((word) => form.includes(word)),
          `${id} in ${form.length} characters`,
        ).toBe(true);
    }
  }
});

test('a hit tells rule, line and nothing of the value', () => {
  const token = exampleOf('github-token');
  const hits = scan(`a\n\nb ${token}\n${token}`);
  expect(hits).toEqual([
    { rule: 'github-token', line: 3, fingerprint: null },
    { rule: 'github-token', line: 4, fingerprint: null },
  ]);
});

test('a fingerprint is the HMAC of the value under the key, and differs from key to key', () => {
  const token = exampleOf('github-token');
  const [hit] = scan(token, 'key one');
  expect(hit?.fingerprint).toBe(createHmac('sha256', 'key one').update(token).digest('hex'));
  expect(scan(token, 'key two')[0]?.fingerprint).not.toBe(hit?.fingerprint);
});

test('bytes that are no text hide nothing', () => {
  const bytes = Buffer.concat([
    Buffer.from([0, 255, 254, 10]),
    Buffer.from(exampleOf('npm-token')),
    Buffer.from([0, 128]),
  ]);
  expect(scanBytes(bytes, builtInRules, undefined)).toEqual([{ rule: 'npm-token', line: 2, fingerprint: null }]);
});

test('only the bytes that were handed over are scanned, not the buffer that they lie in', () => {
  const bytes = Buffer.from(`${exampleOf('npm-token')}\nharmless`);
  expect(scanBytes(bytes.subarray(bytes.length - 8), builtInRules, undefined)).toEqual([]);
});

test('a rule that is asked twice finds twice', () => {
  const rule: ContentRule = { id: 'x', pattern: /x\d/g, keywords: [], example: 'x1' };
  expect(scanBytes(Buffer.from('x1 x2'), [rule], undefined)).toHaveLength(2);
  expect(scanBytes(Buffer.from('x1 x2'), [rule], undefined)).toHaveLength(2);
});
