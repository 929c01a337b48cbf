import { describe, expect, test } from 'vitest';
import { ignoreFileCandidates, readDockerfile } from '../../../src/domain/dockerfile/dockerfile.ts';

test('stages have names in lower case, bases as written, and only their own instructions', () => {
  const { globalArgs, stages } = readDockerfile(
    'ARG V=1\nFROM a:$V AS Build\nRUN x\nFROM scratch\nCOPY --from=build a b\n',
  );
  expect(globalArgs.map(({ rest }) => rest)).toEqual(['V=1']);
  expect(stages.map(({ base, name, index, line }) => [base, name, index, line])).toEqual([
    ['a:$V', 'build', 0, 2],
    ['scratch', undefined, 1, 4],
  ]);
  expect(stages.map(({ instructions }) => instructions.map(({ keyword }) => keyword))).toEqual([['RUN'], ['COPY']]);
});

describe('the engine refuses', () => {
  test.each([
    ['an unknown instruction', 'FROM a\nCOPYY a b\n', 2],
    ['a file without FROM', 'ARG a\n', 1],
    ['an instruction before FROM', 'ARG a\nRUN b\nFROM c\n', 2],
    ['a FROM without an image', 'FROM\n', 1],
    ['a FROM with two words', 'FROM a b\n', 1],
    ['a FROM with too many words', 'FROM a AS b c\n', 1],
    ['a name that begins with a digit', 'FROM a AS 1b\n', 1],
  ])('%s', (_, text, line) => {
    expect(() => readDockerfile(text)).toThrow(expect.objectContaining({ name: 'DockerfileProblem', line }));
  });
});

test.each([
  ['Dockerfile', 'buildkit', ['Dockerfile.dockerignore', '.dockerignore']],
  ['build/app.Dockerfile', 'buildkit', ['build/app.Dockerfile.dockerignore', '.dockerignore']],
  ['build/app.Dockerfile', 'classic', ['.dockerignore']],
] as const)('for %s the %s engine looks at %j', (path, engine, expected) => {
  expect(ignoreFileCandidates(path, engine)).toEqual(expected);
});
