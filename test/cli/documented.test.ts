import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ended, folder, root, start } from '../support/spawn.ts';
import { commit } from '../support/spawn-repository.ts';

/** A command of the documentation, and what stands under it. */
interface Step {
  readonly command: string;
  readonly expected: readonly string[];
}

const documents = ['README.md', ...['docs', 'docs/gates'].flatMap(markdownIn)];

function markdownIn(home: string): string[] {
  return readdirSync(join(root, home))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${home}/${name}`);
}

/** The console blocks of a document, as steps. */
function blocksOf(document: string): Step[][] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(/^```console\n([\s\S]*?)^```/gm)].map(([, block = '']) =>
    block
      .split(/^\$ /m)
      .filter((part) => part !== '')
      .map((part) => {
        const [command = '', ...expected] = part.trimEnd().split('\n');
        return { command, expected };
      }),
  );
}

/** Runs as it stands in any clone: without an engine, and without an installed `seaworthy`. */
const isOffline = (steps: readonly Step[]) =>
  steps.some(({ command }) => command.startsWith('./seaworthy ')) &&
  steps.every(({ command }) => !/^seaworthy |image\.oci/.test(command));

const blocks = documents.flatMap((document) =>
  blocksOf(document)
    .filter(isOffline)
    .map((steps, index) => ({ name: `${document}, block ${index + 1}`, steps })),
);

/** A clone with one commit. */
function cloned(): string {
  const clone = folder('clone');
  for (const name of ['dist', 'seaworthy', 'package.json', 'examples', '.github', 'actions', 'action.yml'])
    cpSync(join(root, name), join(clone, name), {
      recursive: true,
      filter: (source) => !source.includes('/.seaworthy'),
    });
  commit(clone);
  return clone;
}

/** The line as a pattern: `…` stands for anything, a run id or a commit for any other. */
function patternOf(line: string): RegExp {
  const source = line
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replaceAll('…', '.*')
    .replace(/platform_\d{8}T\d{6}Z_[0-9a-f]{8}/g, 'platform_\\d{8}T\\d{6}Z_[0-9a-f]{8}')
    .replace(/\b[0-9a-f]{40}\b/g, '[0-9a-f]{40}');
  return new RegExp(`^${source}$`);
}

/** The first documented line that the output does not hold where it should; a line of `…` stands for any lines. */
function firstWrong(expected: readonly string[], output: readonly string[]): string | undefined {
  let at = 0;
  let gap = true;
  for (const line of expected) {
    if (line.trim() === '…') {
      gap = true;
      continue;
    }
    const found = output.findIndex((shown, index) => index >= at && patternOf(line).test(shown));
    if (found < 0 || (!gap && found > at)) return line;
    at = found + 1;
    gap = false;
  }
  return undefined;
}

test('the documentation has blocks that can be run', () => {
  expect(blocks.length).toBeGreaterThan(6);
});

test.concurrent.each(blocks)('$name shows what its commands print', async ({ steps }) => {
  const clone = cloned();
  const demo = join(folder('demo'), 'demo');
  const commands = steps.map(({ command }) => `mark\n${command.replaceAll('/tmp/demo', demo)}`);
  const script = ['mark() { local status=$?; echo @@@; return $status; }', ...commands].join('\n');
  const { stdout } = await ended(start('bash', ['-c', script], { cwd: clone }));
  const outputs = stdout.split('@@@\n').slice(1);
  const shown = steps.map((step, index) => firstWrong(step.expected, (outputs[index] ?? '').trimEnd().split('\n')));
  expect(shown, stdout).toEqual(steps.map(() => undefined));
});
