import type { Invocation, Location, Log, ReportingDescriptor, Result } from 'sarif';
import { sha256 } from '../../core/digest.ts';
import { clip, plain } from '../../core/escape.ts';
import type { Finding } from '../../core/finding.ts';
import type { Verdict } from '../../core/verdict.ts';
import { visible } from './json.ts';
import type { Item } from './model.ts';

/** What is told of gates, whichever report it comes from. */
export interface Told {
  readonly verdict: Verdict;
  readonly gates: readonly { readonly gate: string; readonly items: readonly Omit<Item, 'unlisted'>[] }[];
}

/** GitHub takes 25,000 results and shows the first 5,000. https://docs.github.com/code-security/reference/code-scanning/sarif-support-for-code-scanning */
const mostResults = 5000;

/**
 * The report as SARIF 2.1.0 for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * The contract is the category of the upload, and where a finding points that has no place of its own.
 */
export function renderSarif(told: Told, contractPath: string): string {
  const contract = contractPath || 'seaworthy.yml';
  const items = told.gates.flatMap(({ gate, items: list }) => list.map((item) => ({ gate, item })));
  const rules = [...new Map(items.map(({ gate, item }) => [item.code, ruleOf(gate, item)])).values()];
  const seen = new Map<string, number>();
  const results = items.flatMap(({ item }) => resultsOf(item, rules, contract, seen));
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'seaworthy', rules } },
        automationDetails: { id: `seaworthy/${contract}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(told.verdict, results.length)],
        results: results.slice(0, mostResults),
      },
    ],
  };
  return `${visible(JSON.stringify(log, null, 2))}\n`;
}

function ruleOf(
  gate: string,
  { code, title, why, fix, severity, level }: Told['gates'][number]['items'][number],
): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: plain(clip(title, 300)) },
    fullDescription: { text: plain(clip(why || title, 1000)) },
    help: { text: plain(clip(fix || title, 1000)) },
    defaultConfiguration: { level: level === 'warn' ? 'warning' : 'error' },
    properties: {
      tags: [gate, severity],
      precision: 'very-high',
      'problem.severity': level === 'warn' ? 'warning' : 'error',
    },
  };
}

/** Whether anything was left undecided, and what was cut, stands beside the results: a reader of these alone would take it for green. */
function invocationOf(verdict: Verdict, count: number): Invocation {
  const text = `${count} results, ${count - mostResults} not listed`;
  const cut = count > mostResults ? [{ level: 'warning' as const, message: { text } }] : [];
  return { executionSuccessful: verdict !== 'ERROR', toolExecutionNotifications: cut };
}

type ItemTold = Told['gates'][number]['items'][number];

function resultsOf(
  item: ItemTold,
  rules: readonly ReportingDescriptor[],
  contract: string,
  seen: Map<string, number>,
): Result[] {
  const { code, status, title, fix, reason, findings } = item;
  if (status === 'PASS' || (status === 'WARN' && findings.length === 0)) return [];
  const whole: Finding = { subject: code, message: reason === undefined ? title : `${title}: ${reason}` };
  return (findings.length > 0 ? findings : [whole]).map((finding) => ({
    ruleId: code,
    ruleIndex: rules.findIndex(({ id }) => id === code),
    level: status === 'WARN' ? 'warning' : 'error',
    message: { text: plain(clip([finding.message, finding.fix ?? fix].filter(Boolean).join(' Fix: '), 2000)) },
    locations: [locationOf(finding, contract)],
    partialFingerprints: { 'seaworthy/v1': fingerprint(code, finding, seen) },
  }));
}

function locationOf({ location }: Finding, contract: string): Location {
  const { path, line = 1, column } = location ?? { path: contract };
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
    },
  };
}

/** The same finding has the same one wherever its line moves to; equal ones of one file are counted. */
function fingerprint(code: string, { subject, location }: Finding, seen: Map<string, number>): string {
  const about = JSON.stringify([code, location?.path ?? null, subject.replace(/:\d+(?::\d+)?$/, '')]);
  const number = (seen.get(about) ?? 0) + 1;
  seen.set(about, number);
  return `${sha256(about).slice(0, 32)}:${number}`;
}
