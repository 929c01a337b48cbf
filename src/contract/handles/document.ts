import { isScalar } from 'yaml';
import { Fault, Faults } from '../../core/fault.ts';
import { decodeText } from '../../core/text.ts';
import { locationOf, parseYaml, type Source } from '../load.ts';
import { type Handle, typed } from './registry.ts';

export type RegistryFormat = 'markdown' | 'yaml' | 'json';

/** The format that a registry's name tells. */
export function formatOf(path: string): RegistryFormat {
  if (/\.(md|markdown)$/i.test(path)) return 'markdown';
  return /\.json$/i.test(path) ? 'json' : 'yaml';
}

/** Reads one registry file. Types are kept; a key without a value is a bare handle. */
export async function readHandles(
  bytes: Uint8Array,
  path: string,
  format: RegistryFormat = formatOf(path),
): Promise<Handle[]> {
  const text = decodeText(bytes, path);
  if (format !== 'markdown') return readYamlHandles(text, path);
  const { readMarkdownHandles } = await import('./markdown.ts');
  return readMarkdownHandles(text, path);
}

/** A number that would be written otherwise than it stands, such as 012 or 1.10, is not guessed at. */
function spelled({ document }: Source, name: string, value: unknown): boolean {
  const node = document.get(name, true);
  return typeof value !== 'number' || (isScalar(node) && node.source === String(value));
}

/** JSON is read as YAML, which it is, so that duplicate keys are refused there too. */
function readYamlHandles(text: string, path: string): Handle[] {
  const { source, value } = parseYaml(text, path, 'HANDLE_INVALID');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Fault('HANDLE_INVALID', {
      message: `${path}:1: found no map; expected handles as KEY: value`,
      location: { path, line: 1 },
    });
  const faults: Fault[] = [];
  const handles = Object.entries(value).flatMap(([name, raw]) => {
    const location = locationOf(source, [name]);
    const known = raw === null ? ({ kind: 'bare' } as const) : spelled(source, name, raw) ? typed(raw) : undefined;
    if (!known)
      faults.push(
        new Fault('HANDLE_INVALID', {
          message: `${path}:${location.line ?? 1}: ${name} has a value of no known type`,
          location,
        }),
      );
    return known ? [{ name, value: known, location }] : [];
  });
  if (faults.length > 0) throw new Faults(faults);
  return handles;
}
