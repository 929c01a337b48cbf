import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { Credentials } from './oci-registry/authorization.ts';
import { checked } from './process.ts';

const entry = z.looseObject({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  identitytoken: z.string().optional(),
});

/** An empty name means the file itself. */
const helper = z.string().regex(/^(?:[A-Za-z0-9][A-Za-z0-9._-]*)?$/, 'the name of a program, without a path');

const config = z.looseObject({
  auths: z.record(z.string(), entry).default({}),
  credHelpers: z.record(z.string(), helper).default({}),
  credsStore: helper.optional(),
});

type DockerConfig = z.output<typeof config>;

/**
 * What `docker login` keeps for a registry: in its file, or in the helper that the file names. undefined where it keeps
 * nothing. Faults: FILE_UNREADABLE, PROCESS_NOT_FOUND, PROCESS_FAILED.
 * https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
export async function dockerCredentials(
  registry: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Credentials | undefined> {
  const folder = environment['DOCKER_CONFIG'] || join(environment['HOME'] || homedir(), '.docker');
  const read = await readConfig(join(folder, 'config.json'));
  if (!read) return undefined;
  const [name] = namesOf(registry).flatMap((key) => read.credHelpers[key] ?? []);
  const program = name ?? read.credsStore;
  const kept = program ? await fromHelper(program, registry, environment) : undefined;
  return kept ?? fromFile(read, registry);
}

/** The one registry that Docker keeps under an address of its own. */
const hub = 'docker.io';
const hubKey = `https://index.${hub}/v1/`;

function namesOf(registry: string): string[] {
  const usual = [
    registry,
    `https://${registry}`,
    `http://${registry}`,
    `https://${registry}/v1/`,
    `https://${registry}/v2/`,
  ];
  return registry === hub ? [hubKey, `index.${hub}`, ...usual] : usual;
}

async function readConfig(path: string): Promise<DockerConfig | undefined> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined;
    throw unreadable(path, cause.code ?? 'unknown', cause);
  });
  if (text === undefined) return undefined;
  try {
    return config.parse(JSON.parse(text));
  } catch {
    throw unreadable(path, 'it is no configuration of Docker');
  }
}

/** Nothing of its content is shown: it holds passwords. */
function unreadable(path: string, why: string, cause?: unknown): Fault {
  return new Fault('FILE_UNREADABLE', { message: `${path} cannot be read: ${why}`, cause });
}

function fromFile({ auths }: DockerConfig, registry: string): Credentials | undefined {
  const found = namesOf(registry)
    .map((key) => auths[key])
    .find((item) => item !== undefined);
  if (found === undefined) return undefined;
  if (found.identitytoken) return { username: '<token>', password: found.identitytoken, isIdentityToken: true };
  if (found.username && found.password) return { username: found.username, password: found.password };
  const text = Buffer.from(found.auth ?? '', 'base64')
    .toString()
    .replace(/\0+$/, '');
  const cut = text.indexOf(':');
  return cut > 0 ? { username: text.slice(0, cut), password: text.slice(cut + 1) } : undefined;
}

const answer = z.looseObject({ Username: z.string(), Secret: z.string() });

/** https://github.com/docker/docker-credential-helpers */
async function fromHelper(
  name: string,
  registry: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Credentials | undefined> {
  const command = `docker-credential-${name}`;
  const input = registry === hub ? hubKey : registry;
  const asked = { command, args: ['get'], env, input, timeoutSeconds: 60, outputLimit: 2 ** 20, label: command };
  try {
    const { stdout } = await checked(asked);
    const { Username, Secret } = answer.parse(JSON.parse(stdout.text));
    return { username: Username, password: Secret, isIdentityToken: Username === '<token>' };
  } catch (cause) {
    if (cause instanceof Fault && /credentials not found/.test(cause.message)) return undefined;
    if (cause instanceof Fault) throw cause;
    throw new Fault('PROCESS_FAILED', { message: `${plain(command)} gave no credentials for ${plain(registry)}` });
  }
}
