import type { Command } from 'commander';
import { type CatalogEntry, catalog } from '../chain/catalog.ts';
import { nearest } from '../contract/nearest.ts';
import { p1Meanings, p1Rules } from '../contract/profiles/p-1.ts';
import { Fault } from '../core/fault.ts';
import type { Host } from '../hosts/host.ts';

/** `seaworthy explain CODE`: what a reason code or a blocker id means, and what to do. */
export function addExplain(program: Command, host: Host): void {
  program
    .command('explain')
    .argument('<code>', 'a reason code (CONTEXT_BROAD_COPY) or a blocker id (M1A-B4)')
    .summary('say what a reason code or blocker id means')
    .action((code: string) => {
      host.print(explain(code.toUpperCase()));
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

function explainCode({ code, gate, title, why, fix, level, rerun, kind }: CatalogEntry): string {
  const rule = p1Rules.get(code);
  const lines = [
    code,
    '',
    `  what    ${title}`,
    `  why     ${why}`,
    `  fix     ${fix}`,
    `  gate    ${gate ?? 'any'}`,
    `  counts  ${kind === 'fault' ? 'ERROR' : level === 'warn' ? 'a warning' : 'FAIL'}${rule ? `; in the p-1 profile ${rule.id} (${rule.severity}, lane ${rule.owner})` : ''}`,
    `  re-run  ${rerun === 'may-help' ? 'may help' : 'does not help by itself'}`,
  ];
  return `${lines.join('\n')}\n`;
}

function explainBlocker(id: string, meaning: string): string {
  const codes = [...p1Rules].filter(([, rule]) => rule.id === id).map(([code, rule]) => `  ${code} (${rule.severity})`);
  return `${[id, '', `  ${meaning}`, '', ...(codes.length > 0 ? ['Reason codes behind it:', ...codes] : ['It is a roll-up of the blockers below it.'])].join('\n')}\n`;
}
