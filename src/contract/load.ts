import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { plain } from '../core/escape.ts';
import { Fault, type FaultDetail, Faults } from '../core/fault.ts';
import type { FaultCode } from '../core/faults.ts';
import type { Location } from '../core/finding.ts';
import { type Mistake, mistakesOf } from './mistakes.ts';

/** A YAML text being read: where each value stands, for messages. */
export interface Source {
  readonly path: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/**
 * Parses YAML strictly: duplicate keys, unknown tags and alias bombs are refused, all mistakes at once. With `faults`, keys
 * that stand twice are kept there and the reading goes on, so that they hide nothing else.
 */
export function parseYaml(
  text: string,
  path: string,
  code: FaultCode,
  faults?: Fault[],
): { source: Source; value: unknown } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, strict: true, prettyErrors: false });
  const source = { path, document, lines };
  const problems = [...document.errors, ...document.warnings];
  const found = problems.map((problem) => yamlFault(problem, text, source, code));
  const goesOn = faults !== undefined && problems.every((problem) => problem.code === 'DUPLICATE_KEY');
  if (found.length > 0 && !goesOn) throw new Faults(found);
  faults?.push(...found);
  try {
    return { source, value: document.toJS({ maxAliasCount: 32 }) };
  } catch (cause) {
    throw new Fault(code, { message: `${path}: its aliases expand without bound`, location: { path, line: 1 }, cause });
  }
}

function yamlFault(error: YAMLError, text: string, source: Source, code: FaultCode): Fault {
  return new Fault(code, describe(source, locate(source, error.pos[0]), yamlMistake(error, text)));
}

function yamlMistake({ code, message, pos }: YAMLError, text: string): Pick<Mistake, 'found' | 'expected'> {
  if (code === 'MULTIPLE_DOCS') return { found: 'a second document', expected: 'one document' };
  if (code !== 'DUPLICATE_KEY') return { found: message, expected: 'valid YAML' };
  const [key = ''] = /^[^\s:,}]+/.exec(text.slice(pos[0])) ?? [];
  return { found: `the key ${plain(key)} a second time`, expected: 'each key once' };
}

/** Checks the value against the schema. Every mistake is reported at once, each with its place. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  source: Source,
  code: FaultCode,
): z.output<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const mistakes = mistakesOf(schema, result.error.issues, value);
  throw new Faults(mistakes.map((mistake) => new Fault(code, describe(source, placeOf(source, mistake), mistake))));
}

function describe(
  { path }: Source,
  location: Location,
  { found, expected, suggestion }: Pick<Mistake, 'found' | 'expected' | 'suggestion'>,
): FaultDetail {
  const place = `${path}:${location.line ?? 1}:${location.column ?? 1}`;
  const message = `${place}: found ${found}; expected ${expected}`;
  return suggestion === undefined ? { message, location } : { message, location, fix: `Did you mean ${suggestion}?` };
}

/** The place of a key or value, or of the nearest thing around it that exists. */
function placeOf(source: Source, { path, key }: Mistake): Location {
  const parent = source.document.getIn(path, true);
  if (key !== undefined && isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (isNode(pair?.key)) return locate(source, pair.key.range?.[0]);
  }
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? source.document.contents : source.document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return locate(source, node.range[0]);
  }
  return { path: source.path, line: 1, column: 1 };
}

/** The place of the value at a path of keys and indexes. */
export function locationOf(source: Source, path: readonly (string | number)[]): Location {
  return placeOf(source, { path, found: '', expected: '' });
}

function locate({ path, lines }: Source, offset = 0): Location {
  const { line, col } = lines.linePos(offset);
  return { path, line: Math.max(1, line), column: Math.max(1, col) };
}
