import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, codesIn, folder, nodes, reportOf } from '../support/spawn.ts';
import { commit, copyOf, evidenceFiles, git, objectsIn } from '../support/spawn-repository.ts';

describe.concurrent.each(nodes)('Node %s', (_, node) => {
  test.each(['NODE_OPTIONS', 'NODE_PATH'])('L14: %s is refused, unless the contract allows it', async (name) => {
    const env = { [name]: name === 'NODE_PATH' ? '/nowhere' : '--no-warnings' };
    const repository = copyOf('minimal-node');
    const refused = await reportOf(node, ['check', repository], { env });
    expect([refused.code, codesIn(refused.report)]).toEqual([2, ['ENVIRONMENT_REDIRECTED']]);
    expect(refused.stdout).toContain(name);
    expect(evidenceFiles(repository)).toEqual([]);

    const allowing = copyOf('fraud-platform');
    const contract = join(allowing, 'seaworthy.yml');
    writeFileSync(contract, readFileSync(contract, 'utf8').replace('allow: [', `allow: [${name}, `));
    expect(await cli(node, ['check', allowing], { env })).toMatchObject({ code: 0 });
  });

  test('L14: variables that lead an engine or a cloud elsewhere do not matter offline, and are refused by run', async () => {
    const env = { DOCKER_HOST: 'tcp://192.0.2.1:2375', HTTPS_PROXY: 'http://192.0.2.1', GIT_DIR: '/nowhere' };
    const repository = copyOf('minimal-node');
    const sha = commit(repository);
    const offline = await reportOf(node, ['check', repository], { env });
    expect([offline.code, offline.report.gitSha]).toEqual([0, sha]);
    const { report, code } = await reportOf(node, ['run', repository], { env });
    expect([code, codesIn(report)]).toEqual([2, ['ENVIRONMENT_REDIRECTED', 'ENVIRONMENT_REDIRECTED']]);
  });

  test.each([
    'x',
    'platform_20260102T030405',
    'platform_20260102T030405Z_',
    'platform_20260102T030405Z_a/../b',
    '../x',
    '',
  ])('a malformed run id: %j', async (id) => {
    const repository = copyOf('minimal-node');
    const { report, code } = await reportOf(node, ['check', repository, `--platform-run-id=${id}`]);
    expect([code, codesIn(report)]).toEqual([2, ['USAGE']]);
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('the evidence folder in a build context that lets it in', async () => {
    const open = copyOf('minimal-node', { '.dockerignore': null });
    const { report, code } = await reportOf(node, ['check', open]);
    expect([code, codesIn(report)[0]]).toEqual([2, 'EVIDENCE_IN_CONTEXT']);
    expect(evidenceFiles(open)).toEqual([]);
    expect((await cli(node, ['check', open, '--evidence-dir', folder('evidence')])).code).toBe(1);
  });

  test.each([
    ['by its name', 'src/proof'],
    ['through a link', 'linked/proof'],
  ])('an evidence folder that is chosen inside of the context, %s', async (_name, dir) => {
    const repository = copyOf('minimal-node');
    symlinkSync('src', join(repository, 'linked'));
    const { report, code } = await reportOf(node, ['check', '--evidence-dir', dir], { cwd: repository });
    expect([code, codesIn(report)[0]]).toEqual([2, 'EVIDENCE_IN_CONTEXT']);
    expect(evidenceFiles(repository, 'src/proof')).toEqual([]);
  });

  test.each(['.seaworthy', '.seaworthy/evidence'])(
    'L10: a repository that leads its evidence elsewhere, by a link at %s, is refused',
    async (link) => {
      const repository = copyOf('minimal-node');
      const elsewhere = folder('elsewhere');
      mkdirSync(dirname(join(repository, link)), { recursive: true });
      symlinkSync(elsewhere, join(repository, link));
      const { report, code } = await reportOf(node, ['check', repository]);
      expect([code, codesIn(report)]).toEqual([2, ['EVIDENCE_UNWRITABLE']]);
      expect(readdirSync(elsewhere)).toEqual([]);
    },
  );

  test('without git there is no commit: check works and says null, run refuses', async () => {
    const repository = copyOf('minimal-node');
    const { report, code } = await reportOf(node, ['check', repository]);
    expect([code, report.gitSha]).toEqual([0, null]);
    for (const text of objectsIn(repository).values()) expect(JSON.parse(text)).toMatchObject({ git_sha: null });
    const run = await reportOf(node, ['run', copyOf('minimal-node')]);
    expect([run.code, codesIn(run.report)]).toEqual([2, ['GIT_UNAVAILABLE']]);
  });

  test('without the program git it is the same', async () => {
    const repository = copyOf('minimal-node');
    commit(repository);
    const { report, code } = await reportOf(node, ['check', repository], { env: { PATH: '/nonexistent' } });
    expect([code, report.gitSha]).toEqual([0, null]);
  });

  test.each([
    ['without the program git', { PATH: '/nonexistent' }],
    ['without a commit', {}],
  ])('%s the repository still begins at its top, and its workflows are read', async (_name, env) => {
    const top = folder('top');
    cpSync(copyOf('minimal-node'), join(top, 'app'), { recursive: true });
    mkdirSync(join(top, '.github/workflows'), { recursive: true });
    writeFileSync(join(top, '.github/workflows/w.yml'), 'on: push\nenv: { AWS_ACCESS_KEY_ID: x }\njobs: {}\n');
    git(top, 'init', '--quiet');
    const { report, code } = await reportOf(node, ['check', join(top, 'app')], { env });
    expect([code, codesIn(report)]).toEqual([1, ['SECRET_WORKFLOW_STATIC_CREDENTIAL']]);
  });

  test('L4: a pipe that the ignore file lets in is neither read nor passed over', async () => {
    const repository = copyOf('minimal-node');
    execFileSync('mkfifo', [join(repository, 'src/pipe')]);
    const { report, code } = await reportOf(node, ['check', repository]);
    expect([code, codesIn(report)]).toEqual([2, ['SECRET_FILE_UNSCANNED']]);
  });

  test.each([
    'blockers: { NO_SUCH_CODE: { severity: S2 } }',
    'accepted: [{ code: NO_SUCH_CODE, subject: a, actor: a, rationale: a, accepted: 2026-01-01, expires: 2026-02-01 }]',
  ])('L7: a code that nobody reports is refused: %s', async (line) => {
    const repository = copyOf('minimal-node');
    const contract = join(repository, 'seaworthy.yml');
    writeFileSync(contract, `${readFileSync(contract, 'utf8')}${line}\n`);
    const { report, code } = await reportOf(node, ['check', repository]);
    expect([code, codesIn(report)]).toEqual([2, ['CONTRACT_INVALID']]);
  });

  test('L4: a git that is there and broken is an error, never "no git"', async () => {
    const repository = copyOf('minimal-node', { '.git': 'gitdir: /nonexistent/here\n' });
    const { report, code } = await reportOf(node, ['check', repository]);
    expect([code, codesIn(report)]).toEqual([2, ['GIT_FAILED']]);
    expect(evidenceFiles(repository)).toEqual([]);
  });

  test('a shallow clone is checked like any other', async () => {
    const repository = copyOf('minimal-node');
    commit(repository);
    git(repository, 'commit', '--quiet', '--allow-empty', '--message=two');
    const clone = join(folder('shallow'), 'clone');
    git(repository, 'clone', '--quiet', '--depth=1', `file://${repository}`, clone);
    const { report, code } = await reportOf(node, ['check', clone]);
    expect([code, report.gitSha]).toEqual([0, git(repository, 'rev-parse', 'HEAD')]);
  });
});
