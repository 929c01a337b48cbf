import { expect, test } from 'vitest';
import { buildSecretUndeclared } from '../../../../src/gates/secrets/checks/build-secret-undeclared.ts';
import { askSecret } from '../../../support/secrets.ts';
import { findingsOf } from '../../../support/secrets-report.ts';

const contract = 'image: { build-secrets: [npm] }';
const ask = (run: string) =>
  askSecret(buildSecretUndeclared, { contract, dockerfile: `FROM scratch\nRUN ${run} true\n` });

test.each([
  ['another id', '--mount=type=secret,id=pip', 'pip'],
  ['an id that is the name of its target', '--mount=type=secret,target=/run/secrets/pip', 'pip'],
  ['an id in capitals, with a comma behind', '--mount=TYPE=secret,required,ID=pip', 'pip'],
  ['an id that only the build knows', '--mount=type=secret,id=$WHICH', '$WHICH'],
  ['a second mount', '--mount=type=secret,id=npm --mount=type=secret,id=pip', 'pip'],
])('%s is found', async (_, run, id) => {
  expect(findingsOf(await ask(run))).toMatchObject([{ subject: id, location: { path: 'Dockerfile', line: 2 } }]);
});

test('an ONBUILD mounts as well', async () => {
  const dockerfile = 'FROM scratch\nONBUILD RUN --mount=type=secret,id=pip true\n';
  expect((await askSecret(buildSecretUndeclared, { contract, dockerfile })).kind).toBe('found');
});

test('a secret that is named is clear', async () => {
  expect((await ask('--mount=type=secret,id=npm,target=/root/.npmrc')).kind).toBe('clear');
});

test.each(['', '--mount=type=cache,id=pip,target=/c', '--mount=type=bind,target=/b'])(
  '`%s` mounts none',
  async (run) => {
    expect((await ask(run)).kind).toBe('not-applicable');
  },
);

test('a Dockerfile that cannot be read leaves it undecided', async () => {
  expect((await ask('--mount=type=secret,id=npm --wrong')).kind).toBe('undecided');
});
