import type { ServerResponse } from 'node:http';

/** An object with status 200, or the rest of it, from a byte on, with status 206. */
export function object(bytes: Buffer, headers: Readonly<Record<string, string>> = {}, start?: number) {
  const rest = bytes.subarray(start);
  const range = start !== undefined ? { 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` } : {};
  return (response: ServerResponse): void => {
    response.writeHead(start !== undefined ? 206 : 200, {
      'content-type': 'application/json',
      'content-length': rest.length,
      ...range,
      ...headers,
    });
    response.end(rest);
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
