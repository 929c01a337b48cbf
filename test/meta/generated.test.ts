import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../support/imports.ts';

test('what is generated is current', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr.replaceAll(/^\(node:.*$|^\(Use `node .*$/gm, '').trim()).toBe('');
  expect(status).toBe(0);
});
