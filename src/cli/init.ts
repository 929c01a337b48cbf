import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { writeWhole } from '../adapters/whole-file.ts';
import { findContract } from '../contract/find.ts';
import { readContract } from '../contract/open.ts';
import type { OpenContract } from '../contract/opened.ts';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { Host } from '../hosts/host.ts';
import { type CommonOptions, openWorkplace, type Workplace } from './workplace.ts';

/** `seaworthy init`: a first contract from what the repository has. */
export function addInit(program: Command, host: Host): void {
  program
    .command('init')
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('write a first contract from what the repository has')
    .description(
      'Writes seaworthy.yml from the Dockerfile, the ignore file, pyproject.toml, runnable modules and workflow files.\nEvery guess is commented with the line that it comes from. An existing contract is never touched.',
    )
    .option('--print', 'print it instead of writing it')
    .action(async (dir: string, flags: { readonly print?: boolean }) => {
      const workplace = await openWorkplace(dir);
      const text = await guessed(workplace);
      if (flags.print) {
        await host.print(text);
        return;
      }
      const path = join(workplace.root, workplace.folder, 'seaworthy.yml');
      if (existsSync(path))
        throw new Fault('USAGE', { message: `${path} exists already`, fix: 'Edit it, or print a guess with --print.' });
      writeWhole(path, text);
      await host.print(
        `wrote ${plain(path)}\nRead every line marked "guessed", then run: seaworthy check ${plain(dir)}\n`,
      );
    });
}

async function contractThere({ files, folder }: Workplace): Promise<string | undefined> {
  try {
    return await findContract(files, folder);
  } catch (error) {
    if (error instanceof Fault && error.code === 'CONTRACT_MISSING') return undefined;
    throw error;
  }
}

/** The contract that `init` would write, for `check --guess`. */
export async function readGuessed(workplace: Workplace, { contract }: CommonOptions): Promise<OpenContract> {
  const written = contract ?? (await contractThere(workplace));
  if (written !== undefined)
    throw new Fault('USAGE', {
      message: `--guess is for a repository without a contract, and there is ${written}`,
      fix: 'Leave --guess out.',
    });
  const text = await guessed(workplace);
  const path = workplace.folder === '.' ? 'seaworthy.yml' : `${workplace.folder}/seaworthy.yml`;
  return readContract(workplace.files, path, Buffer.from(text), { guessed: true });
}

/** Guessing reads what checking never does, so it is loaded where somebody asks. */
async function guessed({ files, folder }: Workplace): Promise<string> {
  const { guessContract } = await import('../chain/guess/guess.ts');
  return guessContract(files, folder);
}
