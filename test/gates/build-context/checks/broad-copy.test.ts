import { describe, expect, test } from 'vitest';
import { broadCopy, isBroad } from '../../../../src/gates/build-context/checks/broad-copy.ts';
import { askContext, prebuilt } from '../../../support/context.ts';

const files = { 'src/app.py': 'x', 'src/lib.py': 'x', 'README.md': 'x', '.env': 'x' };
const ask = (instruction: string, contract = '') =>
  askContext(broadCopy, { dockerfile: `FROM scratch\n${instruction}\n`, files, contract });

describe('a source that takes the whole context is caught', () => {
  test.each([
    'COPY . /app/',
    'COPY ./ /app/',
    'COPY / /app/',
    'COPY ./. /app/',
    'COPY src/.. /app/',
    'COPY src/../. /app/',
    'COPY * /app/',
    'COPY ./* /app/',
    'COPY ?* /app/',
    'COPY [^z]* /app/',
    'COPY [a-zA-Z]* /app/',
    'COPY *.* /app/',
    'COPY "" /app/',
    'COPY ["", "/app/"]',
    'COPY [".", "/app/"]',
    'COPY $UNSET /app/',
    'COPY ${UNSET} /app/',
    'COPY ${UNSET:-.} /app/',
    'COPY ../ /app/',
    'COPY .. /app/',
    'COPY ../../ /app/',
    'COPY src . /app/',
    'COPY . src /app/',
    'COPY --chown=1:1 --link . /app/',
    'COPY --exclude=*.md . /app/',
    'COPY --parents ** /app/',
    'COPY --parents **/*.py /app/',
    'COPY --parents ./ /app/',
    'COPY */app.py /app/',
    'ADD . /app/',
    'ADD / /app/',
    'ADD * /app/',
    'ADD "" /app/',
    'ADD ["./", "/app/"]',
    'ADD $UNSET /app/',
    'RUN --mount=type=bind,target=/src make',
    'RUN --mount=target=/src make',
    'RUN --mount=type=bind,source=.,target=/src make',
    'RUN --mount=type=bind,source=/,target=/src make',
    'RUN --mount=type=cache,target=/c --mount=target=/src,rw make',
  ])('%s', async (instruction) => {
    expect(await ask(instruction)).toMatchObject({ kind: 'found', subjects: [instruction], places: ['Dockerfile:2'] });
  });

  test('behind a continuation, with the line it begins on', async () => {
    expect(await ask('COPY \\\n  # everything\n  . \\\n  /app/')).toMatchObject({
      kind: 'found',
      places: ['Dockerfile:2'],
    });
  });

  test('by a trigger of a local parent', async () => {
    const dockerfile = 'FROM scratch AS p\nONBUILD COPY . /app/\nFROM p\n';
    expect((await askContext(broadCopy, { dockerfile, files })).kind).toBe('found');
  });

  test('through an argument that the build gives', async () => {
    const given = { dockerfile: 'FROM scratch\nARG WHAT=src\nCOPY $WHAT /app/\n', files };
    expect((await askContext(broadCopy, given)).kind).toBe('clear');
    expect((await askContext(broadCopy, { ...given, buildArgs: { WHAT: '.' } })).kind).toBe('found');
    expect((await askContext(broadCopy, { ...given, contract: 'image: { build-args: { WHAT: "" } }' })).kind).toBe(
      'found',
    );
  });

  test('each instruction is told, though a stage repeats it', async () => {
    const dockerfile = 'FROM scratch AS b\nCOPY . /a/\nFROM scratch\nCOPY --from=b /a /a\nCOPY . /b/\nCOPY src /c/\n';
    expect((await askContext(broadCopy, { dockerfile, files })).places).toEqual(['Dockerfile:2', 'Dockerfile:5']);
  });
});

describe('a source that names something is allowed', () => {
  test.each([
    'COPY src /app/',
    'COPY ./src/ /app/',
    'COPY src/* /app/',
    'COPY src/** /app/',
    'COPY *.py /app/',
    'COPY README.md src/app.py /app/',
    'COPY --parents src/**/*.py /app/',
    'ADD src /app/',
    'RUN --mount=source=src,target=/src make',
  ])('%s', async (instruction) => {
    expect((await ask(instruction)).kind).toBe('clear');
  });

  test('in a stage that the target does not need, even a broad one', async () => {
    const dockerfile = 'FROM scratch AS unused\nCOPY . /app/\nFROM scratch\nCOPY src /app/\n';
    expect((await askContext(broadCopy, { dockerfile, files })).kind).toBe('clear');
  });
});

describe('the question does not arise', () => {
  test.each([
    ['where nothing reads the context', 'COPY <<EOF /a\nx\nEOF', ''],
    ['for a copy out of another stage', 'COPY --from=registry.example/base:1 / /app/', ''],
    ['for a secret, which enters nothing', 'RUN --mount=type=secret,id=k x', ''],
    ['where the contract allows it', 'COPY . /app/', 'context: { broad-copies: allow }'],
    ['for a prebuilt image', 'COPY . /app/', prebuilt],
  ])('%s', async (_, instruction, contract) => {
    expect((await ask(instruction, contract)).kind).toBe('not-applicable');
  });
});

test('a Dockerfile that cannot be read leaves it undecided', async () => {
  expect((await ask('COPYY . /app/')).kind).toBe('undecided');
});

test.each([
  ['/', true],
  ['/*', true],
  ['/**', true],
  ['/[', true],
  ['/src', false],
  ['/src/*', false],
  ['/*.lock', false],
])('the resolved source %s is broad: %s', (resolved, expected) => {
  expect(isBroad(resolved)).toBe(expected);
});
