import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { isSecretName } from '../../domain/scan/variable-name.ts';
import type { WorkflowFacts, WorkflowHit } from './facts.ts';

interface Reading {
  readonly lines: LineCounter;
  readonly staticNames: readonly string[];
  readonly hits: WorkflowHit[];
}

/**
 * Reads a workflow for what gives a secret away: long-lived cloud credentials in any `env` or `with`, secrets as build
 * arguments, and `run` blocks that print a secret or write it down. The YAML is walked, not searched for words (R6).
 */
export function readWorkflow(text: string, path: string, staticNames: readonly string[]): WorkflowFacts {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error) return { path, hits: [], unreadable: error.message };
  if (!isMap(document.contents)) return { path, hits: [], unreadable: 'it holds no map' };
  const reading: Reading = { lines, staticNames, hits: [] };
  walk(document.contents, new Set(), reading);
  return { path, hits: reading.hits, unreadable: undefined };
}

/** Goes down the workflow; `secret` holds the variables that carry a secret at this depth. */
function walk(map: YAMLMap, secret: ReadonlySet<string>, reading: Reading): void {
  const env = map.get('env', true);
  const carried = new Set([...secret, ...(isMap(env) ? readEnv(env, reading) : [])]);
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name === 'env') continue;
    if (name === 'run' && isScalar(value)) readRun(value, carried, reading);
    else if (name === 'with' && isMap(value)) readWith(value, reading);
    else visit(value, carried, reading);
  }
}

function visit(value: unknown, secret: ReadonlySet<string>, reading: Reading): void {
  if (isMap(value)) walk(value, secret, reading);
  else if (isSeq(value)) for (const item of value.items) visit(item, secret, reading);
}

function readEnv(env: YAMLMap, reading: Reading): string[] {
  return env.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : '';
    if (isStatic(name, reading))
      note(reading, key, {
        kind: 'static-credential',
        subject: name,
        detail: `${name} is set from a long-lived credential`,
      });
    return textOf(value).includes('secrets.') ? [name] : [];
  });
}

function readWith(inputs: YAMLMap, reading: Reading): void {
  for (const { key, value } of inputs.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const text = textOf(value);
    if (isStatic(name.replaceAll('-', '_'), reading))
      note(reading, key, {
        kind: 'static-credential',
        subject: name,
        detail: `the input ${name} takes a long-lived credential`,
      });
    if (name === 'build-args') readBuildArgs(text, value, reading);
  }
}

/** A build argument stays in the image's history: no secret may come this way. */
function readBuildArgs(text: string, node: unknown, reading: Reading): void {
  for (const line of text.split('\n')) {
    const [, name = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(line) ?? [];
    if (line.includes('secrets.') || isSecretName(name, reading.staticNames))
      note(reading, node, {
        kind: 'leak',
        subject: name || 'build-args',
        detail: `the build argument ${name} carries a secret into the image’s history`,
      });
  }
}

const prints = /(?:^|[\s;&|(])(?:echo|printf|print|tee|cat)\b/;
const writes = />>?\s*(?!\/dev\/null|&)\S/;

function readRun(node: Node & { value: unknown }, secret: ReadonlySet<string>, reading: Reading): void {
  const first = node.range ? reading.lines.linePos(node.range[0]).line : 1;
  const text = String(node.value);
  const block = /^[|>]/.test(
    String(Reflect.get(node, 'type') ?? '')
      .replace('BLOCK_LITERAL', '|')
      .replace('BLOCK_FOLDED', '>'),
  );
  for (const [index, command] of text.replace(/\\\n/g, ' \u0000').split('\n').entries()) {
    const line = first + (block ? 1 : 0) + index;
    const assigned = reading.staticNames.find((name) =>
      new RegExp(`(?:^|[\\s;&])(?:export\\s+)?${name}\\s*=`).test(command),
    );
    if (assigned !== undefined || /aws\s+configure\s+set\s+aws_(?:access_key_id|secret_access_key)/.test(command))
      reading.hits.push({
        kind: 'static-credential',
        line,
        subject: assigned ?? 'aws configure',
        detail: 'a script sets a long-lived credential',
      });
    const name = secretIn(command, secret);
    if (name !== undefined && gives(command))
      reading.hits.push({ kind: 'leak', line, subject: name, detail: 'a script prints a secret or writes it down' });
  }
}

/** Feeding a password to a program's standard input is how it should be done. */
function gives(command: string): boolean {
  if (/\|\s*\S[^|]*--password-stdin/.test(command) || /::add-mask::/.test(command)) return false;
  return (
    prints.test(command) ||
    writes.test(command) ||
    /--build-arg\b/.test(command) ||
    /GITHUB_(?:ENV|OUTPUT|STEP_SUMMARY)/.test(command)
  );
}

function secretIn(command: string, secret: ReadonlySet<string>): string | undefined {
  const [, direct] = /\$\{\{[^}]*\bsecrets\.([A-Za-z0-9_]+)/.exec(command) ?? [];
  return direct ?? [...secret].find((name) => new RegExp(`\\$\\{?${name}(?![A-Za-z0-9_])`).test(command));
}

function isStatic(name: string, { staticNames }: Reading): boolean {
  return staticNames.some((known) => known.toUpperCase() === name.toUpperCase());
}

function note({ hits, lines }: Reading, node: unknown, hit: Omit<WorkflowHit, 'line'>): void {
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  hits.push({ ...hit, line: lines.linePos(offset).line });
}

function textOf(value: unknown): string {
  return isScalar(value) ? String(value.value) : '';
}
