import { Fault } from './fault.ts';

/** Every `{token}` of a pattern. */
export function tokensOf(pattern: string): string[] {
  return [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

/** The pattern with its tokens replaced. A token without a value is a Fault: a half-filled name would be a wrong one. */
export function fillTokens(pattern: string, values: Readonly<Record<string, string | undefined>>): string {
  return pattern.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined)
      throw new Fault('HANDLE_UNKNOWN', { message: `${pattern} needs {${name}}, which has no value here` });
    return value;
  });
}

/** A regular expression for what a pattern can become, each token by its own shape. */
export function tokenMatcher(pattern: string, shapes: Readonly<Record<string, string>>): RegExp {
  const source = pattern.replace(/\{([^{}]*)\}|[\s\S]/g, (part, name: string | undefined) =>
    name === undefined ? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : `(${shapes[name] ?? '.+'})`,
  );
  return new RegExp(`^${source}$`, 'u');
}
