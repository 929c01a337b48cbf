import { afterEach, expect, test, vi } from 'vitest';
import { resolveStatically } from '../../../src/domain/entrypoint/static.ts';
import { staticImage } from '../../support/entrypoints.ts';

afterEach(() => vi.unstubAllEnvs());

type Row = { module?: string; command?: string[] };
type Settings = Parameters<typeof staticImage>[1];

const resolved = (row: Row, files: string[], settings?: Settings) => {
  const resolution = resolveStatically(row, staticImage(files, settings));
  return resolution.kind === 'found' ? resolution.path : undefined;
};

test.each([
  ['in the working directory', '/app', {}, '/app/pkg/cli.py'],
  ['in the root, where there is no WORKDIR', '/', {}, '/pkg/cli.py'],
  ['along PYTHONPATH', '/', { PYTHONPATH: '/opt:/app/src' }, '/app/src/pkg/cli.py'],
  ['along a relative PYTHONPATH', '/app', { PYTHONPATH: 'src' }, '/app/src/pkg/cli.py'],
  ['as a package with a __main__', '/app', {}, '/app/pkg/cli/__main__.py'],
])('a module is found %s', (_, workdir, environment, path) => {
  expect(resolved({ module: 'pkg.cli' }, [path], { workdir, environment })).toBe(path);
});

test('the working directory comes before PYTHONPATH, and its parts in their order', () => {
  const files = ['/w/m.py', '/a/m.py', '/b/m.py'];
  expect(resolved({ module: 'm' }, files, { workdir: '/w', environment: { PYTHONPATH: '/a:/b' } })).toBe('/w/m.py');
  expect(resolved({ module: 'm' }, files, { workdir: '/x', environment: { PYTHONPATH: '/b::/a' } })).toBe('/b/m.py');
});

test.each([
  ['outside WORKDIR and PYTHONPATH', ['/elsewhere/pkg/cli.py']],
  ['as a package without a __main__', ['/app/pkg/cli/__init__.py']],
  ['as a folder', ['/app/pkg/cli.py/x']],
  ['with letters of another case', ['/app/pkg/CLI.py']],
  ['behind a link that leads nowhere', ['/app/pkg/cli.py -> gone.py']],
  ['behind links in a circle', ['/app/pkg/cli.py -> other.py', '/app/pkg/other.py -> cli.py']],
])('a module that is only there %s is missing', (_, files) => {
  expect(resolved({ module: 'pkg.cli' }, files, { workdir: '/app' })).toBeUndefined();
});

test('links are followed inside the image', () => {
  expect(resolved({ module: 'pkg.cli' }, ['/app/pkg -> ../lib/pkg', '/lib/pkg/cli.py'], { workdir: '/app' })).toBe(
    '/app/pkg/cli.py',
  );
});

test('R7: the PYTHONPATH and PATH of this machine play no role', () => {
  vi.stubEnv('PYTHONPATH', '/laptop');
  vi.stubEnv('PATH', '/laptop');
  expect(resolved({ module: 'm' }, ['/laptop/m.py'], { workdir: '/app' })).toBeUndefined();
  expect(resolved({ command: ['tool'] }, ['/laptop/tool'], { workdir: '/app' })).toBeUndefined();
});

test.each([
  ['node', ['node', 'server.js'], '/app/server.js'],
  ['node, without the ending', ['node', 'server'], '/app/server.js'],
  ['node, a folder', ['node', './dist'], '/app/dist/index.js'],
  ['node, absolute', ['/usr/local/bin/node', '/srv/x.js', '--help'], '/srv/x.js'],
  ['node, behind a flag', ['node', '--enable-source-maps', 'server.js'], '/app/server.js'],
  ['python, a script', ['python3.12', 'run.py'], '/app/run.py'],
  ['python, a module behind a flag', ['python', '-u', '-m', 'app'], '/app/app.py'],
  ['an init in front', ['tini', '--', 'python', '-m', 'app'], '/app/app.py'],
  ['an init in front of a script', ['dumb-init', 'node', 'server.js'], '/app/server.js'],
  ['a program, relative', ['./bin/run'], '/app/bin/run'],
  ['a program, absolute', ['/opt/tool'], '/opt/tool'],
  ['a program along PATH', ['tool'], '/opt/bin/tool'],
  ['an argument -m of the script itself', ['node', 'server.js', '-m', 'production'], '/app/server.js'],
])('the program of a row is found: %s', (_, command, path) => {
  expect(resolved({ command }, [path], { workdir: '/app', environment: { PATH: '/usr/bin:/opt/bin' } })).toBe(path);
});

test.each([
  ['an interpreter alone', ['python']],
  ['a program outside PATH', ['tool']],
  ['a script that is not there', ['node', 'gone.js']],
])('%s is missing', (_, command) => {
  expect(
    resolved({ command }, ['/app/tool', '/usr/bin/python'], { workdir: '/app', environment: { PATH: '/usr/bin' } }),
  ).toBeUndefined();
});

test('what is missing tells every place that was looked at', () => {
  const image = staticImage([], { workdir: '/app', environment: { PYTHONPATH: '/src' } });
  expect(resolveStatically({ module: 'm' }, image)).toEqual({
    kind: 'missing',
    looked: ['/app/m.py', '/app/m/__main__.py', '/src/m.py', '/src/m/__main__.py'],
  });
});
