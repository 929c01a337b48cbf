import { describe, expect, test } from 'vitest';
import { ecrRegistry } from '../../../src/adapters/ecr.ts';
import { digestOf } from '../../../src/core/digest.ts';
import { acceptedManifests, mediaTypes } from '../../../src/domain/image/media-types.ts';
import { faultsOf } from '../../support/contract.ts';
import { failed, ok, type Reply, standIn } from '../support/aws-server.ts';
import { arn, ecrService, failureAnswer, imageAnswer, place } from '../support/ecr-server.ts';

const aws = standIn(ecrService);
const text = '{"schemaVersion":2}';
const digest = digestOf(text);
const plainAnswer = imageAnswer(mediaTypes.ociManifest, text);
const open = (more = {}) => ecrRegistry(place, { deadlineSeconds: 10, ...more });

/** What comes of asking for a tag or digest while the service answers so. */
async function asked(reply: Reply, reference = 'v1', more = {}) {
  aws.replies.set('BatchGetImage', reply);
  return faultsOf(() => open(more).manifest(reference));
}
const codes = async (...given: Parameters<typeof asked>) => (await asked(...given)).map(({ code }) => code);

test.each([mediaTypes.dockerManifest, mediaTypes.dockerList, mediaTypes.ociManifest, mediaTypes.ociIndex])(
  'R9: %s is found by tag and by digest, with the very bytes',
  async (mediaType) => {
    const bytes = ` {\n "mediaType": "${mediaType}", "é": 1 }\n`;
    aws.replies.set('BatchGetImage', () => imageAnswer(mediaType, bytes));
    const expected = { mediaType, digest: digestOf(bytes), bytes: Buffer.from(bytes) };
    expect(await open().manifest('v1')).toEqual(expected);
    expect(await open().manifest(digestOf(bytes))).toEqual(expected);
  },
);

test('R9: every type is accepted, and the registry of the host is asked', async () => {
  aws.replies.set('BatchGetImage', () => plainAnswer);
  await open().manifest('v1');
  await open().manifest(digest);
  const where = { registryId: '111122223333', repositoryName: 'app', acceptedMediaTypes: acceptedManifests };
  expect(acceptedManifests).toHaveLength(4);
  expect(aws.seen).toEqual([
    { action: 'BatchGetImage', input: { ...where, imageIds: [{ imageTag: 'v1' }] } },
    { action: 'BatchGetImage', input: { ...where, imageIds: [{ imageDigest: digest }] } },
  ]);
});

test('a registry that nobody names is that of the caller', async () => {
  aws.replies.set('BatchGetImage', () => plainAnswer);
  await ecrRegistry({ ...place, registryId: undefined }).manifest('v1');
  expect(aws.seen.map(({ input }) => 'registryId' in input)).toEqual([false]);
});

describe('L3: the digest is that of the bytes', () => {
  test('which are asked by it', async () => {
    expect(await codes(() => plainAnswer, digestOf('other'))).toEqual(['IMAGE_MALFORMED']);
  });

  test.each([
    ['another one', imageAnswer(mediaTypes.ociManifest, text, { said: digestOf('other') })],
    ['none', ok({ images: [{ imageManifest: text, imageManifestMediaType: mediaTypes.ociManifest }] })],
  ])('and not %s that the service says', async (_, answer) => {
    expect(await codes(() => answer)).toEqual(['REGISTRY_PROTOCOL']);
  });
});

const imageId = { imageDigest: digest };
const whole = { imageId, imageManifest: text, imageManifestMediaType: mediaTypes.ociManifest };
test.each([
  ['a type that is no manifest', imageAnswer('text/html', text)],
  ['the first form of Docker, which was not accepted', imageAnswer('application/json', text)],
  ['no type', ok({ images: [{ ...whole, imageManifestMediaType: undefined }] })],
  ['no manifest', ok({ images: [{ ...whole, imageManifest: undefined }] })],
  ['two images', ok({ images: [whole, whole] })],
  ['a failure beside an image', ok({ images: [whole], failures: [{ failureCode: 'ImageTagDoesNotMatchDigest' }] })],
])('%s is not understood', async (_, answer) => {
  expect(await codes(() => answer)).toEqual(['REGISTRY_PROTOCOL']);
});

test.each([
  ['a failure that names no such image', failureAnswer('ImageNotFound')],
  ['an empty answer', ok({})],
  ['empty lists', ok({ images: [], failures: [] })],
  ['an error that names no such image', failed('ImageNotFoundException')],
  ['an error that names no such repository', failed('RepositoryNotFoundException')],
])('%s is an image that is not there', async (_, answer) => {
  expect(await codes(() => answer)).toEqual(['REGISTRY_NOT_FOUND']);
});

test.each(['', 'a b', '../x', '-x', 'sha256:short'])('nobody is asked for %j', async (reference) => {
  expect(await codes(() => plainAnswer, reference)).toEqual(['REGISTRY_NOT_FOUND']);
  expect(aws.seen).toEqual([]);
});

test.each([
  'InvalidImageDigest',
  'ImageReferencedByManifestList',
  'KmsError',
  'UpstreamAccessDenied',
  'UpstreamUnavailable',
  'imagenotfound',
  undefined,
])('L4: the failure %s is not "nothing there"', async (failureCode) => {
  expect(await codes(() => failureAnswer(failureCode))).toEqual(['REGISTRY_PROTOCOL']);
});

test('R11: a refusal names the action, the resource and the statement to add', async () => {
  const [fault, ...more] = await faultsOf(() => open().manifest('v1'));
  expect(more).toEqual([]);
  expect(fault).toMatchObject({ code: 'REGISTRY_DENIED', rerun: 'will-not-help' });
  expect(fault?.message).toContain(`ecr:BatchGetImage on ${arn}`);
  expect(fault?.fix).toContain(`{"Effect": "Allow", "Action": "ecr:BatchGetImage", "Resource": "${arn}"}`);
});

describe('what may pass', () => {
  test.each([
    ['throttling', failed('ThrottlingException')],
    ['an error of the service', failed('ServerException', 'no', 500)],
  ])('%s is tried again', async (_, answer) => {
    expect(await codes((__, count) => (count < 3 ? answer : plainAnswer))).toEqual([]);
    expect(aws.seen).toHaveLength(3);
  });

  test('an error of the service that stays is told after few tries', async () => {
    const [fault] = await asked(() => failed('ServerException', 'no', 500));
    expect(fault).toMatchObject({ code: 'REGISTRY_UNREACHABLE', rerun: 'may-help' });
    expect(aws.seen.length).toBeGreaterThan(1);
    expect(aws.seen.length).toBeLessThan(6);
  });

  test('silence is ended by the deadline', async () => {
    expect(await codes(() => undefined, 'v1', { deadlineSeconds: 0.3 })).toEqual(['REGISTRY_UNREACHABLE']);
  });

  test('what cannot pass is not tried again', async () => {
    expect(await codes(() => failed('InvalidSignatureException'))).toEqual(['REGISTRY_DENIED']);
    expect(aws.seen).toHaveLength(1);
  });
});
