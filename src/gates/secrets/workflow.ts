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
import { clean } from '../../domain/path/clean.ts';
import { isSecretName } from '../../domain/scan/variable-name.ts';
import type { WorkflowFacts, WorkflowHit } from './facts.ts';
import {
  allSecrets,
  assignedFrom,
  carriesAny,
  commandsOf,
  givenAway,
  namesSecret,
  secretsNamed,
  setsCredential,
} from './workflow-script.ts';
import { isOfSession, sessionSteps } from './workflow-session.ts';

interface Reading {
  readonly document: Document;
  readonly text: string;
  readonly lines: LineCounter;
  readonly staticNames: readonly string[];
  /** Steps that make a short-lived session, whose parts are no long-lived credential. */
  readonly sessions: ReadonlySet<string>;
  readonly hits: WorkflowHit[];
  readonly localActions: string[];
}

const nothing = { hits: [], localActions: [] };

/**
 * Reads a workflow or an action for what gives a secret away: long-lived cloud credentials under any name, all secrets at
 * once, secrets as build arguments, and `run` blocks that print a secret or write it down. The YAML is walked, not searched for words (R6).
 */
export function readWorkflow(text: string, path: string, staticNames: readonly string[]): WorkflowFacts {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error) return { path, ...nothing, unreadable: error.message };
  if (!isMap(document.contents)) return { path, ...nothing, unreadable: 'it holds no map' };
  const reading: Reading = {
    document,
    text,
    lines,
    staticNames,
    sessions: sessionSteps(document),
    hits: [],
    localActions: [],
  };
  walk(document.contents, new Set(), reading);
  return { path, hits: reading.hits, localActions: reading.localActions, unreadable: undefined };
}

/** Goes down the workflow; `secret` holds the variables that carry a secret at this depth. */
function walk(map: YAMLMap, secret: ReadonlySet<string>, reading: Reading): void {
  const env = resolved(map.get('env', true), reading);
  const carried = new Set([...secret, ...(isMap(env) ? readEnv(env, reading) : [])]);
  for (const { key, value: written } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const value = resolved(written, reading);
    if (name === 'env' && isMap(value)) continue;
    if (name === 'run' && isScalar(value)) readRun(value, carried, reading);
    else if ((name === 'with' || name === 'secrets') && isMap(value)) readWith(value, carried, reading);
    else visit(value, carried, reading);
    if (name === 'uses') readUses(textOf(value), reading);
    if (name === 'secrets' && textOf(value) === 'inherit') noteAll(reading, value, 'secrets: inherit');
  }
}

function visit(written: unknown, secret: ReadonlySet<string>, reading: Reading): void {
  const value = resolved(written, reading);
  if (isMap(value)) walk(value, secret, reading);
  else if (isSeq(value)) for (const item of value.items) visit(item, secret, reading);
  else readValue(value, reading);
}

function readUses(uses: string, { localActions }: Reading): void {
  const own = /^(?:\.|\$)\/(.*)$/.exec(uses)?.[1];
  if (own !== undefined) localActions.push(clean(own));
}

/** A long-lived credential does not become another by being handed on under another name. */
function readValue(value: unknown, reading: Reading): void {
  const named = secretsNamed(textOf(value));
  const credential = named.find((name) => isStatic(name, reading));
  if (credential !== undefined) noteCredential(reading, value, credential, 'a value is taken from it');
  if (named.includes(allSecrets)) noteAll(reading, value, 'secrets');
}

function readEnv(env: YAMLMap, reading: Reading): string[] {
  return env.items.flatMap(({ key, value: written }) => {
    const name = isScalar(key) ? String(key.value) : '';
    const value = resolved(written, reading);
    if (isStatic(name, reading) && !isOfSession(textOf(value), reading.sessions))
      noteCredential(reading, key, name, 'it is set');
    else readValue(value, reading);
    return namesSecret(textOf(value)) === undefined ? [] : [name];
  });
}

function readWith(inputs: YAMLMap, secret: ReadonlySet<string>, reading: Reading): void {
  for (const { key, value: written } of inputs.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const value = resolved(written, reading);
    if (isStatic(name.replaceAll('-', '_'), reading)) noteCredential(reading, key, name, 'the input takes it');
    else readValue(value, reading);
    if (name === 'build-args' && isScalar(value)) readBuildArgs(value, secret, reading);
  }
}

/** A build argument stays in the image's history: no secret may come this way. */
function readBuildArgs(node: Scalar, secret: ReadonlySet<string>, reading: Reading): void {
  for (const { command, line } of commandsOf(node, reading)) {
    const [, name = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*=/.exec(command) ?? [];
    const isSecret = namesSecret(command) !== undefined || carriesAny(command, secret);
    if (!isSecret && !isSecretName(name, reading.staticNames)) continue;
    const detail = `the build argument ${name} carries a secret into the image’s history`;
    reading.hits.push({ kind: 'leak', line, subject: name || 'build-args', detail });
  }
}

function readRun(node: Scalar, secret: ReadonlySet<string>, { hits, ...reading }: Reading): void {
  const carried = new Set(secret);
  for (const { command, line } of commandsOf(node, reading)) {
    const named = secretsNamed(command);
    const credential = setsCredential(command, reading.staticNames) ?? named.find((name) => isStatic(name, reading));
    if (credential !== undefined)
      hits.push({
        kind: 'static-credential',
        line,
        subject: credential,
        detail: details.credential('a script uses it'),
      });
    if (named.includes(allSecrets)) hits.push({ kind: 'takes-all', line, subject: allSecrets, detail: details.all });
    const name = givenAway(command, carried);
    if (name !== undefined) hits.push({ kind: 'leak', line, subject: name, detail: details.leak });
    for (const assigned of assignedFrom(command, carried)) carried.add(assigned);
  }
}

const details = {
  credential: (how: string) => `a long-lived credential: ${how}`,
  all: 'takes every secret of the repository at once, whatever they are',
  leak: 'a script prints a secret or writes it down',
};

function noteCredential(reading: Reading, node: unknown, subject: string, how: string): void {
  note(reading, node, { kind: 'static-credential', subject, detail: details.credential(how) });
}

function noteAll(reading: Reading, node: unknown, subject: string): void {
  note(reading, node, { kind: 'takes-all', subject, detail: details.all });
}

/** The node behind an alias. */
function resolved(node: unknown, { document }: Reading): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function isStatic(name: string, { staticNames }: Pick<Reading, 'staticNames'>): boolean {
  return staticNames.some((known) => known.toUpperCase() === name.toUpperCase());
}

function note({ hits, lines }: Reading, node: unknown, hit: Omit<WorkflowHit, 'line'>): void {
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  hits.push({ ...hit, line: lines.linePos(offset).line });
}

function textOf(value: unknown): string {
  return isScalar(value) ? String(value.value) : '';
}
