import { expect, test } from 'vitest';
import { classify as classifyOutcome, type ProbeEnd, summarise } from '../../../src/domain/entrypoint/classify.ts';

const kept = (text: string) => ({ text, truncated: false });
const classify = (end: ProbeEnd, argv: readonly string[], stderr: string, exitCodes: readonly number[] = [0]) =>
  classifyOutcome({ end, stdout: kept(''), stderr: kept(stderr) }, argv, exitCodes);

const exited = (exitCode: number) => ({ kind: 'exited', exitCode }) as const;
const module = ['python', '-m', 'app.worker', '--help'];

const traceback = (last: string) =>
  `Traceback (most recent call last):\n  File "<frozen runpy>", line 198, in _run_module_as_main\n  File "/app/app/worker.py", line 1, in <module>\n${last}\n`;
const nodeError = (message: string, code = 'MODULE_NOT_FOUND') =>
  `node:internal/modules/cjs/loader:1210\n  throw err;\n  ^\n\n${message}\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15) {\n  code: '${code}'\n}\n\nNode.js v20.20.2\n`;

test.each([
  [
    'a whole package is missing',
    `/usr/local/bin/python: Error while finding module specification for 'app.worker' (ModuleNotFoundError: No module named 'app')`,
  ],
  ['the module of a package is missing', '/usr/local/bin/python: No module named app.worker'],
  ['the package above it is missing', '/usr/local/bin/python3.12: No module named app'],
])('Python: %s: the program is missing', (_, stderr) => {
  expect(classify(exited(1), module, stderr)).toBe('ENTRYPOINT_PROGRAM_MISSING');
});

test('Python: a package that cannot be run is a program that is missing', () => {
  const stderr =
    "/usr/local/bin/python: No module named app.__main__; 'app' is a package and cannot be directly executed";
  expect(classify(exited(1), ['python', '-m', 'app', '--help'], stderr)).toBe('ENTRYPOINT_PROGRAM_MISSING');
});

test.each([
  ['a dependency is missing', traceback("ModuleNotFoundError: No module named 'pandas'")],
  ['a sibling that it imports is missing', traceback("ModuleNotFoundError: No module named 'app.other'")],
  ['a name cannot be imported', traceback("ImportError: cannot import name 'x' from 'app' (/app/app/__init__.py)")],
  [
    'a shared library is missing',
    traceback('ImportError: libpq.so.5: cannot open shared object file: No such file or directory'),
  ],
])('Python: %s: an import error', (_, stderr) => {
  expect(classify(exited(1), module, stderr)).toBe('ENTRYPOINT_IMPORT_ERROR');
});

test('Python: a script that is not there is missing', () => {
  const stderr = "python: can't open file '/app/server.py': [Errno 2] No such file or directory";
  expect(classify(exited(2), ['python', 'server.py', '--help'], stderr)).toBe('ENTRYPOINT_PROGRAM_MISSING');
});

test.each([
  [
    'the script itself is not there',
    nodeError("Error: Cannot find module '/app/server.js'"),
    'ENTRYPOINT_PROGRAM_MISSING',
  ],
  [
    'a package is not there',
    nodeError("Error: Cannot find module 'express'\nRequire stack:\n- /app/server.js"),
    'ENTRYPOINT_IMPORT_ERROR',
  ],
  [
    'a package of an ES module is not there',
    nodeError(
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'express' imported from /app/server.js",
      'ERR_MODULE_NOT_FOUND',
    ),
    'ENTRYPOINT_IMPORT_ERROR',
  ],
  [
    'a file that it imports is not there',
    nodeError(
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/app/gone.mjs' imported from /app/server.js",
      'ERR_MODULE_NOT_FOUND',
    ),
    'ENTRYPOINT_IMPORT_ERROR',
  ],
])('Node: %s', (_, stderr, reason) => {
  expect(classify(exited(1), ['node', 'server.js', '--help'], stderr)).toBe(reason);
});

test.each([
  ['Error: Unable to access jarfile /app/app.jar', '/app/app.jar', 'ENTRYPOINT_PROGRAM_MISSING'],
  ['Error: Unable to access jarfile app.jar', 'app.jar', 'ENTRYPOINT_PROGRAM_MISSING'],
  ['Exception in thread "main" java.lang.NoClassDefFoundError: org/slf4j/Logger', 'app.jar', 'ENTRYPOINT_IMPORT_ERROR'],
  ['Exception in thread "main" java.lang.IllegalStateException: no', 'app.jar', 'ENTRYPOINT_NONZERO_EXIT'],
])('Java: %s', (stderr, jar, reason) => {
  expect(classify(exited(1), ['java', '-jar', jar, '--help'], stderr)).toBe(reason);
});

test.each([
  ['argparse', 'usage: worker [-h] --profile PROFILE\nworker: error: the following arguments are required: --profile'],
  [
    'argparse, of a choice',
    "usage: worker [-h] {a,b}\nworker: error: argument mode: invalid choice: 'z' (choose from 'a', 'b')",
  ],
  ['click, of an option', "Usage: worker [OPTIONS]\nTry 'worker --help' for help.\n\nError: No such option: --helpp"],
  ['click, of a command', "Error: No such command 'runn'."],
  ['cobra', 'Error: unknown flag: --helpp'],
  ['commander', "error: unknown command 'serv'"],
  ['clap', "error: unexpected argument '--helpp' found"],
])('%s refuses its arguments: a usage error', (_, stderr) => {
  expect(classify(exited(2), module, stderr)).toBe('ENTRYPOINT_USAGE_ERROR');
});

