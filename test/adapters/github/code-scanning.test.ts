import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/client.ts';
import { uploadSarif } from '../../../src/adapters/github/code-scanning.ts';
import { faultsOf } from '../../support/contract.ts';
import { type GithubWorld, githubServer } from '../../support/github-server.ts';

const place = { repository: 'OWNER/app', sha: 'a'.repeat(40), ref: 'refs/heads/main' };

async function upload(world: GithubWorld): Promise<void> {
  const server = await githubServer(world);
  try {
    await uploadSarif(githubApi({ api: server.api, token: 't' }), place, '{"version":"2.1.0"}');
  } finally {
    await server.close();
  }
}

test('what arrives is the very text, of this commit and ref', async () => {
  const analyses: { commit_sha: string; ref: string; sarif: string }[] = [];
  await upload({ analyses });
  expect(analyses).toMatchObject([{ commit_sha: place.sha, ref: place.ref, tool_name: 'seaworthy' }]);
  expect(gunzipSync(Buffer.from(analyses[0]?.sarif ?? '', 'base64')).toString()).toBe('{"version":"2.1.0"}');
});

test.each<[string, GithubWorld]>([
  ['where code scanning is off', {}],
  [
    'without the right',
    {
      instead: {
        'POST /repos/OWNER/app/code-scanning/sarifs': {
          status: 403,
          body: { message: 'Resource not accessible by integration' },
        },
      },
    },
  ],
])('%s it is API_REFUSED, and says what to grant', async (_, world) => {
  const [fault] = await faultsOf(() => upload(world));
  expect([fault?.code, fault?.message]).toEqual(['API_REFUSED', expect.stringContaining('security-events: write')]);
});
