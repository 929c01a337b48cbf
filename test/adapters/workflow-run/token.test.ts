import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { expectNothing } from '../support/workflow-proof.ts';
import { json, startGitHub, type TestGitHub } from '../support/workflow-server.ts';

let github: TestGitHub;
beforeAll(async () => {
  github = await startGitHub();
});
beforeEach(() => github.reset());
afterAll(() => github.close());

const now = () => Math.floor(Date.now() / 1000);
describe('a token proves nothing', () => {
  test.each<[string, () => object]>([
    ['of another issuer', () => ({ iss: 'https://issuer.example' })],
    ['for another audience', () => ({ aud: 'sts.amazonaws.com' })],
    ['for no audience', () => ({ aud: undefined })],
    ['that has expired', () => ({ iat: now() - 600, exp: now() - 120 })],
    ['that never expires', () => ({ exp: undefined })],
    ['that is old', () => ({ iat: now() - 3600 })],
    ['without its time', () => ({ iat: undefined })],
    ['of tomorrow', () => ({ nbf: now() + 3600 })],
    ['of another repository', () => ({ repository_id: '654321' })],
    ['of a repository by its name alone', () => ({ repository_id: 'team/app' })],
    ['of another commit', () => ({ sha: 'e'.repeat(40) })],
    ['of no commit', () => ({ sha: 'main' })],
    ['of another run', () => ({ run_id: '78' })],
    ['whose run is a number', () => ({ run_id: 77 })],
    ['of attempt 0', () => ({ run_attempt: '0' })],
  ])('%s', async (_, changed) => {
    github.token = (wanted) => github.sign(wanted, { ...changed() });
    await expectNothing(github);
  });

  test.each(['repository', 'repository_id', 'run_id', 'run_attempt', 'sha', 'ref', 'actor', 'event_name'])(
    'without its claim %s',
    async (name) => {
      github.token = (wanted) => github.sign(wanted, { [name]: undefined });
      await expectNothing(github);
    },
  );

  test('signed by another key, under the name of the right one or another', async () => {
    const keys = await generateKeyPair('RS256');
    for (const kid of ['one', 'two']) {
      github.token = (wanted) => github.sign(wanted, {}, { keys, kid });
      await expectNothing(github);
    }
  });

  test('signed in another way by a key of the issuer', async () => {
    const keys = await generateKeyPair('PS256', { extractable: true });
    const key = { ...(await exportJWK(keys.publicKey)), kid: 'ps' };
    github.plays.set('/.well-known/jwks', (response) => json(response, 200, { keys: [key] }));
    github.token = (wanted) => github.sign(wanted, {}, { keys, algorithm: 'PS256', kid: 'ps' });
    await expectNothing(github);
  });

  test('that nobody signed, or that was signed with the public key as a password', async () => {
    const claims = async (wanted: string) =>
      JSON.parse(Buffer.from((await github.sign(wanted)).split('.')[1] ?? '', 'base64url').toString());
    github.token = async (wanted) => new UnsecuredJWT(await claims(wanted)).encode();
    await expectNothing(github);
    const password = Buffer.from(await exportSPKI(github.keys.publicKey));
    github.token = async (wanted) =>
      new SignJWT(await claims(wanted)).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(password);
    await expectNothing(github);
  });

  test('whose claims were changed after it was signed', async () => {
    github.token = async (wanted) => {
      const [head, , end] = (await github.sign(wanted, { repository_id: '654321' })).split('.');
      const [, body] = (await github.sign(wanted)).split('.');
      return [head, body, end].join('.');
    };
    await expectNothing(github);
  });

  test.each(['', 'x', 'a.b.c'])('that is none: %j', async (token) => {
    github.token = () => token;
    await expectNothing(github);
  });
});
