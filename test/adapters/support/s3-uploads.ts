import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { refuse, xml } from './s3-answers.ts';
import { type Asked, keep, type Operation, type Play, type TestBucket, type Upload } from './s3-bucket.ts';

type Multipart = Extract<Operation, `${string}Multipart${string}` | 'UploadPart'>;

/** Uploads in parts: what is sent is seen by nobody until they are complete. */
export const uploadHandlers: Readonly<Record<Multipart, Play>> = {
  CreateMultipartUpload: create,
  UploadPart: uploadPart,
  CompleteMultipartUpload: complete,
  AbortMultipartUpload: abort,
};

const smallest = 5 * 2 ** 20;

function create(response: ServerResponse, { key }: Asked, { name, uploads, seen }: TestBucket): void {
  const id = `upload-${seen.length}`;
  uploads.set(id, { key, parts: new Map() });
  xml(
    `<InitiateMultipartUploadResult><Bucket>${name}</Bucket><Key>k</Key><UploadId>${id}</UploadId>` +
      '</InitiateMultipartUploadResult>',
  )(response);
}

function uploadOf({ key, query }: Asked, { uploads }: TestBucket) {
  const upload = uploads.get(query.get('uploadId') ?? '');
  return upload?.key === key ? upload : undefined;
}

function uploadPart(response: ServerResponse, asked: Asked, bucket: TestBucket): void {
  const { query, headers, body } = asked;
  const sha256 = createHash('sha256').update(body).digest('base64');
  const upload = uploadOf(asked, bucket);
  const number = Number(query.get('partNumber'));
  if (upload === undefined) refuse(404, 'NoSuchUpload')(response);
  else if (!(number >= 1 && number <= 10_000)) refuse(400, 'InvalidArgument')(response);
  else if (headers['x-amz-checksum-sha256'] !== sha256) refuse(400, 'BadDigest')(response);
  else {
    upload.parts.set(number, { bytes: body, sha256 });
    response.writeHead(200, { etag: `"part-${number}"`, 'x-amz-checksum-sha256': sha256 }).end();
  }
}

function complete(response: ServerResponse, asked: Asked, bucket: TestBucket): void {
  const upload = uploadOf(asked, bucket);
  const parts = listedIn(asked.body.toString());
  const wrong = upload ? listError(upload, parts) : 'NoSuchUpload';
  if (upload === undefined || wrong !== undefined) refuse(upload ? 400 : 404, String(wrong))(response);
  else if (asked.headers['if-none-match'] === '*' && bucket.versions.has(asked.key))
    refuse(412, 'PreconditionFailed')(response);
  else {
    const bytes = Buffer.concat(parts.map(({ number }) => upload.parts.get(number)?.bytes ?? Buffer.alloc(0)));
    bucket.uploads.delete(asked.query.get('uploadId') ?? '');
    response.setHeader('x-amz-version-id', keep(bucket, asked.key, bytes));
    xml('<CompleteMultipartUploadResult><ETag>"whole"</ETag></CompleteMultipartUploadResult>')(response);
  }
}

interface Listed {
  readonly number: number;
  readonly tag: string | undefined;
  readonly sha256: string | undefined;
}

function listedIn(document: string): Listed[] {
  return [...document.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
    tag: /<ETag>(.*?)</.exec(part)?.[1]?.replaceAll('&quot;', '"'),
    sha256: /<ChecksumSHA256>(.*?)</.exec(part)?.[1],
  }));
}

/** What is wrong with a list: it names parts in order, each with its tag and its checksum, and none but the last is small. */
function listError({ parts }: Upload, listed: readonly Listed[]): string | undefined {
  if (listed.length === 0) return 'MalformedXML';
  if (listed.some(({ number }, at) => number <= (listed[at - 1]?.number ?? 0))) return 'InvalidPartOrder';
  const isThat = ({ number, tag, sha256 }: Listed) =>
    tag === `"part-${number}"` && sha256 !== undefined && sha256 === parts.get(number)?.sha256;
  if (!listed.every(isThat)) return 'InvalidPart';
  const isSmall = ({ number }: Listed) => (parts.get(number)?.bytes.length ?? 0) < smallest;
  return listed.slice(0, -1).some(isSmall) ? 'EntityTooSmall' : undefined;
}

function abort(response: ServerResponse, asked: Asked, bucket: TestBucket): void {
  if (uploadOf(asked, bucket) === undefined) refuse(404, 'NoSuchUpload')(response);
  else {
    bucket.uploads.delete(asked.query.get('uploadId') ?? '');
    response.writeHead(204).end();
  }
}
