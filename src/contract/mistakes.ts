import { z } from 'zod';
import { clip, plain } from '../core/escape.ts';
import { nearest } from './nearest.ts';

/** One thing that is wrong in a document, in words. */
export interface Mistake {
  /** Keys and indexes from the root to the value, or to the map that holds the wrong key. */
  readonly path: readonly (string | number)[];
  readonly key?: string;
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
}

type Issue = z.core.$ZodIssue;

/** zod's issues as mistakes: one each, a union told by its closest branch. */
export function mistakesOf(schema: z.ZodType, issues: readonly Issue[], root: unknown): Mistake[] {
  return issues.flatMap((issue) => mistakesIn(schema, issue, [], root));
}

function mistakesIn(schema: z.ZodType, issue: Issue, before: readonly (string | number)[], root: unknown): Mistake[] {
  const path = [...before, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  if (issue.code === 'invalid_union') {
    const branch = closest(issue.errors, valueAt(root, path));
    if (branch) return branch.flatMap((inner) => mistakesIn(schema, inner, path, root));
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownKey(schema, path, name));
  return [{ path, found: show(valueAt(root, path)), ...expectation(issue, valueAt(root, path)) }];
}

/** The branch that got furthest: of one that wants another type and one that wants another detail, the detail. */
function closest(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  const wrongType = (branch: readonly Issue[]) =>
    branch.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
  return branches.find((branch) => !wrongType(branch)) ?? (typeof value === 'object' ? branches.at(-1) : branches[0]);
}

function unknownKey(schema: z.ZodType, path: readonly (string | number)[], name: string): Mistake {
  const known = keysAt(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), path);
  const suggestion = nearest(name, known);
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'no such key';
  return { path, key: name, found: `the unknown key ${show(name)}`, expected, ...(suggestion ? { suggestion } : {}) };
}

function expectation(issue: Issue, value: unknown): Pick<Mistake, 'expected' | 'suggestion'> {
  if (issue.code === 'invalid_type') return { expected: issue.expected };
  if (issue.code !== 'invalid_value') return { expected: wording(issue) };
  const values = issue.values.map(String);
  const suggestion = typeof value === 'string' ? nearest(value, values) : undefined;
  return {
    expected: values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`,
    ...(suggestion ? { suggestion } : {}),
  };
}

/** A message of ours says what is expected; one of the library’s is told in our words. */
function wording(issue: Issue): string {
  if (!/^(?:Too |Invalid )/.test(issue.message)) return issue.message;
  if (issue.code === 'too_small')
    return `${issue.origin === 'array' ? 'a list of' : ''} at least ${issue.minimum}`.trim();
  if (issue.code === 'too_big') return `${issue.origin === 'array' ? 'a list of' : ''} at most ${issue.maximum}`.trim();
  if (issue.code === 'invalid_format')
    return issue.format === 'date' ? 'a date, YYYY-MM-DD' : `a text that matches ${issue.pattern ?? issue.format}`;
  return issue.message;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  return clip(plain(JSON.stringify(value) ?? String(value)), 80);
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    root,
  );
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode | boolean;
}

/** The keys that the schema knows at a path. */
function keysAt(schema: unknown, path: readonly (string | number)[]): string[] {
  let nodes = branches(schema as SchemaNode);
  for (const part of path) nodes = nodes.flatMap((node) => branches(childOf(node, part)));
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}

function branches(node: SchemaNode | undefined): SchemaNode[] {
  return node ? [node, ...(node.anyOf ?? []).flatMap(branches)] : [];
}

function childOf(node: SchemaNode, part: string | number): SchemaNode | undefined {
  if (typeof part === 'number') return node.items;
  const extra = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined;
  return node.properties?.[part] ?? extra;
}
