import { afterEach, beforeEach, expect, test } from 'vitest';
import { ecrPlace } from '../../src/adapters/ecr/place.ts';
import { ecrRegistry } from '../../src/adapters/ecr.ts';
import type { ImageRegistry } from '../../src/ports/images.ts';
import { faultsOf } from '../support/contract.ts';
import { ok, standIn } from './support/aws-server.ts';
import { ecrService } from './support/ecr-server.ts';
import { image, sourceOf } from './support/images.ts';
import { fail, startRegistry, type TestRegistry, times } from './support/registry-server.ts';

const aws = standIn(ecrService);
const password = 'a:password:with:colons';
const token = Buffer.from(`AWS:${password}`).toString('base64');
const one = image();
let server: TestRegistry;

beforeEach(async () => {
  server = await startRegistry();
  for (const [digest, bytes] of one.blobs) server.blobs.set(digest, Buffer.from(bytes));
});
afterEach(() => server.close());

function open(): ImageRegistry {
  const place = ecrPlace(`${server.host}/team/app`, { registryId: '111122223333', region: 'eu-west-1' });
  if (!place) throw new Error('this is no place');
  return ecrRegistry(place, { firstPauseMs: 5, deadlineSeconds: 10, maxAttempts: 2 });
}

/** The registry takes nobody without the password of the token. */
function wantPassword(): void {
  server.tricks.push((request, response) => {
    if (request.headers.authorization === `Basic ${token}`) return false;
    response.writeHead(401, { 'www-authenticate': 'Basic realm="ecr",service="ecr.amazonaws.com"' }).end();
    return true;
  });
}

test('a blob comes by the registry protocol, with a token that is asked for once', async () => {
  wantPassword();
  aws.replies.set('GetAuthorizationToken', () => ok({ authorizationData: [{ authorizationToken: token }] }));
  const registry = open();
  for (let count = 0; count < 2; count += 1)
    expect(Buffer.from(await registry.blob(one.config))).toEqual(one.blobs.get(one.config));
  expect(aws.actions()).toEqual(['GetAuthorizationToken']);
});

test('a registry that wants no password costs no token', async () => {
  await open().blob(one.config);
  expect(aws.seen).toEqual([]);
});

test.each([
  ['no list', {}],
  ['an empty list', { authorizationData: [] }],
  ['no token in it', { authorizationData: [{}] }],
  ['a token without a user', { authorizationData: [{ authorizationToken: Buffer.from(':x').toString('base64') }] }],
  [
    'a token without a password',
    { authorizationData: [{ authorizationToken: Buffer.from('AWS').toString('base64') }] },
  ],
])('%s is no token', async (_, answer) => {
  wantPassword();
  aws.replies.set('GetAuthorizationToken', () => ok(answer));
  expect(await faultsOf(() => open().blob(one.config))).toMatchObject([{ code: 'REGISTRY_PROTOCOL' }]);
});

test('R11: a role that may get no token is told which right is missing', async () => {
  wantPassword();
  const [fault] = await faultsOf(() => open().blob(one.config));
  expect(fault).toMatchObject({
    code: 'REGISTRY_DENIED',
    message: expect.stringContaining('ecr:GetAuthorizationToken'),
  });
  expect(fault?.fix).toContain('"Action": "ecr:GetAuthorizationToken"');
});

test.each<[string, RegExp, string, (registry: ImageRegistry) => Promise<unknown>]>([
  ['a blob', /GET .*blobs/, 'ecr:GetDownloadUrlForLayer', (registry) => registry.blob(one.config)],
  ['an upload', /POST .*uploads/, 'ecr:InitiateLayerUpload', publish],
  ['a part of one', /PATCH .*uploads/, 'ecr:UploadLayerPart', publish],
  ['the end of one', /PUT .*uploads/, 'ecr:CompleteLayerUpload', publish],
  ['a manifest', /PUT .*manifests/, 'ecr:PutImage', publish],
])('R11: where the registry refuses %s, the right and the repository are named', async (_, pattern, action, work) => {
  if (work === publish) server.blobs.clear();
  server.tricks.push(times(99, pattern, (response) => fail(response, 403, 'DENIED', 'no')));
  const [fault] = await faultsOf(() => work(open()));
  expect(fault).toMatchObject({ code: 'REGISTRY_DENIED', message: expect.stringContaining(action) });
  const resource = 'arn:aws:ecr:eu-west-1:111122223333:repository/team/app';
  expect(fault?.fix).toContain(`"Action": "${action}", "Resource": "${resource}"`);
});

test('the right that the registry names itself is believed more', async () => {
  const named =
    'not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:444455556666:repository/b';
  server.tricks.push(times(99, /blobs/, (response) => fail(response, 403, 'DENIED', named)));
  const [fault] = await faultsOf(() => open().blob(one.config));
  expect(fault?.fix).toContain(
    '"Action": "ecr:BatchGetImage", "Resource": "arn:aws:ecr:eu-west-1:444455556666:repository/b"',
  );
});

async function publish(registry: ImageRegistry): Promise<unknown> {
  return registry.publish(sourceOf(one), one, 'v1');
}
