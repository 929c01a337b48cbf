/** What the service answers, as a plain function of the request. */
export function respond(method, url) {
  if (method !== 'GET') return { status: 405, body: { error: 'only GET' } };
  if (url === '/healthz') return { status: 200, body: { status: 'ok' } };
  const name = /^\/hello\/([A-Za-z0-9-]{1,40})$/.exec(url)?.[1];
  if (name === undefined) return { status: 404, body: { error: 'no such route' } };
  return { status: 200, body: { greeting: `Hello, ${name}!` } };
}
