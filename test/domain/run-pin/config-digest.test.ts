import { expect, test } from 'vitest';
import { digestOf } from '../../../src/core/digest.ts';
import { configDigest } from '../../../src/domain/run-pin/config-digest.ts';

const fields = { region: 'eu-west-2', ports: [80, 443], limits: { cpu: 1.5, burst: true, note: null } };

test.each<[string, Record<string, unknown>, string]>([
  ['nothing', {}, '{}'],
  ['keys are sorted, deep inside too', { b: { d: 1, c: 2 }, a: 3 }, '{"a":3,"b":{"c":2,"d":1}}'],
  ['lists keep their order', { a: [3, 1, 2] }, '{"a":[3,1,2]}'],
  [
    'keys are sorted by UTF-16 code units, as in section 3.2.3 of RFC 8785',
    { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 },
    '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
  ],
  [
    'numbers are written as in section 3.2.2 of RFC 8785',
    { numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0, 1e21] },
    '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1e+21]}',
  ],
  [
    'texts are escaped as in section 3.2.2 of RFC 8785',
    { text: '\u20ac$\u000f\nA\'B"\\\\"/' },
    '{"text":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ],
])('%s', (_, config, canonical) => {
  expect(configDigest(config)).toBe(digestOf(canonical));
});

test('the same content in another order has the same digest', () => {
  const { region, ports, limits } = fields;
  const turned = { limits: { note: limits.note, burst: limits.burst, cpu: limits.cpu }, ports, region };
  expect(configDigest(turned)).toBe(configDigest(fields));
});

test('the digest is no part of what it covers', () => {
  for (const own of [configDigest(fields), 'anything', null])
    expect(configDigest({ ...fields, config_digest: own })).toBe(configDigest(fields));
});

test('a field of that name deeper inside is covered', () => {
  const nested = (own: string) => configDigest({ a: { config_digest: own } });
  expect(nested('x')).not.toBe(nested('y'));
});

test.each<[string, Record<string, unknown>]>([
  ['another text', { ...fields, region: 'eu-west-1' }],
  ['another case', { ...fields, region: 'EU-west-2' }],
  ['a number as a text', { ...fields, ports: [80, '443'] }],
  ['another order of a list', { ...fields, ports: [443, 80] }],
  ['a value deep inside', { ...fields, limits: { ...fields.limits, burst: false } }],
  ['null as a text', { ...fields, limits: { ...fields.limits, note: 'null' } }],
  ['a field more', { ...fields, more: '' }],
  ['a field less', { region: fields.region, ports: fields.ports }],
  ['another name', { Region: fields.region, ports: fields.ports, limits: fields.limits }],
])('%s is another digest', (_, changed) => {
  expect(configDigest(changed)).not.toBe(configDigest(fields));
});
