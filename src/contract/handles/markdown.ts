import { parseDocument } from 'yaml';
import { Fault, Faults } from '../../core/fault.ts';
import type { Handle, HandleValue } from './registry.ts';

const bullet = /^\s*[*+-]\s+(`+)(?!`)(.*?[^`])\1(?!`)/;
const declaration = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*(?:=\s*([\s\S]*?))?\s*$/;

/**
 * Reads handles from the bullets of a Markdown document: `KEY = value` or a bare `KEY` in backticks, prose may follow.
 * Values are JSON: quoted strings, numbers, booleans, lists, maps. Code blocks and HTML comments are skipped.
 */
export function readMarkdownHandles(text: string, path: string): Handle[] {
  const handles: Handle[] = [];
  const faults: Fault[] = [];
  for (const [line, code] of bullets(text)) {
    const [, name, raw] = declaration.exec(code) ?? [];
    if (name === undefined || !/[A-Z]/.test(name)) continue;
    const value = raw === undefined ? ({ kind: 'bare' } as const) : parseValue(raw);
    if (value) handles.push({ name, value, location: { path, line } });
    else faults.push(malformed(path, line, name, raw ?? ''));
  }
  if (faults.length > 0) throw new Faults(faults);
  return handles;
}

/** The code of each bullet that begins with code, with its line. */
function* bullets(text: string): Generator<[line: number, code: string]> {
  for (const [number, line] of shownLines(text)) {
    const [, , code] = bullet.exec(line) ?? [];
    if (code !== undefined) yield [number, code];
  }
}

/** The lines that a reader of the rendered document sees as text: outside code blocks and HTML comments (CommonMark 0.31, 4.5 and 4.6). */
function* shownLines(text: string): Generator<[number: number, line: string]> {
  let block: HiddenBlock | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const within: HiddenBlock | undefined = block ?? openedBy(line);
    if (within === undefined) yield [index + 1, line];
    const mayEnd = block !== undefined || within?.endsAtOnce === true;
    block = mayEnd && within?.endedBy(line) ? undefined : within;
  }
}

interface HiddenBlock {
  /** Whether the line that opens it can end it too. */
  readonly endsAtOnce: boolean;
  endedBy(line: string): boolean;
}

function openedBy(line: string): HiddenBlock | undefined {
  if (/^\s*<!--/.test(line)) return { endsAtOnce: true, endedBy: (next) => next.includes('-->') };
  const [, mark] = /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
  if (mark === undefined) return undefined;
  return { endsAtOnce: false, endedBy: (next) => next.trimStart().startsWith(mark) };
}

function parseValue(raw: string): HandleValue | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    const strict = parseDocument(raw, { uniqueKeys: true, prettyErrors: false });
    return strict.errors.length > 0 || (typeof value === 'number' && String(value) !== raw) ? undefined : typed(value);
  } catch {
    return undefined;
  }
}

/** The value with its kind; undefined for null, which is no value. */
export function typed(value: unknown): HandleValue | undefined {
  if (typeof value === 'string') return { kind: 'string', value };
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', value } : undefined;
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (Array.isArray(value)) return { kind: 'list', value };
  if (typeof value === 'object' && value !== null)
    return { kind: 'map', value: value as Readonly<Record<string, unknown>> };
  return undefined;
}

function malformed(path: string, line: number, name: string, raw: string): Fault {
  const message = `${path}:${line}: found ${name} = ${raw}; expected a quoted string, a number, true, false, a JSON list or a JSON map`;
  return new Fault('HANDLE_INVALID', { message, location: { path, line } });
}
