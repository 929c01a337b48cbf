import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Runs a program with a scrubbed environment and waits for it. */
export function command(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { code: number; stdout: string; stderr: string } {
  const scrubbed = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', ...environment };
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    env: scrubbed,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  if (error) throw error;
  return { code: status ?? -1, stdout, stderr };
}

const git = [
  '-c',
  'user.name=Test',
  '-c',
  'user.email=test@example.invalid',
  '-c',
  'commit.gpgsign=false',
  '-c',
  'init.defaultBranch=main',
];

/** Writes files and commits everything; `after` is written once the commit is made, and leaves the tree dirty. */
export function commitAll(
  place: string,
  files: Readonly<Record<string, string>> = {},
  after: Readonly<Record<string, string>> = {},
): void {
  writeFiles(place, files);
  for (const args of [
    ['init', '-q'],
    ['add', '-A', '-f'],
    ['commit', '-q', '--allow-empty', '-m', 'Commit the example'],
  ]) {
    const { code, stderr } = command('git', ['-C', place, ...git, ...args]);
    if (code !== 0) throw new Error(stderr);
  }
  writeFiles(place, after);
}

function writeFiles(place: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
}

/** The same without blocking this process, for a program that asks a server of ours. */
export function commandBeside(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const scrubbed = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', ...environment };
  return new Promise((resolve, reject) => {
    const options = { env: scrubbed, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 } as const;
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error?.code ?? 0;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error);
    });
  });
}
