import { expect, test } from 'vitest';
import { folded } from '../../src/hosts/folded.ts';

function written(work: (log: ReturnType<typeof folded>) => void): string[] {
  const texts: string[] = [];
  work(folded({ write: (text) => texts.push(text) }));
  return texts.join('').split('\n').slice(0, -1);
}

test('a line for each thing that is looked at, between the marks of one fold', () => {
  const lines = written((log) => {
    log.begin();
    for (const text of ['build-context', 'build 1', 'build 2', 'secrets']) log.line(text);
    log.end();
    log.end();
  });
  expect(lines).toEqual(['::group::What is looked at', 'build-context', 'build 1', 'secrets', '::endgroup::']);
});

test('L10: a line opens no command, and the fold opens by itself', () => {
  expect(written((log) => log.line('a\n::error::b'))).toEqual([
    '::group::What is looked at',
    'a\\u{a}:\\u{3a}error:\\u{3a}b',
  ]);
  expect(written((log) => log.end())).toEqual([]);
});
