import { describe, expect, test } from 'vitest';
import { readInstructions, readTrigger } from '../../../src/domain/dockerfile/lines.ts';

const read = (text: string) => readInstructions(text).instructions;
const brief = (text: string) => read(text).map(({ line, keyword, rest }) => `${line} ${keyword} ${rest}`);
const heredocs = (text: string) =>
  read(text).flatMap((item) => item.heredocs.map(({ name, content, expand }) => [name, content, expand]));

describe('instructions', () => {
  test.each([
    ['are numbered by their first line', '\n# c\nFROM a\n\ncopy b c\n', ['3 FROM a', '5 COPY b c']],
    ['may be indented, with carriage returns', '  FROM a\r\n\tRUN b\r\n', ['1 FROM a', '2 RUN b']],
    ['lose a byte order mark', '\ufeffFROM a\n', ['1 FROM a']],
    ['end with the file', 'FROM a', ['1 FROM a']],
    ['keep a # among their arguments', 'RUN echo # a\n', ['1 RUN echo # a']],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('R5: a line that is continued', () => {
  test.each([
    ['by a backslash', 'COPY a \\\n  b /c\n', ['1 COPY a   b /c']],
    ['by a backslash with space behind it', 'COPY a \\ \t\n b /c\n', ['1 COPY a  b /c']],
    ['over comments and blank lines', 'COPY a \\\n# no\n\n   # no\nb /c\nRUN x\n', ['1 COPY a b /c', '6 RUN x']],
    ['not by two backslashes', 'RUN a \\\\\nRUN b\n', ['1 RUN a \\\\', '2 RUN b']],
    ['by a backtick where that is the escape token', '# escape=`\nCOPY a `\nb /c\n', ['2 COPY a b /c']],
    ['not by a backslash there', '# escape=`\nRUN a \\\nRUN b\n', ['2 RUN a \\', '3 RUN b']],
    ['to the end of the file', 'RUN a \\\n', ['1 RUN a']],
  ])('%s', (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('flags', () => {
  test('count only before the first source', () => {
    const [copy] = read('COPY --from=a --chown="x y" b --link /c\n');
    expect(copy?.flags).toEqual(['--from=a', '--chown=x y']);
    expect(copy?.rest).toBe('b --link /c');
  });

  test('are found behind a continuation', () => {
    expect(read('COPY \\\n --from=a \\\n b /c\n')[0]?.flags).toEqual(['--from=a']);
  });
});

describe('a heredoc', () => {
  test.each([
    ['of RUN', 'RUN <<EOF\na\n# b\nEOF\nRUN x\n', [['EOF', 'a\n# b\n', true]]],
    [
      'several a line',
      'COPY <<a <<b /c\n1\na\n2\nb\n',
      [
        ['a', '1\n', true],
        ['b', '2\n', true],
      ],
    ],
    ['whose word is quoted', "RUN <<'EOF'\n$a\nEOF\n", [['EOF', '$a\n', false]]],
    ['with a dash, ended behind tabs', 'RUN <<-EOF\n\ta\n\tEOF\n', [['EOF', '\ta\n', true]]],
    ['with a file descriptor', 'RUN 3<<EOF\na\nEOF\n', [['EOF', 'a\n', true]]],
    ['inside ONBUILD', 'ONBUILD COPY <<EOF /a\nb\nEOF\n', [['EOF', 'b\n', true]]],
    ['not in CMD', 'CMD echo <<EOF\n', []],
    ['not in JSON form', 'RUN ["a", "<<EOF"]\n', []],
    ['not one less sign', 'RUN a < b\n', []],
  ])('%s', (_, text, expected) => {
    expect(heredocs(text)).toEqual(expected);
  });

  test('hides the instructions that it holds', () => {
    expect(brief('RUN <<EOF\nCOPY . /\nEOF\nUSER a\n')).toEqual(['1 RUN <<EOF', '4 USER a']);
  });

  test('that is never closed is refused with its line', () => {
    expect(() => read('FROM a\nRUN <<EOF\nx\n')).toThrow(expect.objectContaining({ line: 2 }));
  });
});

test.each([
  ['an empty file', '', 1],
  ['only comments', '# a\n\n', 1],
  ['a line of 64 KiB', `FROM a\nRUN ${'x'.repeat(65_536)}\n`, 2],
])('%s is refused', (_, text, line) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ name: 'DockerfileProblem', line }));
});

test('the instruction behind ONBUILD is read like any other', () => {
  expect(readTrigger('copy --chown=1 a /b', 7, '\\', [])).toMatchObject({
    keyword: 'COPY',
    flags: ['--chown=1'],
    rest: 'a /b',
    line: 7,
  });
});
