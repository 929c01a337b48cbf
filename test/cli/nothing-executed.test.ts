import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cli, ended, folder, nodes, start } from '../support/spawn.ts';
import { commit, copyOf, git } from '../support/spawn-repository.ts';

/** Records every program that is started and every connection that is tried. */
const recorder = (log: string) => `
  import { appendFileSync } from 'node:fs';
  import { Socket } from 'node:net';
  import { Socket as Datagrams } from 'node:dgram';
  import { ChildProcess } from 'node:child_process';
  const watch = (type, method, word, detail) => {
    const real = type.prototype[method];
    type.prototype[method] = function (...args) {
      appendFileSync(${JSON.stringify(log)}, word + ' ' + detail(...args) + '\\n');
      return real.apply(this, args);
    };
  };
  watch(Socket, 'connect', 'connect', (target) => JSON.stringify(target));
  watch(Datagrams, 'send', 'send', () => '');
  watch(ChildProcess, 'spawn', 'spawn', ({ file }) => file);
`;

let marker = '';
let repository = '';

/** A repository that holds whatever a careless tool would start: each leaves a mark. */
beforeEach(() => {
  marker = join(folder('marker'), 'started');
  const script = `#!/bin/sh\necho "$0" >>'${marker}'\n`;
  const python = `open(${JSON.stringify(marker)}, 'a').write(__file__)\n`;
  const programs = ['git', 'docker', 'node', 'python', 'sh', 'make'].flatMap((name) => [
    name,
    `node_modules/.bin/${name}`,
  ]);
  repository = copyOf('minimal-node', {
    ...Object.fromEntries(programs.map((name) => [name, script])),
    'sitecustomize.py': python,
    'src/__init__.py': python,
    'setup.py': python,
    Makefile: `all:\n\techo made >>'${marker}'\n`,
    '.gitattributes': '* filter=evil diff=evil\n',
    '.npmrc': `node-options=--require=${marker}\n`,
    'vitest.config.js': `require('fs').writeFileSync(${JSON.stringify(marker)}, '')`,
    '.dockerignore': '**\n!package.json\n!server.js\n!src\nsrc/__init__.py\n',
  });
  for (const name of programs) chmodSync(join(repository, name), 0o755);
  commit(repository);
  const evil = join(repository, 'git');
  for (const [key, value] of [
    ['core.fsmonitor', evil],
    ['core.pager', evil],
    ['core.sshCommand', evil],
    ['diff.external', evil],
    ['filter.evil.clean', evil],
    ['filter.evil.smudge', evil],
    ['filter.evil.process', evil],
    ['gpg.program', evil],
    ['alias.status', `!${evil}`],
    ['core.hooksPath', join(repository, 'node_modules/.bin')],
    ['remote.origin.url', `ext::${evil}`],
    ['protocol.ext.allow', 'always'],
  ])
    git(repository, 'config', key as string, value as string);
});

describe.each(nodes)('Node %s', (_, node) => {
  test('nothing of the repository is started, no network is asked, and git is the only program', async () => {
    const log = join(folder('log'), 'log');
    const watched = ['--import', `data:text/javascript,${encodeURIComponent(recorder(log))}`];
    const ran = await cli(node, ['check'], { cwd: repository, nodeArgs: watched });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(marker)).toBe(false);
    expect([...new Set(readFileSync(log, 'utf8').trim().split('\n'))]).toEqual(['spawn git']);
  });

  test('neither do init, plan and closure start anything', async () => {
    for (const args of [
      ['init', '--print'],
      ['entrypoints', 'plan'],
      ['closure', 'plan'],
    ])
      expect(await cli(node, args, { cwd: repository })).toMatchObject({ code: 0 });
    expect(existsSync(marker)).toBe(false);
  });
});

test('the trap works: a careless git falls into it', async () => {
  await ended(start('git', ['diff', '--stat'], { cwd: repository }));
  await ended(start('git', ['status'], { cwd: repository, env: { GIT_CONFIG_GLOBAL: '/dev/null' } }));
  expect(existsSync(marker)).toBe(true);
});
