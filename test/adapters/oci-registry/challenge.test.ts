import { expect, test } from 'vitest';
import { parseChallenges } from '../../../src/adapters/oci-registry/challenge.ts';

test.each([
  ['Basic realm="it"', [{ scheme: 'basic', parameters: { realm: 'it' } }]],
  [
    'Bearer realm="https://r.example/token",service="r.example",scope="repository:a/b:pull,push"',
    [
      {
        scheme: 'bearer',
        parameters: { realm: 'https://r.example/token', service: 'r.example', scope: 'repository:a/b:pull,push' },
      },
    ],
  ],
  [
    'BEARER Realm = x , error="invalid_token"',
    [{ scheme: 'bearer', parameters: { realm: 'x', error: 'invalid_token' } }],
  ],
  [
    'Basic realm="a, Bearer b", Bearer realm="c"',
    [
      { scheme: 'basic', parameters: { realm: 'a, Bearer b' } },
      { scheme: 'bearer', parameters: { realm: 'c' } },
    ],
  ],
  [
    'Negotiate, Bearer realm="c"',
    [
      { scheme: 'negotiate', parameters: {} },
      { scheme: 'bearer', parameters: { realm: 'c' } },
    ],
  ],
  ['Bearer realm="a\\"b"', [{ scheme: 'bearer', parameters: { realm: 'a"b' } }]],
  ['', []],
  ['"', []],
  ['Bearer realm="open', [{ scheme: 'bearer', parameters: {} }]],
  ['=', []],
])('%s', (header, expected) => {
  expect(parseChallenges(header)).toEqual(expected);
});
