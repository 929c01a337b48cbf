import { describe, expect, test } from 'vitest';
import { doubts, imageFiles, planOf } from '../../support/build.ts';

const files = [
  'a.txt',
  'b.txt',
  'src/app.py',
  'src/lib/x.py',
  'src/.hidden',
  'my file',
  'link -> src/app.py',
  'empty/',
];
const image = (...lines: string[]) => imageFiles(planOf(['FROM scratch', ...lines, ''].join('\n'), files));
const failures = (...lines: string[]) =>
  planOf(['FROM scratch', ...lines, ''].join('\n'), files).failures.map(({ line }) => line);

describe('COPY puts', () => {
  test.each([
    ['a file under a name', ['COPY a.txt /x'], ['/x']],
    ['a file into a folder', ['COPY a.txt /x/'], ['/x/a.txt']],
    ['the contents of a folder', ['COPY src /x'], ['/x/.hidden', '/x/app.py', '/x/lib/x.py']],
    ['several files into a folder', ['COPY a.txt b.txt /x/'], ['/x/a.txt', '/x/b.txt']],
    ['the last of several files on one name', ['COPY a.txt b.txt /x'], ['/x']],
    ['into the working directory', ['WORKDIR /app', 'WORKDIR lib', 'COPY a.txt .'], ['/app/lib/a.txt']],
    ['R5: the JSON form, with white space', ['COPY ["my file", "a.txt", "/x/"]'], ['/x/a.txt', '/x/my file']],
    ['R5: a continued line', ['COPY a.txt \\', '# comment', '  b.txt /x/'], ['/x/a.txt', '/x/b.txt']],
    ['R5: a glob', ['COPY *.txt src/*.py /x/'], ['/x/a.txt', '/x/app.py', '/x/b.txt']],
    ['nothing for a glob that matches nothing', ['COPY *.nope /x/'], []],
    ['what a link points at', ['COPY link /x'], ['/x']],
    ['no contents of an empty folder', ['COPY empty /x'], []],
    ['a heredoc, from no context', ['COPY <<made.txt /x/', 'hello', 'made.txt'], ['/x/made.txt']],
    ['less what is excluded, within a folder', ['COPY --exclude=*.py src /x/'], ['/x/.hidden', '/x/lib/x.py']],
    ['a file that is itself excluded', ['COPY --exclude=a.txt a.txt /x'], ['/x']],
    ['folders along with --parents', ['COPY --parents src/lib/x.py /x/'], ['/x/src/lib/x.py']],
    ['folders behind the pivot', ['COPY --parents src/./lib/x.py /x/'], ['/x/lib/x.py']],
    ['through --link as well', ['COPY a.txt /x/', 'COPY --link b.txt /x/'], ['/x/a.txt', '/x/b.txt']],
  ] as [string, string[], string[]][])('%s', (_, lines, expected) => {
    expect(image(...lines)).toEqual(expected);
  });
});

describe('R5: the engine fails, and so does the plan, at the line of', () => {
  test.each([
    ['a source that does not exist', ['COPY nope /x']],
    ['one of several that does not exist', ['COPY a.txt nope /x/']],
    ['a source in the JSON form that does not exist', ['COPY ["nope", "/x"]']],
    ['a source that is ignored', ['COPY .env /x']],
    ['a mount whose source does not exist', ['RUN --mount=source=nope,target=/x y']],
    ['a glob that is malformed', ['COPY [a /x/']],
    ['a COPY without destination', ['COPY a.txt']],
    ['an array that holds a number', ['COPY ["a.txt", 1]']],
    ['an unknown flag', ['COPY --form=x a.txt /x']],
    ['a flag given twice', ['COPY --chown=1 --chown=2 a.txt /x']],
    ['a URL for COPY', ['COPY https://example.com/x /x']],
    ['a heredoc as the destination', ['COPY a.txt <<EOF', 'EOF']],
    ['a modifier that wants a value', ['COPY ${NOPE:?} /x']],
  ] as [string, string[]][])('%s', (_, lines) => {
    expect(failures(...lines)).toEqual([2]);
  });

  test('a file where a folder belongs', () => {
    expect(failures('COPY a.txt /x', 'COPY b.txt /x/y')).toEqual([3]);
  });
});

describe('what only the engine can know', () => {
  test.each([
    ['an unknown frontend', '# syntax=evil/frontend:1\nFROM scratch\n', ['FRONTEND_UNKNOWN evil/frontend:1']],
    [
      'Docker’s own frontend with another name behind it',
      '# syntax=docker/dockerfile:1-labs\nFROM scratch\n',
      ['FRONTEND_UNKNOWN docker/dockerfile:1-labs'],
    ],
    [
      'a pattern that means something nobody can be sure of',
      'FROM scratch\nCOPY --exclude=*|x src /x\n',
      [expect.stringContaining('PATTERN_AMBIGUOUS')],
    ],
  ])('%s is undecided', (_, dockerfile, expected) => {
    expect(doubts(planOf(dockerfile, files))).toEqual(expected);
  });

  test.each([
    'docker/dockerfile',
    'docker/dockerfile:1',
    'docker.io/docker/dockerfile:1.7',
    `docker/dockerfile:1@sha256:${'a'.repeat(64)}`,
  ])('the frontend %s is known', (syntax) => {
    expect(doubts(planOf(`# syntax=${syntax}\nFROM scratch\n`, files))).toEqual([]);
  });

  test('an archive that ADD unpacks; COPY does not', () => {
    const archives = new Set(['a.txt']);
    expect(doubts(planOf('FROM scratch\nADD a.txt /x/\n', files, { archives }))).toEqual(['ARCHIVE_UNPACKED a.txt']);
    expect(doubts(planOf('FROM scratch\nCOPY a.txt /x/\n', files, { archives }))).toEqual([]);
    expect(imageFiles(planOf('FROM scratch\nADD --unpack=false a.txt /x/\n', files, { archives }))).toEqual([
      '/x/a.txt',
    ]);
  });
});

describe('settings of the target', () => {
  test('are its ENV and WORKDIR, whole only on scratch', () => {
    const { settings } = planOf('FROM scratch\nENV A=1 B="x y"\nENV C old form\nWORKDIR /app/$A\n', files);
    expect(Object.fromEntries(settings.environment)).toMatchObject({ A: '1', B: 'x y', C: 'old form' });
    expect([settings.workdir, settings.complete]).toEqual(['/app/1', true]);
    expect(planOf('FROM base:1\n', files).settings.complete).toBe(false);
  });
});

test('equal inputs give equal plans', () => {
  const dockerfile = 'FROM scratch\nCOPY src a.txt /x/\n';
  expect(planOf(dockerfile, files)).toEqual(planOf(dockerfile, files));
});
