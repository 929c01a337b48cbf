import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ActResult, act } from './act/act.ts';
import { git, jobs } from './act/caller.ts';
import { command } from './command.ts';

const home = new URL('../..', import.meta.url).pathname;
const parts = ['.github', 'actions', 'action.yml', 'dist', 'scripts', 'src/cli/version.generated.ts'];
let folder: string;
let programs: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-release-'));
  programs = join(folder, 'programs');
  mkdirSync(programs);
  program('gh', 'echo "gh $*" >> "$SEAWORTHY_ACT_ARTIFACTS/said"');
  program('npm', `ln -s ${join(home, 'node_modules')} node_modules`);
  program('sudo', 'while [ "${1#-}" != "$1" ]; do shift; done; exec "$@"');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, text: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(programs, name), 0o755);
}

/** This repository with one commit on main, pushed, and a tag; what decides about a change stands in by one line. */
function repository({ changelog = '## [0.1.0] - 2026-11-22\n\n### Added\n\n- Everything.\n', decides = 'true' } = {}) {
  const place = mkdtempSync(join(folder, 'repository-'));
  const origin = `${place}.git`;
  for (const part of parts) cpSync(join(home, part), join(place, part), { recursive: true });
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const manifest = { name: 'seaworthy', version, private: true, type: 'module' };
  writeFileSync(join(place, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(place, '.gitignore'), 'node_modules\n');
  writeFileSync(join(place, 'CHANGELOG.md'), `# Changelog\n\n## [Unreleased]\n\n${changelog}`);
  mkdirSync(join(place, '.ci'));
  writeFileSync(join(place, '.ci/run'), `${decides}\n`);
  command('git', ['init', '-q', '--bare', '-b', 'main', origin]);
  git(place, 'init', '-q', '-b', 'main');
  git(place, 'add', '-A', '--force', 'dist');
  git(place, 'add', '-A');
  git(place, 'commit', '-qm', 'Release');
  git(place, 'remote', 'add', 'origin', origin);
  git(place, 'push', '-q', 'origin', 'main');
  git(place, 'tag', 'v0.1.0');
  return { place, origin, sha: git(place, 'rev-parse', 'HEAD').stdout.trim() };
}

async function release(place: string, sha: string, tag = 'v0.1.0'): Promise<ActResult & { said: string[] }> {
  const environment = {
    HOME: process.env['HOME'] ?? '/root',
    GITHUB_SHA: sha,
    GITHUB_REF: `refs/tags/${tag}`,
    GITHUB_REF_NAME: tag,
    GITHUB_REPOSITORY: 'OWNER/seaworthy',
  };
  const repository = {
    default_branch: 'main',
    full_name: 'OWNER/seaworthy',
    name: 'seaworthy',
    owner: { login: 'OWNER' },
  };
  const payload = { ref: `refs/tags/${tag}`, repository };
  const ran = await act({
    folder,
    copy: place,
    place,
    event: 'push',
    payload,
    environment,
    workflow: 'release.yml',
    programs,
  });
  const said = join(ran.artifacts, 'said');
  return { ...ran, said: existsSync(said) ? readFileSync(said, 'utf8').trim().split('\n') : [] };
}

test('a tag is checked, drafted, tested, attested and published, and v0 moves last', async () => {
  const { place, origin, sha } = repository();
  const ran = await release(place, sha);
  expect([ran.code, jobs(ran)]).toEqual([
    0,
    {
      Check: 'succeeded',
      Draft: 'succeeded',
      'Tests and rebuild': 'succeeded',
      Attest: 'succeeded',
      Publish: 'succeeded',
    },
  ]);
  expect(ran.said.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'gh release create',
    'gh release upload',
    'gh release edit',
    'gh release verify',
    'gh auth setup-git',
  ]);
  expect(command('git', ['-C', origin, 'rev-parse', 'v0']).stdout.trim()).toBe(sha);
  const sums = readFileSync(join(ran.artifacts, 'attested'), 'utf8');
  const again = ['-C', place, 'sha256sum', '--check', '--quiet', join(ran.artifacts, 'attested')];
  expect(command('env', again).code).toBe(0);
  for (const path of ['dist/actions/closure.js', 'action.yml', '.github/workflows/packaging.yml'])
    expect(sums).toContain(`  ${path}\n`);
});

test.each<[string, Parameters<typeof repository>[0], string, string]>([
  ['a changelog that does not know it', { changelog: '' }, 'v0.1.0', 'CHANGELOG.md has no section'],
  ['a version that is another one', {}, 'v0.2.0', 'package.json says 0.1.0'],
])('%s makes no draft', async (_, changed, tag, told) => {
  const { place, sha } = repository(changed);
  git(place, 'tag', '--force', tag);
  const ran = await release(place, sha, tag);
  expect([ran.code, ran.said]).toEqual([1, []]);
  expect(ran.log).toContain(told);
});

test('after tests that fail nothing is attested or published, and no tag moves', async () => {
  const { place, origin, sha } = repository({ decides: 'false' });
  const ran = await release(place, sha);
  expect([ran.code, ran.said.length, existsSync(join(ran.artifacts, 'attested'))]).toEqual([1, 1, false]);
  expect(command('git', ['-C', origin, 'rev-parse', '--verify', '--quiet', 'v0']).code).not.toBe(0);
});
