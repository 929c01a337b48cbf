import { Parser } from 'commonmark';
import { parseDocument } from 'yaml';
import { Fault, Faults } from '../../core/fault.ts';
import { type Handle, type HandleValue, typed } from './registry.ts';

const declaration = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s*(?:=\s*([\s\S]*?))?\s*$/;

/**
 * Reads handles from the bullets of a Markdown document: `KEY = value` or a bare `KEY` in backticks, prose may follow.
 * Values are JSON: quoted strings, numbers, booleans, lists, maps. What a reader of the document does not see as a bullet,
 * in a code block or an HTML comment, declares nothing.
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

/** The code with which an item of a bullet list begins, and the line of that item. The document is read by CommonMark. */
function* bullets(text: string): Generator<[line: number, code: string]> {
  const walker = new Parser().parse(text).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (!entering || node.type !== 'item' || node.listType !== 'bullet') continue;
    const first = node.firstChild?.type === 'paragraph' ? node.firstChild.firstChild : null;
    if (first?.type === 'code') yield [node.sourcepos[0][0], first.literal ?? ''];
  }
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

function malformed(path: string, line: number, name: string, raw: string): Fault {
  const message = `${path}:${line}: found ${name} = ${raw}; expected a quoted string, a number, true, false, a JSON list or a JSON map`;
  return new Fault('HANDLE_INVALID', { message, location: { path, line } });
}
