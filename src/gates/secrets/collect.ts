import type { OpenContract } from '../../contract/opened.ts';
import { Fault } from '../../core/fault.ts';
import { decodeText } from '../../core/text.ts';
import { join } from '../../domain/path/clean.ts';
import { bannedNameMatcher } from '../../domain/scan/names.ts';
import { type ContentRule, rulesWith } from '../../domain/scan/rules.ts';
import { scanBytes } from '../../domain/scan/scan.ts';
import type { Files } from '../../ports/files.ts';
import type { SecretNames } from '../../ports/secret-names.ts';
import { readDockerfileFacts } from './dockerfile.ts';
import type { DockerfileFacts, RequiredPath, ScannedFile, SecretFacts } from './facts.ts';
import { inspectImage } from './image.ts';
import type { SecretPorts } from './ports.ts';
import { readWorkflows, type WorkflowQuestion } from './workflows.ts';

/** One file of the build context, as the build-context gate saw it. */
export interface SeenFile {
  /** Relative to the context root. */
  readonly path: string;
  readonly type: 'file' | 'link';
}

/** Sees what concerns secrets: exactly the files of the context, Dockerfile, workflows, registries, and the image if there is one. */
export async function collect(ports: SecretPorts, open: OpenContract, seen: readonly SeenFile[]): Promise<SecretFacts> {
  const scanner = scannerOf(open, ports.fingerprintKey);
  const prebuilt = open.contract.image.prebuilt !== undefined;
  return {
    dockerfile: prebuilt ? undefined : await readDockerfile(ports.files, open, scanner),
    files: await scanContext(ports.files, open, seen, scanner),
    workflows: await readWorkflows(ports.files, workflowQuestion(open)),
    required: await asked(requiredPaths(open), open, ports.names),
    image: ports.image && (await inspectImage(ports.image, scanner)),
  };
}

function workflowQuestion({ contract: { secrets }, folder }: OpenContract): WorkflowQuestion {
  return { folders: secrets.workflows, folder, staticNames: secrets['static-credential-names'] };
}

/** What a scan needs to know. */
export interface Scanner {
  readonly rules: readonly ContentRule[];
  readonly bannedName: (path: string) => string | undefined;
  readonly maxBytes: number;
  readonly fingerprintKey: string | undefined;
}

function scannerOf({ contract: { secrets } }: OpenContract, fingerprintKey: string | undefined): Scanner {
  return {
    rules: rulesWith(secrets['banned-contents']),
    bannedName: bannedNameMatcher(secrets['banned-names']),
    maxBytes: secrets['max-file-bytes'],
    fingerprintKey,
  };
}

/** The Dockerfile's text is scanned wherever the ignore file puts it: it ends in the image's history. */
async function readDockerfile(
  files: Files,
  { contract, folder }: OpenContract,
  scanner: Scanner,
): Promise<DockerfileFacts> {
  const path = join(folder, contract.image.context, contract.image.dockerfile);
  if (!(await files.stat(path)))
    throw new Fault('DOCKERFILE_MISSING', { message: `${path} does not exist`, location: { path } });
  const bytes = await files.read(path);
  const hits = scanBytes(bytes, scanner.rules, scanner.fingerprintKey);
  return { ...readDockerfileFacts(decodeText(bytes, path), path), hits };
}

async function scanContext(
  files: Files,
  { contract, folder }: OpenContract,
  seen: readonly SeenFile[],
  scanner: Scanner,
): Promise<ScannedFile[]> {
  const root = join(folder, contract.image.context);
  const excepted = new Set(contract.secrets['scan-exceptions'].map(({ path }) => path));
  const scanned: ScannedFile[] = [];
  for (const { path, type } of seen)
    scanned.push(await scanFile(files, join(root, path), { path, type }, { scanner, excepted: excepted.has(path) }));
  return scanned;
}

async function scanFile(
  files: Files,
  path: string,
  seen: SeenFile,
  { scanner, excepted }: { scanner: Scanner; excepted: boolean },
): Promise<ScannedFile> {
  const stat = await files.stat(path);
  const size = stat?.size ?? 0;
  const base = { path, size, bannedName: scanner.bannedName(path), hits: [] };
  if (excepted) return { ...base, bannedName: undefined, state: 'excepted' };
  if (stat?.type === 'other') return { ...base, state: 'no-file' };
  if (size > scanner.maxBytes) return { ...base, state: 'too-large' };
  try {
    const bytes = seen.type === 'link' ? Buffer.from(await files.readLink(path)) : await files.read(path);
    return { ...base, hits: scanBytes(bytes, scanner.rules, scanner.fingerprintKey), state: 'scanned' };
  } catch (error) {
    if (error instanceof Fault) return { ...base, state: 'unreadable' };
    throw error;
  }
}

/** Where the contract wants the paths to exist now, the store is asked for each of them, one after the other: it answers slowly. */
async function asked(
  declared: readonly Omit<RequiredPath, 'exists'>[],
  { contract }: OpenContract,
  names: SecretNames | undefined,
): Promise<RequiredPath[]> {
  const source = contract.secrets.materialization === 'must-exist' ? names : undefined;
  const required: RequiredPath[] = [];
  for (const item of declared) required.push({ ...item, exists: await source?.exists(item.path) });
  return required;
}

/** Whether each required path is declared: by the handle that it names, or by any text of any registry. */
function requiredPaths({ contract, registry }: OpenContract): Omit<RequiredPath, 'exists'>[] {
  const declared = new Set(
    [...registry.handles.values()].flatMap(({ value }) => (value.kind === 'string' ? [value.value] : [])),
  );
  return contract.secrets['required-paths'].map((item, index) => {
    const { handle, path } = typeof item === 'string' ? { handle: undefined, path: item } : item;
    const value = handle === undefined ? undefined : registry.handles.get(handle)?.value;
    const present = handle === undefined ? declared.has(path) : value?.kind === 'string' && value.value === path;
    return { handle: handle ?? handleOf(registry.handles, path), path, index, present };
  });
}

function handleOf(handles: OpenContract['registry']['handles'], path: string): string | null {
  for (const { name, value } of handles.values()) if (value.kind === 'string' && value.value === path) return name;
  return null;
}
