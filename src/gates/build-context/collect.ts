import type { OpenContract } from '../../contract/opened.ts';
import { sha256 } from '../../core/digest.ts';
import { Fault } from '../../core/fault.ts';
import { decodeText } from '../../core/text.ts';
import { evaluateBuild } from '../../domain/build/evaluate.ts';
import { joinPlans } from '../../domain/build/join.ts';
import type { BuildOptions, BuildPlan } from '../../domain/build/plan.ts';
import type { ContextEntry } from '../../domain/context/entry.ts';
import { type Dockerfile, readDockerfile } from '../../domain/dockerfile/dockerfile.ts';
import { DockerfileProblem } from '../../domain/dockerfile/problem.ts';
import { type IgnoreFile, readIgnoreFile } from '../../domain/ignore/ignore-file.ts';
import { looksLikeArchive } from '../../domain/image/archive-magic.ts';
import { join } from '../../domain/path/clean.ts';
import type { ContextFacts, ContextFile, DockerfileFacts } from './facts.ts';
import { findIgnoreFile } from './ignore.ts';
import type { BuildContextPorts } from './ports.ts';
import { type Walked, walkContext } from './walk.ts';

const nothing: IgnoreFile = { rules: [], problems: [] };

/** Sees the build context that the contract names: its files after the ignore file, and what the Dockerfile takes. */
export async function collect(ports: BuildContextPorts, open: OpenContract): Promise<ContextFacts> {
  const { image } = open.contract;
  const contextPath = join(open.folder, image.context);
  const dockerfilePath = join(contextPath, image.dockerfile);
  if (image.prebuilt) return prebuiltFacts(contextPath, dockerfilePath);
  const text = decodeText(await readDockerfileAt(ports, dockerfilePath), dockerfilePath);
  const found = await findIgnoreFile(ports.files, contextPath, image.dockerfile, image.engine);
  const ignore = found === undefined ? nothing : readIgnoreFile(await ports.files.read(join(contextPath, found)));
  const walked = await walkContext(ports.files, contextPath, ignore.rules);
  return {
    contextPath,
    dockerfilePath,
    ignoreFilePath: found === undefined ? undefined : join(contextPath, found),
    ignore,
    files: await describeFiles(ports, contextPath, walked.entries),
    decided: walked.decided,
    unreadableNames: walked.unreadable,
    dockerfile: await evaluate(ports, open, text, walked),
    exempt: new Set([join('.', image.dockerfile), ...(found === undefined ? [] : [found])]),
    informed: ports.bases.size > 0 || ports.buildArgs.size > 0,
    prebuilt: false,
  };
}

function prebuiltFacts(contextPath: string, dockerfilePath: string): ContextFacts {
  const dockerfile = { kind: 'refused', line: 1, message: 'the image is prebuilt' } as const;
  return {
    contextPath,
    dockerfilePath,
    ignoreFilePath: undefined,
    ignore: nothing,
    files: [],
    decided: new Map(),
    unreadableNames: [],
    dockerfile,
    exempt: new Set(),
    informed: false,
    prebuilt: true,
  };
}

async function readDockerfileAt({ files }: BuildContextPorts, path: string): Promise<Uint8Array> {
  const stat = await files.stat(path);
  if (stat) return files.read(path);
  throw new Fault('DOCKERFILE_MISSING', { message: `${path} does not exist`, location: { path } });
}

async function describeFiles(
  { files }: BuildContextPorts,
  contextPath: string,
  entries: readonly ContextEntry[],
): Promise<ContextFile[]> {
  const described: ContextFile[] = [];
  for (const entry of entries) {
    if (entry.type === 'folder') continue;
    const path = join(contextPath, entry.path);
    const stat = await files.stat(path);
    if (!stat)
      throw new Fault('FILE_MISSING', {
        message: `${path} vanished while it was read`,
        location: { path },
        rerun: 'may-help',
      });
    const content =
      entry.type === 'link'
        ? Buffer.from(entry.target ?? '')
        : stat.type === 'other'
          ? new Uint8Array()
          : await files.read(path);
    described.push({
      path: entry.path,
      type: entry.type,
      size: content.length,
      mode: stat.mode,
      sha256: sha256(content),
      decidedBy: entry.decidedBy,
      hollow: entry.hollow ?? false,
    });
  }
  return described;
}

async function evaluate(
  ports: BuildContextPorts,
  open: OpenContract,
  text: string,
  { entries, hiddenLinks }: Walked,
): Promise<DockerfileFacts> {
  try {
    const dockerfile = readDockerfile(text);
    const options = { ...(await buildOptions(ports, open, dockerfile, entries)), hiddenLinks };
    const [platform = options.platform, ...others] = open.contract.image.platforms;
    const planFor = (name: string) => evaluateBuild(dockerfile, entries, { ...options, platform: name });
    const plan = joinPlans([planFor(platform), ...others.map(planFor)]);
    return { kind: 'read', plan: open.contract.image.engine === 'classic' ? withClassicDoubt(plan) : plan };
  } catch (error) {
    if (error instanceof DockerfileProblem) return { kind: 'refused', line: error.line, message: error.message };
    throw error;
  }
}

async function buildOptions(
  ports: BuildContextPorts,
  { contract, folder }: OpenContract,
  dockerfile: Dockerfile,
  entries: readonly ContextEntry[],
): Promise<BuildOptions> {
  const { image } = contract;
  const adds = dockerfile.stages.some((stage) => stage.instructions.some(({ keyword }) => keyword === 'ADD'));
  return {
    ...(image.target === undefined ? {} : { target: image.target }),
    buildArgs: new Map([...Object.entries(image['build-args']), ...ports.buildArgs]),
    platform: image.platforms[0] ?? 'linux/amd64',
    namedContexts: new Set(ports.bases.keys()),
    onbuild: new Map([...ports.bases].map(([name, base]) => [name, base.onbuild])),
    archives: adds ? await findArchives(ports, join(folder, image.context), entries) : new Set(),
  };
}

async function findArchives(
  { files }: BuildContextPorts,
  contextPath: string,
  entries: readonly ContextEntry[],
): Promise<Set<string>> {
  const archives = new Set<string>();
  for (const { path, type } of entries) {
    if (type === 'file' && looksLikeArchive(await files.head(join(contextPath, path), 512))) archives.add(path);
  }
  return archives;
}

/** The classic builder walks the ignore file in its own way where negations meet wildcards: not modelled, so not decided. */
function withClassicDoubt(plan: BuildPlan): BuildPlan {
  const doubt = {
    reason: 'CLASSIC_BUILDER',
    subject: 'classic',
    detail: 'the context is read by BuildKit’s rules; the classic builder may send other files',
    line: 1,
  } as const;
  return { ...plan, unresolved: [...plan.unresolved, doubt] };
}
