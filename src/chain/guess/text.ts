import type { Guess } from './guess.ts';

/** The guess as YAML. Strings are quoted as JSON, which YAML reads, so no name can break out of its place. */
export function contractText(guess: Guess): string {
  return `${[...head(guess), ...image(guess), ...context(guess), ...entrypoints(guess), ...secrets(guess)].join('\n')}\n`;
}

function head({ dockerfile }: Guess): string[] {
  return [
    '# What must hold before this image may run. Guessed from what the repository has: each guess names its line.',
    '# Read it once, correct what is wrong, and delete these remarks: from then on it is a contract.',
    `# Guessed from ${dockerfile}.`,
    'version: 1',
    '',
  ];
}

function image({ dockerfile, unset }: Guess): string[] {
  const args = unset.map(
    ({ name, from }) => `    ${quote(name)}: "" # guessed: ${remark(from)} declares it without a value`,
  );
  return [
    'image:',
    `  dockerfile: ${quote(dockerfile)} # guessed: the first one found`,
    ...(args.length > 0 ? ['  build-args:', ...args] : []),
    '',
  ];
}

function context({ include, bases, defaultDeny }: Guess): string[] {
  const paths = include.map(({ path, from }) => `    - ${quote(path)} # guessed: ${remark(from)} copies it`);
  const accepted = bases.flatMap(({ reference, from }) => [
    `    - reason: BASE_IMAGE_ONBUILD # guessed: ${remark(from)}; look whether this image has ONBUILD triggers before you keep this`,
    `      subject: ${quote(reference)}`,
  ]);
  return [
    'context:',
    `  default-deny: required # guessed: the safe choice; ${remark(defaultDeny)}`,
    ...(paths.length > 0
      ? ['  include:', ...paths]
      : ['  # guessed: no instruction copies anything that could be named']),
    ...(accepted.length > 0 ? ['  accept-unresolved:', ...accepted] : []),
    '',
  ];
}

function entrypoints({ rows }: Guess): string[] {
  if (rows.length === 0)
    return [
      'entrypoints:',
      '  # Nothing was found that starts this image: add a row for every way in which the runtime does.',
      '  rows: []',
      '',
    ];
  const list = rows.flatMap(({ mode, command, from, providedBy }) => [
    `    - runtime-mode: ${quote(mode)} # guessed: ${remark(from)}`,
    `      command: [${command.map(quote).join(', ')}]`,
    ...(providedBy === undefined ? [] : [`      provided-by: ${providedBy} # guessed: an installer would make it`]),
  ]);
  return ['entrypoints:', '  rows:', ...list, ''];
}

function secrets({ workflows }: Guess): string[] {
  const seen =
    workflows.length > 0 ? `guessed: ${workflows.map(remark).join(', ')}` : 'guessed: there are no workflow files yet';
  return [
    'secrets:',
    `  workflows: [.github/workflows] # ${seen}`,
    '  # required-paths: name here what the runtime takes from its secret store',
  ];
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** A remark stays on its line, whatever a file is called. */
function remark(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
