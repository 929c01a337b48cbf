import { codeIn } from '../failure-code.ts';

/** How long a service may take. */
export const secondsToAnswer = 20;

const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Asks for JSON with a bearer token, which goes nowhere without TLS but to this machine, and along no redirect. */
export async function ask(url: URL, bearer: string, who: string): Promise<unknown> {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.test(url.hostname)))
    throw new Error(`${who} has no safe address`);
  const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' };
  const signal = AbortSignal.timeout(secondsToAnswer * 1000);
  const response = await fetch(url, { headers, redirect: 'error', signal }).catch((cause: unknown) => {
    throw new Error(`${who} does not answer: ${codeIn(cause)}`, { cause });
  });
  if (response.status !== 200) throw new Error(`${who} answered ${response.status}`);
  return response.json();
}
