import { expect, test } from 'vitest';
import { Ledger } from '../../../src/domain/build/ledger.ts';

test('one doubt about one subject is noted once, with its first line', () => {
  const ledger = new Ledger();
  const doubt = (subject: string, line: number) => ({ subject, line, detail: 'd' });
  ledger.unresolve('BUILD_ARG_UNRESOLVED', doubt('A', 2));
  ledger.unresolve('BUILD_ARG_UNRESOLVED', doubt('A', 5));
  ledger.unresolve('BUILD_ARG_UNRESOLVED', doubt('B', 6));
  ledger.unresolve('BASE_IMAGE_ENV', doubt('A', 7));
  expect(ledger.unresolved.map(({ reason, subject, line }) => [reason, subject, line])).toEqual([
    ['BUILD_ARG_UNRESOLVED', 'A', 2],
    ['BUILD_ARG_UNRESOLVED', 'B', 6],
    ['BASE_IMAGE_ENV', 'A', 7],
  ]);
});
