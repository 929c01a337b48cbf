// Runs act, whose log knows no times: says of every line when it was heard.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const [program = '', ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
for (const input of [child.stdout, child.stderr])
  createInterface({ input }).on('line', (line) => process.stdout.write(`${Date.now()} ${line}\n`));
child.once('close', (code) => {
  process.exitCode = code ?? 137;
});
