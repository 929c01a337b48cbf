import type { ServerResponse } from 'node:http';
import type { Requirement } from './evaluate.ts';

/** How a service speaks. */
export type Dialect = 's3' | 'registry' | 'ecr' | 'ssm' | 'secretsmanager';

/** Refuses a request as the service itself does, in AWS’s words. */
export function deny(response: ServerResponse, dialect: Dialect, { action, resource }: Requirement, account: string) {
  const shown = dialect === 's3' ? `"${resource}"` : resource;
  const user = `arn:aws:sts::${account}:assumed-role/seaworthy-packaging/run`;
  const message = `User: ${user} is not authorized to perform: ${action} on resource: ${shown} because no identity-based policy allows the ${action} action`;
  const { status, type, body } = said(dialect, message);
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

function said(dialect: Dialect, message: string): { status: number; type: string; body: string } {
  switch (dialect) {
    case 's3':
      return { status: 403, type: 'application/xml', body: xml(message) };
    case 'registry': {
      const body = JSON.stringify({ errors: [{ code: 'DENIED', message }] });
      return { status: 403, type: 'application/json', body };
    }
    default: {
      const word = dialect === 'ecr' ? 'message' : 'Message';
      const body = JSON.stringify({ __type: 'AccessDeniedException', [word]: message });
      return { status: 400, type: 'application/x-amz-json-1.1', body };
    }
  }
}

function xml(message: string): string {
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>${text}</Message><RequestId>R</RequestId><HostId>H</HostId></Error>`;
}

/** What ECR answers to who has not said who it is. */
export function challenge(response: ServerResponse): void {
  const header = `Basic realm="https://${response.req.headers.host ?? ''}/",service="ecr.amazonaws.com"`;
  response.writeHead(401, { 'www-authenticate': header, 'content-length': 0 }).end();
}