test.each([
  [0, '', undefined],
  [0, 'usage: warning: ModuleNotFoundError: x', undefined],
  [1, '', 'ENTRYPOINT_NONZERO_EXIT'],
  [1, 'ValueError: usage is wrong', 'ENTRYPOINT_NONZERO_EXIT'],
  [126, 'sh: 1: ./run: Permission denied', 'ENTRYPOINT_NOT_EXECUTABLE'],
  [127, 'sh: 1: worker: not found', 'ENTRYPOINT_PROGRAM_MISSING'],
])('exit code %i with %j gives %s', (code, stderr, reason) => {
  expect(classify(exited(code), module, stderr)).toBe(reason);
});

test.each([
  [{ kind: 'signalled', signal: 11 }, 'ENTRYPOINT_SIGNALLED'],
  [{ kind: 'timed-out' }, 'ENTRYPOINT_TIMED_OUT'],
  [{ kind: 'out-of-memory' }, 'ENTRYPOINT_OUT_OF_MEMORY'],
  [{ kind: 'not-started', reason: 'program-missing', detail: '' }, 'ENTRYPOINT_PROGRAM_MISSING'],
  [{ kind: 'not-started', reason: 'not-executable', detail: '' }, 'ENTRYPOINT_NOT_EXECUTABLE'],
  [{ kind: 'not-started', reason: 'exec-format', detail: '' }, 'ENTRYPOINT_PLATFORM_MISMATCH'],
  [{ kind: 'not-started', reason: 'image-missing', detail: '' }, 'ENTRYPOINT_IMAGE_MISSING'],
  [{ kind: 'not-started', reason: 'other', detail: '' }, 'ENTRYPOINT_NOT_STARTED'],
] as const)('%j gives %s, whatever was printed', (end, reason) => {
  expect(classify(end, module, 'ModuleNotFoundError: x')).toBe(reason);
});

test.each([
  [
    'the exception behind a traceback',
    traceback("ModuleNotFoundError: No module named 'pandas'"),
    "ModuleNotFoundError: No module named 'pandas'",
  ],
  [
    'the error before the version line of Node',
    nodeError("Error: Cannot find module 'express'"),
    "Error: Cannot find module 'express'",
  ],
  ['the error of argparse', 'usage: w\nw: error: unrecognized arguments: -x\n', 'w: error: unrecognized arguments: -x'],
  ['the last line where none tells more', 'one\ntwo\n\n  \n', 'two'],
  ['nothing where nothing was said', ' \n', ''],
])('the summary is %s', (_, stderr, summary) => {
  expect(summarise(stderr)).toBe(summary);
});

test('L10: a summary is one line without control characters', () => {
  const summary = summarise('\u001b[31mError:\u001b[0m a\rb\u0000\u202e\u009b');
  expect(summary).toContain('Error:');
  expect(summary).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('L6: a long summary is cut to 400 characters and says so', () => {
  expect(summarise(`Error: ${'x'.repeat(390)}`)).toHaveLength(397);
  const cut = summarise(`Error: ${'x'.repeat(5000)}`);
  expect(cut.length).toBeLessThanOrEqual(400);
  expect(cut).toContain('5007');
});

const absent = [
  ['no import', traceback("ModuleNotFoundError: No module named 'pandas'"), 'ENTRYPOINT_IMPORT_ERROR'],
  ['no program', '/usr/local/bin/python: No module named app.worker', 'ENTRYPOINT_PROGRAM_MISSING'],
] as const;

test.each(absent)('a refusal that is expected is not %s with the same exit code', (_, stderr, reason) => {
  expect(classify(exited(1), module, stderr, [1])).toBe(reason);
  expect(classify(exited(1), module, 'unknown event type', [1])).toBeUndefined();
});

test.each([
  [0, [2], 'ENTRYPOINT_EXIT_UNEXPECTED'],
  [3, [2], 'ENTRYPOINT_EXIT_UNEXPECTED'],
  [3, [0], 'ENTRYPOINT_NONZERO_EXIT'],
  [2, [0, 2], undefined],
  [127, [127], undefined],
  [126, [126], undefined],
] as const)('exit %i where %j is expected: %s', (code, expected, reason) => {
  expect(classify(exited(code), module, '', expected)).toBe(reason);
});

test('what was cut is not what was looked at, however it ended', () => {
  const cut = { text: 'x', truncated: true };
  expect(classifyOutcome({ end: exited(0), stdout: cut, stderr: kept('') }, module, [0])).toBe(
    'ENTRYPOINT_OUTPUT_TRUNCATED',
  );
  expect(classifyOutcome({ end: exited(0), stdout: kept(''), stderr: cut }, module, [0])).toBe(
    'ENTRYPOINT_OUTPUT_TRUNCATED',
  );
  expect(classifyOutcome({ end: exited(1), stdout: cut, stderr: kept('') }, module, [0])).toBe(
    'ENTRYPOINT_NONZERO_EXIT',
  );
  expect(classify({ kind: 'flooded' }, module, '')).toBe('ENTRYPOINT_OUTPUT_TRUNCATED');
});
