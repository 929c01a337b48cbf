import type { ServerResponse } from 'node:http';

/** An object with status 200. */
export function object(bytes: Buffer, headers: Readonly<Record<string, string>> = {}) {
  return (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length, ...headers });
    response.end(bytes);
  };
}

/** A document, with status 200 unless told. */
export function xml(document: string, status = 200): (response: ServerResponse) => void {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/xml' });
    response.end(`<?xml version="1.0" encoding="UTF-8"?>\n${document}`);
  };
}

/** The error document of the service. */
export function refuse(status: number, Code: string, more: Readonly<Record<string, string>> = {}) {
  return (response: ServerResponse): void => xml(errorDocument(Code, more), status)(response);
}

export function errorDocument(Code: string, more: Readonly<Record<string, string>> = {}): string {
  const parts = { Code, Message: 'The service says no', ...more, RequestId: 'R', HostId: 'H' };
  return `<Error>${Object.entries(parts)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</Error>`;
}
