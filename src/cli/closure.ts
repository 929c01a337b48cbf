import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { writeWhole } from '../adapters/whole-file.ts';
import { standingOf } from '../contract/acceptance.ts';
import { readContract } from '../contract/open.ts';
import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';
import type { Host } from '../hosts/host.ts';
import { withAccepted } from './accepted-text.ts';
import { explain } from './explain.ts';
import { addFinish } from './finish.ts';
import { addPlan } from './plan.ts';
import { addTell } from './tell-reports.ts';
import { addVerdict } from './verdict.ts';
import { openWorkplace, readWritten } from './workplace.ts';

/** `closure plan`, `finish`, `tell`, `verdict` and `accept`, beside `closure run`. */
export function addClosureCommands(group: Command, host: Host): void {
  addPlan(group, host);
  addFinish(group, host);
  addTell(group, host);
  addVerdict(group, host);
  addAccept(group, host);
}

interface AcceptFlags {
  readonly contract?: string;
  readonly code: string;
  readonly subject: string;
  readonly actor: string;
  readonly rationale: string;
  readonly days: string;
}

/** Writes an entry of `accepted` into the contract, comments kept; an entry that would not count is refused. */
function addAccept(group: Command, host: Host): void {
  group
    .command('accept')
    .argument('[dir]', 'the repository, or a folder of it', '.')
    .summary('write an entry of `accepted` into the contract')
    .option('--contract <file>', 'the contract; needed where a folder holds several')
    .requiredOption('--code <code>', 'the reason code of the finding')
    .requiredOption('--subject <subject>', 'what the finding is about, as the report names it')
    .requiredOption('--actor <name>', 'who accepts it')
    .requiredOption('--rationale <text>', 'why')
    .option('--days <n>', 'how long it counts, at most 90', '30')
    .action(async (dir: string, flags: AcceptFlags) => {
      const path = await accept(dir, flags);
      await host.print(
        `wrote ${plain(path)}: ${flags.code} ${plain(flags.subject)} is accepted for ${flags.days} days. Let the contract's owners review it.\n`,
      );
    });
}

async function accept(dir: string, flags: AcceptFlags): Promise<string> {
  const workplace = await openWorkplace(dir);
  const open = await readWritten(workplace, {
    ...(flags.contract === undefined ? {} : { contract: flags.contract }),
    environment: {},
  });
  const entry = entryOf(flags);
  explain(entry.code);
  const standing = standingOf(entry, open.profile, Date.now());
  if (standing !== 'in-force')
    throw new Fault('USAGE', {
      message: `${flags.code} cannot be accepted: it is of a kind that has no override`,
      fix: 'Mend the finding; S1 blockers, wrong digests and found secrets have no override.',
    });
  const path = resolve(join(workplace.root, open.path));
  const text = withAccepted(readFileSync(path, 'utf8'), entry);
  await readContract(workplace.files, open.path, Buffer.from(text), { guessed: false });
  writeWhole(path, text);
  return open.path;
}

function entryOf({ code, subject, actor, rationale, days }: AcceptFlags) {
  if (!/^[1-9]\d?$/.test(days) || Number(days) > 90)
    throw new Fault('USAGE', { message: `--days: found ${JSON.stringify(days)}; expected 1 to 90` });
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  return { code, subject, actor, rationale, accepted: day(0), expires: day(Number(days)) };
}
