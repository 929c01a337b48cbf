import { gzipSync } from 'node:zlib';
import { Fault } from '../../core/fault.ts';
import type { GithubApi } from './client.ts';

/** GitHub takes 10 MB of compressed SARIF. */
const mostBytes = 10_000_000;
const permission = 'security-events: write';

/** The commit and ref that the results are about. */
export interface ScannedPlace {
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
}

/** Hands SARIF to code scanning. https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data Throws API_REFUSED, API_UNREACHABLE. */
export async function uploadSarif(
  api: GithubApi,
  { repository, sha, ref }: ScannedPlace,
  sarif: string,
): Promise<void> {
  const bytes = gzipSync(sarif);
  if (bytes.length > mostBytes)
    throw new Fault('API_REFUSED', { message: `${bytes.length} bytes of SARIF are more than GitHub takes` });
  const route = `POST /repos/${repository}/code-scanning/sarifs`;
  const values = { commit_sha: sha, ref, sarif: bytes.toString('base64'), tool_name: 'seaworthy' };
  const answer = await api.ask({ route, values, permission });
  if (answer === undefined)
    throw new Fault('API_REFUSED', { message: `${route} needs ${permission}, and code scanning` });
}
