import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dockerCredentials } from '../../src/adapters/docker-credentials.ts';
import { faultsOf } from '../support/contract.ts';

const host = 'registry.example:5000';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-docker-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const environment = (more: Readonly<Record<string, string>> = {}) => ({
  DOCKER_CONFIG: folder,
  HOME: join(folder, 'home'),
  PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
  ...more,
});
const write = (config: unknown) =>
  writeFileSync(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
const ask = (registry = host) => dockerCredentials(registry, environment());
const fault = async (registry = host) => (await faultsOf(() => ask(registry)))[0];

const basic = (text: string) => ({ auth: Buffer.from(text).toString('base64') });
const plain = (username: string, password: string) => ({ username, password });

describe('what the file keeps', () => {
  test.each<[string, object, object | undefined]>([
    ['a coded pair', basic('user:secret'), plain('user', 'secret')],
    ['a password that holds colons', basic('user:a:b:c'), plain('user', 'a:b:c')],
    ['a pair that old versions filled up', basic('user:secret\0\0'), plain('user', 'secret')],
    ['a pair in the open', plain('user', 'secret'), plain('user', 'secret')],
    [
      'an identity token',
      { ...basic('user:'), identitytoken: 'it' },
      { ...plain('<token>', 'it'), isIdentityToken: true },
    ],
    ['fields that we do not know', { ...basic('user:secret'), email: 'x', more: 1 }, plain('user', 'secret')],
    ['nothing', {}, undefined],
    ['an empty text', { auth: '' }, undefined],
    ['a text without a colon', basic('user'), undefined],
    ['a pair without a user', basic(':secret'), undefined],
    ['a user alone', { username: 'user' }, undefined],
  ])('%s', async (_, entry, expected) => {
    write({ auths: { [host]: entry, 'other.example': basic('other:other') } });
    expect(await ask()).toEqual(expected);
  });

  test.each([host, `https://${host}`, `http://${host}`, `https://${host}/v1/`, `https://${host}/v2/`])(
    'under the name %s',
    async (key) => {
      write({ auths: { [key]: basic('user:secret') } });
      expect(await ask()).toEqual(plain('user', 'secret'));
    },
  );

  test.each(['https://index.docker.io/v1/', 'index.docker.io', 'docker.io'])('for Docker Hub under %s', async (key) => {
    write({ auths: { [key]: basic('user:secret') } });
    expect(await ask('docker.io')).toEqual(plain('user', 'secret'));
    expect(await ask()).toBeUndefined();
  });

  test.each(['other.example', `evil-${host}`, `${host}.evil.example`, `https://${host}/team`, '*'])(
    'is nobody else’s: %s',
    async (key) => {
      write({ auths: { [key]: basic('user:secret') } });
      expect(await ask()).toBeUndefined();
    },
  );

  test('in the home folder, where no other folder is named', async () => {
    mkdirSync(join(folder, 'home/.docker'), { recursive: true });
    writeFileSync(
      join(folder, 'home/.docker/config.json'),
      JSON.stringify({ auths: { [host]: basic('user:secret') } }),
    );
    expect(await dockerCredentials(host, environment({ DOCKER_CONFIG: '' }))).toEqual(plain('user', 'secret'));
  });
});

describe('no credentials at all', () => {
  test('without a file, or a folder for it', async () => {
    expect(await ask()).toBeUndefined();
    expect(await dockerCredentials(host, environment({ DOCKER_CONFIG: join(folder, 'none') }))).toBeUndefined();
  });

  test.each([{}, { auths: {} }, { HttpHeaders: {} }])('in %j', async (config) => {
    write(config);
    expect(await ask()).toBeUndefined();
  });
});

describe('L4: a file that cannot be read', () => {
  const secret = 'hunter2';
  const hostile = (name: unknown) => ({ credHelpers: { [host]: name }, auths: { [host]: basic(`user:${secret}`) } });
  test.each<[string, unknown]>([
    ['is no JSON', `{"auths": {"${host}": {"password": "${secret}"`],
    ['is a word', secret],
    ['is empty', ''],
    ['is a list', [secret]],
    ['is null', 'null'],
    ['has auths of another shape', { auths: [secret] }],
    ['has an entry of another shape', { auths: { [host]: secret } }],
    ['has a password that is no text', { auths: { [host]: { username: secret, password: 1 } } }],
    ['names a program by a path', hostile('../x')],
    ['names a program by its whole path', hostile('/bin/sh')],
    ['names a program with arguments', hostile('x get')],
    ['names a program that looks like an option', hostile('-x')],
    ['names a program that is no text', hostile(1)],
    ['names a store by a path', { credsStore: `../${secret}` }],
  ])('because it %s', async (_, config) => {
    write(config);
    const found = await fault();
    expect(found?.code).toBe('FILE_UNREADABLE');
    expect(found?.message).toContain(join(folder, 'config.json'));
    expect(`${found?.message} ${found?.cause}`).not.toContain(secret);
  });

  test('because it is a folder', async () => {
    mkdirSync(join(folder, 'config.json'));
    expect(await fault()).toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

describe('what a helper keeps', () => {
  /** A helper on PATH that notes how it was called. */
  function helper(script: string, name = 'test'): void {
    const bin = join(folder, 'bin');
    mkdirSync(bin, { recursive: true });
    const path = join(bin, `docker-credential-${name}`);
    writeFileSync(path, `#!/bin/sh\nprintf '%s ' "$@" >> "${folder}/seen"\ncat >> "${folder}/seen"\n${script}\n`);
    chmodSync(path, 0o755);
  }
  const seen = () => readFileSync(join(folder, 'seen'), 'utf8');
  const says = (answer: unknown) => `printf '%s' '${JSON.stringify(answer)}'`;
  const right = says({ ServerURL: host, Username: 'user', Secret: 'kept' });
  const kept = { ...plain('user', 'kept'), isIdentityToken: false };
  const stores = [{ credsStore: 'test' }, { credHelpers: { [host]: 'test' } }];

  test.each(stores)('is asked for by %j, with the name of the registry on its input', async (config) => {
    helper(right);
    write(config);
    expect(await ask()).toEqual(kept);
    expect(seen()).toBe(`get ${host}`);
  });

  test('may be an identity token', async () => {
    helper(says({ Username: '<token>', Secret: 'it' }));
    write({ credsStore: 'test' });
    expect(await ask()).toEqual({ ...plain('<token>', 'it'), isIdentityToken: true });
  });

  test('of one registry comes before that of all', async () => {
    helper(right);
    helper('exit 9', 'all');
    write({ credsStore: 'all', credHelpers: { [host]: 'test' } });
    expect(await ask()).toEqual(kept);
  });

  test('of another registry is not asked', async () => {
    write({ credHelpers: { 'other.example': 'gone' } });
    expect(await ask()).toBeUndefined();
  });

  test('of Docker Hub is asked for by its own address', async () => {
    helper(right);
    write({ credsStore: 'test' });
    expect(await ask('docker.io')).toEqual(kept);
    expect(seen()).toBe('get https://index.docker.io/v1/');
  });

  test.each(['', ' >&2'])('may be nothing, as it says%s', async (to) => {
    helper(`echo 'credentials not found in native keychain'${to}; exit 1`);
    write({ credsStore: 'test' });
    expect(await ask()).toBeUndefined();
  });

  test('may be nothing, and the file has them', async () => {
    helper("echo 'credentials not found in native keychain'; exit 1");
    write({ credsStore: 'test', auths: { [host]: basic('user:secret') } });
    expect(await ask()).toEqual(plain('user', 'secret'));
  });

  test.each([{ credsStore: '' }, { credsStore: 'gone', credHelpers: { [host]: '' } }])(
    'is not asked where its name is empty, as Docker does: %j',
    async (config) => {
      write({ ...config, auths: { [host]: basic('user:secret') } });
      expect(await ask()).toEqual(plain('user', 'secret'));
    },
  );

  test.each([
    ['a keychain that is locked', "echo 'the keychain is locked' >&2; exit 1", 'PROCESS_FAILED'],
    ['an end without a word', 'exit 2', 'PROCESS_FAILED'],
    ['no answer', 'exit 0', 'PROCESS_FAILED'],
    ['an answer that is no JSON', 'echo hunter2', 'PROCESS_FAILED'],
    ['an answer without a secret', says({ Username: 'hunter2' }), 'PROCESS_FAILED'],
  ])('L4: %s is a failure, and nothing of it is shown', async (_, script, code) => {
    helper(script);
    write({ credsStore: 'test', auths: { [host]: basic('user:secret') } });
    const found = await fault();
    expect(found?.code).toBe(code);
    expect(`${found?.message} ${found?.cause ?? ''}`).not.toContain('hunter2');
  });

  test('L4: a helper that is not installed is a failure', async () => {
    write({ credsStore: 'gone', auths: { [host]: basic('user:secret') } });
    expect(await fault()).toMatchObject({ code: 'PROCESS_NOT_FOUND' });
  });
});
