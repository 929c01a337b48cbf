import { describe, expect, test } from 'vitest';
import { addFlags, copyFlags, readFlags, runFlags } from '../../../src/domain/build/flags.ts';
import { readInstructions } from '../../../src/domain/dockerfile/lines.ts';

const read = (line: string, known: Parameters<typeof readFlags>[1]) => {
  const [instruction] = readInstructions(line).instructions;
  return instruction ? Object.fromEntries(readFlags(instruction, known)) : {};
};

describe('flags', () => {
  test.each([
    [
      'COPY --from=a --link --exclude=b --exclude=c x /y',
      copyFlags,
      { from: ['a'], link: ['true'], exclude: ['b', 'c'] },
    ],
    ['COPY --link=FALSE --parents=true x /y', copyFlags, { link: ['false'], parents: ['true'] }],
    ['ADD --checksum=sha256:a=b --unpack x /y', addFlags, { checksum: ['sha256:a=b'], unpack: ['true'] }],
    ['RUN --mount=type=bind --mount=type=cache x', runFlags, { mount: ['type=bind', 'type=cache'] }],
    ['COPY x --link /y', copyFlags, {}],
  ])('%s', (line, known, expected) => {
    expect(read(line, known)).toEqual(expected);
  });
});

describe('the engine refuses', () => {
  test.each([
    ['COPY --mount=a x /y', copyFlags],
    ['ADD --from=a x /y', addFlags],
    ['COPY --constructor=a x /y', copyFlags],
    ['COPY --from x /y', copyFlags],
    ['COPY --link=maybe x /y', copyFlags],
    ['COPY --from=a --from=b x /y', copyFlags],
    ['COPY --FROM=a x /y', copyFlags],
  ])('%s', (line, known) => {
    expect(() => read(line, known)).toThrow(expect.objectContaining({ name: 'DockerfileProblem', line: 1 }));
  });
});
