import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { isSecretName } from '../../domain/scan/variable-name.ts';
import type { WorkflowFacts, WorkflowHit } from './facts.ts';
import { commandsOf, givenAway, namesSecret, setsCredential } from './workflow-script.ts';

interface Reading {
  readonly document: Document;
  readonly text: string;
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
  const reading: Reading = { document, text, lines, staticNames, hits: [] };
  walk(document.contents, new Set(), reading);
  return { path, hits: reading.hits, unreadable: undefined };
}

/** Goes down the workflow; `secret` holds the variables that carry a secret at this depth. */
function walk(map: YAMLMap, secret: ReadonlySet<string>, reading: Reading): void {
  const env = resolved(map.get('env', true), reading);
  const carried = new Set([...secret, ...(isMap(env) ? readEnv(env, reading) : [])]);
  for (const { key, value: written } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const value = resolved(written, reading);
    if (name === 'env') continue;
    if (name === 'run' && isScalar(value)) readRun(value, carried, reading);
    else if ((name === 'with' || name === 'secrets') && isMap(value)) readWith(value, reading);
    else visit(value, carried, reading);
  }
}

function visit(written: unknown, secret: ReadonlySet<string>, reading: Reading): void {
  const value = resolved(written, reading);
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
    return namesSecret(textOf(value)) === undefined ? [] : [name];
  });
}

function readWith(inputs: YAMLMap, reading: Reading): void {
  for (const { key, value } of inputs.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (isStatic(name.replaceAll('-', '_'), reading))
      note(reading, key, {
        kind: 'static-credential',
        subject: name,
        detail: `the input ${name} takes a long-lived credential`,
      });
    if (name === 'build-args' && isScalar(value)) readBuildArgs(value, reading);
  }
}

/** A build argument stays in the image's history: no secret may come this way. */
function readBuildArgs(node: Scalar, reading: Reading): void {
  for (const { command, line } of commandsOf(node, reading)) {
    const [, name = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(command) ?? [];
    if (namesSecret(command) === undefined && !isSecretName(name, reading.staticNames)) continue;
    const detail = `the build argument ${name} carries a secret into the image’s history`;
    reading.hits.push({ kind: 'leak', line, subject: name || 'build-args', detail });
  }
}

function readRun(node: Scalar, secret: ReadonlySet<string>, reading: Reading): void {
  for (const { command, line } of commandsOf(node, reading)) {
    const credential = setsCredential(command, reading.staticNames);
    if (credential !== undefined)
      reading.hits.push({
        kind: 'static-credential',
        line,
        subject: credential,
        detail: 'a script sets a long-lived credential',
      });
    const name = givenAway(command, secret);
    if (name !== undefined)
      reading.hits.push({ kind: 'leak', line, subject: name, detail: 'a script prints a secret or writes it down' });
  }
}

/** The node behind an alias. */
function resolved(node: unknown, { document }: Reading): unknown {
  return isAlias(node) ? node.resolve(document) : node;
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
