import { readArgs, readPairs } from '../../domain/build/step.ts';
import type { Instruction } from '../../domain/dockerfile/instruction.ts';
import { readInstructions } from '../../domain/dockerfile/lines.ts';
import { DockerfileProblem } from '../../domain/dockerfile/problem.ts';
import { pathList } from '../../domain/dockerfile/words.ts';
import type { DockerfileFacts, DockerfileSource, DockerfileVariable } from './facts.ts';

/**
 * Every variable and every source of a Dockerfile, of all stages, reachable or not, whether the source exists or not,
 * in shell or JSON form, over continued lines (R5).
 */
export function readDockerfileFacts(text: string, path: string): Omit<DockerfileFacts, 'hits'> {
  try {
    const { instructions, directives } = readInstructions(text);
    const all = instructions.flatMap((item) => [item, ...trigger(item)]);
    return {
      path,
      variables: all.flatMap((item) => variablesOf(item, directives.escape)),
      sources: all.flatMap(sourcesOf),
      refused: undefined,
    };
  } catch (error) {
    if (error instanceof DockerfileProblem) return { path, variables: [], sources: [], refused: error.message };
    throw error;
  }
}

/** What an ONBUILD would run in a child is as much of a leak. */
function trigger(instruction: Instruction): Instruction[] {
  if (instruction.keyword !== 'ONBUILD') return [];
  const [, keyword = '', rest = ''] = /^(\S+)\s+([\s\S]*)$/.exec(instruction.rest) ?? [];
  return [{ ...instruction, keyword: keyword.toUpperCase(), rest: rest.replace(/^(?:--\S+\s+)*/, '') }];
}

function variablesOf(instruction: Instruction, escape: string): DockerfileVariable[] {
  const { keyword, line } = instruction;
  if (keyword === 'ARG') return readArgs(instruction, escape).map(({ name }) => ({ keyword, name, line }));
  if (keyword === 'ENV') return readPairs(instruction, escape).map(([name]) => ({ keyword, name, line }));
  return [];
}

function sourcesOf({ keyword, rest, line }: Instruction): DockerfileSource[] {
  if (keyword !== 'COPY' && keyword !== 'ADD') return [];
  return pathList(rest, line)
    .words.slice(0, -1)
    .map((source) => ({ source, line }));
}
