import type { Command } from 'commander';
import { type CatalogEntry, catalog } from '../chain/catalog.ts';
import { nearest } from '../contract/nearest.ts';
import { p1Rules } from '../contract/profiles/p-1.ts';
import { p1Meanings } from '../contract/profiles/p-1-meanings.ts';
import { Fault } from '../core/fault.ts';
import type { Host } from '../hosts/host.ts';

/** `seaworthy explain CODE`: what a reason code or a blocker id means, and what to do. */
export function addExplain(program: Command, host: Host): void {
  program
    .command('explain')
    .argument('<code>', 'a reason code (CONTEXT_BROAD_COPY) or a blocker id (M1A-B4)')
    .summary('say what a reason code or blocker id means')
    .action(async (code: string) => {
      await host.print(explain(code.toUpperCase()));
    });
}

/** The explanation as text. Throws USAGE for a code that nobody knows. */
export function explain(code: string): string {
  const entry = catalog.find((item) => item.code === code);
  if (entry) return explainCode(entry);
  const meaning = p1Meanings.get(code);
  if (meaning !== undefined) return explainBlocker(code, meaning);
  const near = nearest(code, [...catalog.map((item) => item.code), ...p1Meanings.keys()]);
  throw new Fault('USAGE', {
    message: `no reason code or blocker id is called ${code}`,
    fix: near === undefined ? 'Read docs/reason-codes.md.' : `Did you mean ${near}?`,
  });
}

function explainCode(entry: CatalogEntry): string {
  const { code, gate, title, why, fix } = entry;
  const rule = p1Rules.get(code);
  const inProfile = rule ? `; in the p-1 profile ${rule.id} (${rule.severity}, lane ${rule.owner})` : '';
  const lines = [
    code,
    '',
    `  what    ${title}`,
    `  why     ${why}`,
    `  fix     ${fix}`,
    `  gate    ${gate ?? 'any'}`,
    `  counts  ${countsAs(entry)}${inProfile}`,
    `  re-run  ${rerunOf(entry)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function countsAs({ kind, level, rerun }: CatalogEntry): string {
  if (kind === 'fault' || rerun === 'may-help') return 'ERROR';
  return level === 'warn' ? 'a warning' : 'FAIL, or ERROR where it cannot be decided';
}

function rerunOf({ rerun }: CatalogEntry): string {
  return rerun === 'may-help' ? 'may help' : 'does not help by itself';
}

function explainBlocker(id: string, meaning: string): string {
  const behind = catalog.filter(({ code }) => p1Rules.get(code)?.id === id);
  const listed = behind.flatMap((entry) => [
    '',
    `  ${entry.code} (${p1Rules.get(entry.code)?.severity ?? 'S1'}, gate ${entry.gate ?? 'any'}; a re-run ${rerunOf(entry)})`,
    `    what  ${entry.title}`,
    `    fix   ${entry.fix}`,
  ]);
  const list =
    behind.length > 0 ? ['Reason codes behind it:', ...listed] : ['It is a roll-up of the blockers below it.'];
  return `${[id, '', `  ${meaning}`, '', ...list].join('\n')}\n`;
}
