import { expect, test } from 'vitest';
import { type ContainerState, endOf, notStarted } from '../../../src/adapters/docker-api/end.ts';

const exited: ContainerState = { Status: 'exited', ExitCode: 0, OOMKilled: false, Error: '' };
const streams = (stderr = '', stdout = '') => ({
  stdout: { text: stdout, truncated: false },
  stderr: { text: stderr, truncated: false },
});

test.each<[Partial<ContainerState>, object]>([
  [{ ExitCode: 3 }, { kind: 'exited', exitCode: 3 }],
  [{ ExitCode: 126 }, { kind: 'exited', exitCode: 126 }],
  [{ ExitCode: 127 }, { kind: 'exited', exitCode: 127 }],
  [{ ExitCode: 128 }, { kind: 'exited', exitCode: 128 }],
  [{ ExitCode: 137 }, { kind: 'signalled', signal: 9 }],
  [{ ExitCode: 139 }, { kind: 'signalled', signal: 11 }],
  [{ ExitCode: 193 }, { kind: 'exited', exitCode: 193 }],
  [{ ExitCode: 255 }, { kind: 'exited', exitCode: 255 }],
  [{ ExitCode: 137, OOMKilled: true }, { kind: 'out-of-memory' }],
  [{ ExitCode: 1, OOMKilled: true }, { kind: 'out-of-memory' }],
  [
    { Status: 'dead', ExitCode: 1 },
    { kind: 'exited', exitCode: 1 },
  ],
])('the state %j', (state, expected) => {
  expect(endOf({ ...exited, ...state }, streams())).toEqual(expected);
});

test.each(['running', 'paused', 'restarting', 'removing', ''])('a container that is %j has not ended', (Status) => {
  expect(() => endOf({ ...exited, Status }, streams())).toThrow(expect.objectContaining({ code: 'PROCESS_FAILED' }));
});

const shim =
  'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: ';

test.each([
  ['program-missing', `${shim}error during container init: exec: "nope": executable file not found in $PATH`],
  ['program-missing', `${shim}exec: "/nope": stat /nope: no such file or directory: unknown`],
  [
    'program-missing',
    'crun: executable file `nope` not found in $PATH: No such file or directory: OCI runtime attempted',
  ],
  ['not-executable', `${shim}exec: "/x": permission denied: unknown`],
  ['not-executable', `${shim}error during container init: exec: "/x": is a directory: permission denied`],
  ['exec-format', `${shim}exec: "/x": exec format error`],
  ['image-missing', 'No such image: sha256:00'],
  ['other', `${shim}error during container init: error mounting "/x": permission denied`],
  ['other', `${shim}chdir to cwd ("/nope") set in config.json failed: no such file or directory`],
  ['other', 'NCPUs cannot be set, as your kernel does not support CPU CFS scheduler'],
  ['other', ''],
])('%s: %s', (reason, words) => {
  expect(notStarted(words)).toMatchObject({ kind: 'not-started', reason });
  expect(endOf({ ...exited, Status: 'created', ExitCode: 127, Error: words }, streams())).toMatchObject({ reason });
});

test.each([
  [255, 'exec /x/bad: exec format error\n', 'exec-format'],
  [1, 'exec /x/bad: exec format error\n', 'exec-format'],
  [1, 'standard_init_linux.go:228: exec user process caused: exec format error\n', 'exec-format'],
  [1, 'standard_init_linux.go:211: exec user process caused "exec format error"\n', 'exec-format'],
  [255, 'exec /x/run: no such file or directory\n', 'program-missing'],
  [255, 'exec /x/run: permission denied\n', 'not-executable'],
])('exit %i with %j did not start', (ExitCode, stderr, reason) => {
  expect(endOf({ ...exited, ExitCode }, streams(stderr))).toMatchObject({ kind: 'not-started', reason });
});

test.each([
  [2, 'exec /x/bad: exec format error\n', ''],
  [1, 'exec /x/bad: exec format error\n', 'output'],
  [1, 'first\nexec /x/bad: exec format error\n', ''],
  [1, 'exec /x/bad: exec format error\nmore\n', ''],
])('exit %i with %j and %j is the program’s own', (ExitCode, stderr, stdout) => {
  expect(endOf({ ...exited, ExitCode }, streams(stderr, stdout))).toEqual({ kind: 'exited', exitCode: ExitCode });
});
