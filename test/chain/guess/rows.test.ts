import { expect, test } from 'vitest';
import { memoryFiles } from '../../../src/adapters/memory-files.ts';
import { guessContract } from '../../../src/chain/guess/guess.ts';

/** The commands of the rows that are guessed. */
async function commandsOf(
  end: string,
  files: Readonly<Record<string, string>> = {},
  folder = '.',
): Promise<string[][]> {
  const at = folder === '.' ? '' : `${folder}/`;
  const dockerfile = `FROM scratch\nWORKDIR /app\nCOPY app.py worker.py ./\n${end}\n`;
  const planted = {
    [`${at}Dockerfile`]: dockerfile,
    [`${at}app.py`]: 'x = 1\n',
    [`${at}worker.py`]: 'x = 1\n',
    ...files,
  };
  const text = await guessContract(memoryFiles(planted), folder);
  return [...text.matchAll(/^ {6}command: (\[.*\])$/gm)].map(([, list = '']) => JSON.parse(list) as string[]);
}

test.each([
  ['CMD ["gunicorn", "app:app", "-b", "0.0.0.0"]', ['gunicorn']],
  ['CMD ["node", "server.js", "--port", "80"]', ['node', 'server.js']],
  ['ENTRYPOINT ["/usr/bin/tini", "--", "node", "server.js"]', ['node', 'server.js']],
  ['ENTRYPOINT ["dumb-init", "-v", "/app/serve", "--all"]', ['/app/serve']],
  ['ENTRYPOINT ["dotnet", "Worker.dll"]', ['dotnet', 'Worker.dll']],
  ['ENTRYPOINT ["java", "-Xmx1g", "-jar", "/app.jar", "--x"]', ['java', '-jar', '/app.jar']],
  ['CMD exec python -m app.worker --loop', ['python', '-m', 'app.worker']],
])('%s starts what matters', async (end, command) => {
  expect(await commandsOf(end)).toEqual([command]);
});

test('a module that reads no arguments is no way to start the image: its help would start the program', async () => {
  const main = "if __name__ == '__main__':\n";
  const server = { 'app.py': `from flask import Flask\n${main}    Flask(__name__).run()\n` };
  const program = { 'worker.py': `import argparse\n${main}    argparse.ArgumentParser().parse_args()\n` };
  expect(await commandsOf('CMD ["/bin/x"]', { ...server, ...program })).toEqual([
    ['/bin/x'],
    ['python', '-m', 'worker'],
  ]);
});

test('the workflows of the repository are those of a folder in it, too', async () => {
  const files = { 'a/Dockerfile': 'FROM scratch\n', '.github/workflows/ci.yml': 'on: push\n' };
  expect(await guessContract(memoryFiles(files), 'a')).toContain('guessed: .github/workflows/ci.yml');
});
