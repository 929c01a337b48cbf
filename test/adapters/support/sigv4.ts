import { createHash, createHmac } from 'node:crypto';
import type { Asked } from './s3-bucket.ts';

/** Who may sign, and with which secret. */
export const secrets: Readonly<Record<string, string>> = { AKIAEXAMPLE: 'secretsecret', A: 'b' };

/** As AWS writes bytes in a path or query: all but A-Z a-z 0-9 - . _ ~ escaped, once. */
export function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

const reencoded = (text: string) => encoded(decodeURIComponent(text));
const hex = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

const authorization =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;

/** What is wrong with a signature, as the service names it; undefined where it is right. */
export function signatureError({ method, path, headers, body }: Asked): string | undefined {
  const [, id = '', day = '', region = '', names = '', signature] =
    authorization.exec(headers.authorization ?? '') ?? [];
  if (signature === undefined) return 'AccessDenied';
  const secret = secrets[id];
  if (secret === undefined) return 'InvalidAccessKeyId';
  const signed = names.split(';');
  const mustBe = Object.keys(headers).filter((name) => name === 'host' || name.startsWith('x-amz-'));
  if (mustBe.some((name) => !signed.includes(name))) return 'AccessDenied';
  const payload = String(headers['x-amz-content-sha256']);
  if (payload !== hex(body)) return 'XAmzContentSHA256Mismatch';

  const [place = '', query = ''] = path.split('?');
  const request = [
    method,
    place.split('/').map(reencoded).join('/'),
    canonicalQuery(query),
    ...signed.map((name) => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}`),
    '',
    names,
    payload,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hex(request)].join('\n');
  const key = [region, 's3', 'aws4_request'].reduce(hmac, hmac(`AWS4${secret}`, day));
  return hmac(key, text).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}

function canonicalQuery(query: string): string {
  const pairs = query.split('&').filter((pair) => pair !== '');
  return pairs
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return `${reencoded(name)}=${reencoded(value)}`;
    })
    .sort()
    .join('&');
}
