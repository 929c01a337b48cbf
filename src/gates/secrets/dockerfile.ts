import { readFlags, runFlags } from '../../domain/build/flags.ts';
import { readArgs, readPairs } from '../../domain/build/step.ts';
import type { Instruction } from '../../domain/dockerfile/instruction.ts';
import { readInstructions, readTrigger } from '../../domain/dockerfile/lines.ts';
import { DockerfileProblem } from '../../domain/dockerfile/problem.ts';
import { pathList } from '../../domain/dockerfile/words.ts';
import { basename } from '../../domain/path/clean.ts';
import type { BuildSecret, DockerfileFacts, DockerfileSource, DockerfileVariable } from './facts.ts';

/**
 * Every variable and every source of a Dockerfile, of all stages, reachable or not, whether the source exists or not,
 * in shell or JSON form, over continued lines (R5).
 */
export function readDockerfileFacts(text: string, path: string): Omit<DockerfileFacts, 'hits'> {
  try {
    const { instructions, directives } = readInstructions(text);
    const all = instructions.flatMap((item) => [item, ...trigger(item, directives.escape)]);
    return {
      path,
      variables: all.flatMap((item) => variablesOf(item, directives.escape)),
      sources: all.flatMap(sourcesOf),
      buildSecrets: all.flatMap(buildSecretsOf),
      refused: undefined,
    };
  } catch (error) {
    if (error instanceof DockerfileProblem)
      return { path, variables: [], sources: [], buildSecrets: [], refused: error.message };
    throw error;
  }
}

/** What an ONBUILD would run in a child is as much of a leak. */
function trigger({ keyword, rest, line, heredocs }: Instruction, escape: string): Instruction[] {
  return keyword === 'ONBUILD' ? [readTrigger(rest, line, escape, heredocs)] : [];
}

function variablesOf(instruction: Instruction, escape: string): DockerfileVariable[] {
  const { keyword, line } = instruction;
  if (keyword === 'ARG') return readArgs(instruction, escape).map(({ name }) => ({ keyword, name, line }));
  if (keyword === 'ENV') return readPairs(instruction, escape).map(([name]) => ({ keyword, name, line }));
  return [];
}

function sourcesOf({ keyword, rest, line }: Instruction): DockerfileSource[] {
  if (keyword !== 'COPY' && keyword !== 'ADD') return [];
  const words = pathList(rest, line).words.map((word) => word.replace(/^<<-?["']?|["']$/g, ''));
  const target = words.at(-1) ?? '';
  return (target.endsWith('/') ? words.slice(0, -1) : words).map((source) => ({ source, line }));
}

/** An id that is not written is the last element of the target. https://docs.docker.com/reference/dockerfile/#run---mounttypesecret */
function buildSecretsOf(instruction: Instruction): BuildSecret[] {
  if (instruction.keyword !== 'RUN') return [];
  return (readFlags(instruction, runFlags).get('mount') ?? []).flatMap((mount) => {
    const fields = new Map(mount.split(',').map((field) => splitOnce(field)));
    if (fields.get('type')?.toLowerCase() !== 'secret') return [];
    const target = fields.get('target') ?? fields.get('dst') ?? fields.get('destination') ?? '';
    return [{ id: fields.get('id') ?? basename(target), line: instruction.line }];
  });
}

function splitOnce(field: string): [string, string] {
  const cut = field.indexOf('=');
  return cut < 0 ? [field.toLowerCase(), ''] : [field.slice(0, cut).toLowerCase(), field.slice(cut + 1)];
}
