import { memoryFiles, type Planted } from '../../src/adapters/memory-files.ts';
import { readContract } from '../../src/contract/open.ts';
import type { OpenContract } from '../../src/contract/opened.ts';
import type { Report } from '../../src/core/check.ts';
import type { GateResult } from '../../src/core/gate.ts';
import { plainPolicy } from '../../src/core/judge.ts';
import { builtInRules } from '../../src/domain/scan/rules.ts';
import type { SecretCheck } from '../../src/gates/secrets/check.ts';
import { collect, type SeenFile } from '../../src/gates/secrets/collect.ts';
import type { SecretFacts } from '../../src/gates/secrets/facts.ts';
import { secrets } from '../../src/gates/secrets/index.ts';
import type { BuiltImage } from '../../src/ports/built-image.ts';

type Plants = Readonly<Record<string, Planted>>;

/** A repository for the secrets gate; everything has a harmless default. */
export interface SecretCase {
  /** The contract’s text, without its version. */
  readonly contract?: string;
  /** Files that the build context holds. */
  readonly context?: Plants;
  /** Files of the repository that the context does not hold. */
  readonly beside?: Plants;
  readonly dockerfile?: string;
  readonly image?: BuiltImage;
  readonly key?: string;
  /** Names that the secret store has; nobody is asked where it is absent. */
  readonly names?: readonly string[];
}

/** What the gate sees of a repository. */
export async function seeSecrets(given: SecretCase): Promise<{ facts: SecretFacts; open: OpenContract }> {
  const { ports, open, seen } = await prepare(given);
  return { facts: await collect(ports, open, seen), open };
}

/** What one check says about a repository. */
export async function askSecret(check: SecretCheck, given: SecretCase): Promise<Report> {
  const { facts, open } = await seeSecrets(given);
  return check.evaluate(facts, open);
}

/** What the whole gate says about a repository. */
export async function secretGate(given: SecretCase): Promise<GateResult> {
  const { ports, open, seen } = await prepare(given);
  return secrets(ports, open, plainPolicy, seen);
}

async function prepare({
  contract = '',
  context = {},
  beside = {},
  dockerfile = 'FROM scratch\n',
  image,
  key,
  names,
}: SecretCase) {
  const files = memoryFiles({ Dockerfile: dockerfile, ...context, ...beside });
  const open = await readContract(files, 'seaworthy.yml', Buffer.from(`version: 1\n${contract}\n`), { guessed: false });
  const seen = Object.entries(context).map(
    ([path, what]): SeenFile => ({ path, type: isLink(what) ? 'link' : 'file' }),
  );
  const source = names && { exists: async (path: string) => names.includes(path) };
  return { ports: { files, image, names: source, fingerprintKey: key }, open, seen };
}

function isLink(what: Planted): boolean {
  return typeof what === 'object' && 'link' in what;
}

/** A text that a built-in rule must find. */
export function exampleOf(rule: string): string {
  const found = builtInRules.find(({ id }) => id === rule);
  if (!found) throw new Error(`there is no rule ${rule}`);
  return found.example;
}

/** A workflow of one job with these steps; the first line of the steps is line 5. */
export function workflowOf(steps: string): string {
  return `on: push\njobs:\n  build:\n    steps:\n${steps.replace(/^(?=.)/gm, '      ')}\n`;
}

/** The one-based line that holds the mark. */
export function lineOf(text: string, mark: string): number {
  return text.slice(0, text.indexOf(mark)).split('\n').length;
}
