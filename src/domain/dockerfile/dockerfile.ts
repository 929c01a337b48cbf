import { clean } from '../path/clean.ts';
import type { Directives } from './directives.ts';
import type { Instruction } from './instruction.ts';
import { readInstructions } from './lines.ts';
import { DockerfileProblem } from './problem.ts';

/** One build stage: a FROM and what follows it. */
export interface Stage {
  /** As written, variables unexpanded. */
  readonly base: string;
  /** Lower case; `undefined` where the stage has no name. */
  readonly name: string | undefined;
  readonly index: number;
  readonly line: number;
  readonly instructions: readonly Instruction[];
}

/** A Dockerfile, read but not yet evaluated. */
export interface Dockerfile {
  readonly directives: Directives;
  /** The ARGs before the first FROM. */
  readonly globalArgs: readonly Instruction[];
  readonly stages: readonly Stage[];
}

const keywords = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

/** Reads a Dockerfile. Throws a `DockerfileProblem` where the engine would refuse it. */
export function readDockerfile(text: string): Dockerfile {
  const { directives, instructions } = readInstructions(text);
  const unknown = instructions.find(({ keyword }) => !keywords.has(keyword));
  if (unknown) throw new DockerfileProblem(unknown.line, `unknown instruction: ${unknown.keyword}`);
  const first = instructions.findIndex(({ keyword }) => keyword === 'FROM');
  if (first < 0) throw new DockerfileProblem(1, 'the Dockerfile has no FROM');
  const globalArgs = instructions.slice(0, first);
  const stray = globalArgs.find(({ keyword }) => keyword !== 'ARG');
  if (stray) throw new DockerfileProblem(stray.line, `no build stage in current context: ${stray.keyword} before FROM`);
  return { directives, globalArgs, stages: splitStages(instructions.slice(first)) };
}

function splitStages(instructions: readonly Instruction[]): Stage[] {
  const stages: Stage[] = [];
  let body: Instruction[] = [];
  for (const instruction of instructions) {
    if (instruction.keyword !== 'FROM') {
      body.push(instruction);
      continue;
    }
    body = [];
    stages.push({ ...readFrom(instruction), index: stages.length, instructions: body });
  }
  return stages;
}

function readFrom({ rest, line }: Instruction): Pick<Stage, 'base' | 'name' | 'line'> {
  const [base = '', as, name, ...more] = rest.split(/\s+/);
  if (base === '') throw new DockerfileProblem(line, 'FROM requires an image');
  if (as === undefined) return { base, name: undefined, line };
  if (as.toLowerCase() !== 'as' || name === undefined || more.length > 0)
    throw new DockerfileProblem(line, 'FROM requires either one or three arguments');
  if (!/^[a-z][a-z0-9\-_.]*$/.test(name.toLowerCase()))
    throw new DockerfileProblem(line, `invalid name for build stage: ${name}`);
  return { base, name: name.toLowerCase(), line };
}

/** Where BuildKit and the classic builder look for the ignore file, first match wins; the classic one knows the second only. */
export function ignoreFileCandidates(dockerfilePath: string, engine: 'buildkit' | 'classic'): string[] {
  return engine === 'buildkit' ? [clean(`${dockerfilePath}.dockerignore`), '.dockerignore'] : ['.dockerignore'];
}
