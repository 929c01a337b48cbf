import { type Digest, isDigest } from '../../core/digest.ts';
import { malformed } from './malformed.ts';

/** A value in a JSON document, with the name of its place for messages. */
export interface Json {
  readonly value: unknown;
  readonly place: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a JSON document as every reader must read it. Readers disagree about a key that is written twice, so that one of
 * them would be shown another image: such a document is refused.
 */
export function parseJson(bytes: Uint8Array, place: string): Json {
  try {
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    const twice = repeatedKey(text);
    if (twice === undefined) return { value, place };
    throw malformed(`${place} holds the key ${twice} twice`);
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError || cause instanceof RangeError) {
      throw malformed(`${place} is not JSON`, cause);
    }
    throw cause;
  }
}

const tokens = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\]]/g;

/** A key that an object of the text, which must be valid JSON, holds twice. */
function repeatedKey(text: string): string | undefined {
  const open: Set<unknown>[] = [];
  for (const [token, string, colon] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined && string !== undefined) {
      const key: unknown = JSON.parse(string);
      if (open.at(-1)?.has(key)) return String(key);
      open.at(-1)?.add(key);
    }
  }
  return undefined;
}

function refuse({ value, place }: Json, expected: string): never {
  throw malformed(`${place} is ${JSON.stringify(value)?.slice(0, 80) ?? 'missing'}, expected ${expected}`);
}

export function isAbsent({ value }: Json): boolean {
  return value === undefined || value === null;
}

/** The member of an object. Readers written in Go take a key in any case, so that another case of a key is refused. */
export function at(json: Json, key: string): Json {
  const { value, place } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(json, 'an object');
  const other = Object.keys(value).find((name) => name !== key && name.toLowerCase() === key.toLowerCase());
  if (other !== undefined) throw malformed(`${place} holds the key ${other}, which some read as ${key}`);
  return {
    value: Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
    place: `${place}.${key}`,
  };
}

export function asText(json: Json): string {
  return typeof json.value === 'string' ? json.value : refuse(json, 'a text');
}

export function asOptionalText(json: Json): string | undefined {
  return isAbsent(json) ? undefined : asText(json);
}

export function asDigest(json: Json): Digest {
  return isDigest(json.value) ? json.value : refuse(json, 'sha256: with 64 lower-case hex digits');
}

export function asSize(json: Json): number {
  const isSize = typeof json.value === 'number' && Number.isSafeInteger(json.value) && json.value >= 0;
  return isSize ? (json.value as number) : refuse(json, 'a number of bytes');
}

export function asBoolean(json: Json): boolean {
  return typeof json.value === 'boolean' ? json.value : refuse(json, 'true or false');
}

export function asList(json: Json): Json[] {
  if (!Array.isArray(json.value)) return refuse(json, 'a list');
  return json.value.map((value: unknown, index) => ({ value, place: `${json.place}[${index}]` }));
}

/** Empty where there is none. */
export function asOptionalList(json: Json): Json[] {
  return isAbsent(json) ? [] : asList(json);
}

/** Empty where there is none. */
export function asTextMap(json: Json): Readonly<Record<string, string>> {
  if (isAbsent(json)) return {};
  if (typeof json.value !== 'object' || Array.isArray(json.value)) return refuse(json, 'an object of texts');
  const entries = Object.entries(json.value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, value]) => [key, asText({ value, place: `${json.place}.${key}` })]));
}
