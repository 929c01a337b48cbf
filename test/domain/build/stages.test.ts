import { describe, expect, test } from 'vitest';
import { doubts, imageFiles, planOf } from '../../support/build.ts';

const files = ['a', 'b', 'c', 'secret'];
const taken = (dockerfile: string, options = {}) =>
  planOf(dockerfile, files, options).takings.map(({ path, stage }) => `${path}@${stage}`);

describe('only stages that the target needs count', () => {
  const dockerfile = `FROM scratch AS base
COPY a /
FROM scratch AS unused
COPY secret /
FROM base AS Build
COPY b /
FROM scratch
COPY --from=build /b /
COPY c /
`;

  test('those it builds on and those it copies from, in the order of the file', () => {
    expect(taken(dockerfile)).toEqual(['a@base', 'b@build', 'b@3', 'c@3']);
  });

  test('a target is named without regard to case', () => {
    expect(taken(dockerfile, { target: 'BASE' })).toEqual(['a@base']);
  });

  test('a target that does not exist is a failure, not the last stage', () => {
    expect(planOf(dockerfile, files, { target: 'nope' })).toMatchObject({ takings: [], failures: [{ line: 1 }] });
  });

  test('a stage that a mount reads is needed too', () => {
    expect(taken('FROM scratch AS tools\nCOPY a /\nFROM scratch\nRUN --mount=from=tools,target=/t x\n')).toEqual([
      'a@tools',
    ]);
  });

  test('of two stages with one name the last is meant', () => {
    expect(
      taken('FROM scratch AS x\nCOPY a /\nFROM scratch AS x\nCOPY b /\nFROM scratch\nCOPY --from=x / /\n'),
    ).toEqual(['b@x', 'b@2']);
  });
});

describe('--from', () => {
  test.each([
    ['an index', 'FROM scratch\nCOPY a /x\nFROM scratch\nCOPY --from=0 /x /y\n', ['/y']],
    ['a name in another case', 'FROM scratch AS One\nCOPY a /x\nFROM scratch\nCOPY --from=oNE /x /y\n', ['/y']],
    ['the stage it stands on', 'FROM scratch AS p\nCOPY a /x\nFROM p\nCOPY --from=p /x /y\n', ['/x', '/y']],
  ])('takes from %s', (_, dockerfile, expected) => {
    expect(imageFiles(planOf(dockerfile, files))).toEqual(expected);
  });

  test.each([
    ['an index that does not exist', 'FROM scratch\nCOPY --from=3 /a /b\n', 2],
    ['a variable', 'ARG S=x\nFROM scratch AS x\nFROM scratch\nCOPY --from=$S /a /b\n', 4],
    ['itself', 'FROM scratch AS x\nCOPY --from=x /a /b\n', 2],
    ['a later stage', 'FROM scratch AS t\nCOPY --from=x /a /b\nFROM scratch AS x\nFROM t\n', 2],
    ['a path that the stage does not hold', 'FROM scratch AS x\nCOPY a /\nFROM scratch\nCOPY --from=x /nope /\n', 4],
  ])('of %s fails', (_, dockerfile, line) => {
    expect(planOf(dockerfile, files).failures.map((failure) => failure.line)).toEqual([line]);
  });

  test('of an image is noted as a base', () => {
    const { bases } = planOf('FROM scratch\nCOPY --from=registry.example/tool:1 /t /t\n', files);
    expect(bases).toEqual([{ reference: 'registry.example/tool:1', line: 2 }]);
  });
});

describe('ONBUILD', () => {
  const parent = 'FROM scratch AS p\nONBUILD COPY a /\nFROM p AS q\nFROM q\n';

  test('of a local parent runs in the child, and only there', () => {
    expect(taken(parent)).toEqual(['a@q']);
  });

  test('with a heredoc keeps its document', () => {
    const plan = planOf('FROM scratch AS p\nONBUILD COPY <<EOF /made\nx\nEOF\nFROM p\n', files);
    expect(imageFiles(plan)).toEqual(['/made']);
  });

  test('of a base image with a heredoc keeps its document', () => {
    const onbuild = new Map([['base:1', ['COPY <<-EOF /made\n\tx\n\tEOF', 'COPY a /']]]);
    expect(imageFiles(planOf('FROM base:1\n', files, { onbuild }))).toEqual(['/a', '/made']);
  });

  test('of a base image that nobody looked at is undecided', () => {
    expect(doubts(planOf('FROM base:1\n', files))).toEqual(['BASE_IMAGE_ONBUILD base:1']);
  });

  test('of a base image that was looked at runs first', () => {
    const plan = planOf('FROM base:1\nCOPY b /\n', files, { onbuild: new Map([['base:1', ['COPY . /all/']]]) });
    expect(doubts(plan)).toEqual([]);
    expect(plan.readers.map(({ sources }) => sources[0]?.resolved)).toEqual(['/', '/b']);
  });
});

describe('variables', () => {
  test('of the file are declared again in a stage, and inherited from its parent', () => {
    const dockerfile = 'ARG F=a\nFROM scratch AS p\nARG F\nFROM p\nCOPY $F /x\n';
    expect(taken(dockerfile)).toEqual(['a@1']);
    expect(taken(dockerfile, { buildArgs: new Map([['F', 'b']]) })).toEqual(['b@1']);
  });

  test('ENV stands over a build argument', () => {
    expect(taken('FROM scratch\nARG F\nENV F=a\nCOPY $F /x\n', { buildArgs: new Map([['F', 'b']]) })).toEqual(['a@0']);
  });

  test('the platform is known without being given, once it is declared', () => {
    const { settings } = planOf('FROM scratch\nARG TARGETARCH\nENV A=$TARGETARCH B=$TARGETOS\n', files, {
      platform: 'linux/arm64',
    });
    expect([settings.environment.get('A'), settings.environment.get('B')]).toEqual(['arm64', '']);
  });

  test('a base that is a variable without a value is a failure', () => {
    expect(planOf('ARG BASE\nFROM $BASE\n', files).failures).toMatchObject([{ line: 2 }]);
  });

  test('an argument without a value, and what a base image may set, are undecided', () => {
    const plan = planOf('FROM base:1\nARG F\nCOPY $F$G /x\n', files, { onbuild: new Map([['base:1', []]]) });
    expect(doubts(plan)).toEqual(['BUILD_ARG_UNRESOLVED F', 'BASE_IMAGE_ENV G']);
  });
});

test('a named context replaces a stage, whose instructions do not run', () => {
  expect(
    taken('FROM scratch AS x\nCOPY secret /\nFROM scratch\nCOPY a /\nCOPY --from=x /any /\n', {
      namedContexts: new Set(['x']),
    }),
  ).toEqual(['a@1']);
});
