import { copyOf } from './spawn-repository.ts';

/** Names that are commands to a runner, a terminal or a page. */
const names = [
  'a\n::error::planted',
  '##[error]planted',
  '##[add-mask]a',
  '::set-output name=verdict::PASS',
  '\u001b[31mred',
  '\u009b31mred',
  '<script>alert(1)<',
  'back`tick`',
  '[x](http:y)',
  '@octocat',
  '| a | b |',
  'tab\tb',
  'bell\u0007',
  'cr\rb',
  'right\u202eleft',
  'zero\u200bwidth',
  'tag\u{e0041}',
  'line\u2028b',
];

const utf8 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** A repository in which whatever can be named is named by an enemy: files, sources, patterns, rows. */
export function hostileRepository(): string {
  return copyOf('minimal-node', {
    ...Object.fromEntries(names.map((name) => [`src/${name}`, 'x'])),
    'src/\n::error file=x::y.pem': 'x',
    Dockerfile: [
      'FROM scratch',
      'COPY src/ src/',
      'COPY ["src/a\\n::error::gone", "/x"]',
      utf8('COPY ::warning::\u001b[31m /y'),
      'ENTRYPOINT ["/##[error]x"]',
      '',
    ].join('\n'),
    '.dockerignore': utf8('**\n!src\n!::error::\u001b[31mpattern\n'),
    'seaworthy.yml': [
      'version: 1',
      'context:',
      '  include: ["src/b", "::error::\\e[31minc"]',
      'entrypoints:',
      '  rows:',
      '    - runtime-mode: "x\\n::error::\\e[31mmode ##[error]"',
      '      command: ["::warning::x"]',
      '',
    ].join('\n'),
  });
}

/** What a text holds that a terminal would obey, or that hides from a reader. */
export function controlsIn(text: string): string[] {
  return text.replaceAll('\n', '').match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu) ?? [];
}

/** The lines that a runner obeys. */
export function commandsIn(text: string): string[] {
  return text.split('\n').filter((line) => line.trim().startsWith('::') || line.includes('##['));
}
