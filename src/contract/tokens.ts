import { Fault } from '../core/fault.ts';
import type { Location } from '../core/finding.ts';
import { tokensOf } from '../core/tokens.ts';
import { declared, pinned, type Registry } from './handles/registry.ts';
import { locationOf, type Source } from './load.ts';
import type { Contract } from './schema.ts';

const handleToken = /\{(\s*handles?\s*):([^{}]*)(\}?)/gi;
const oneHandle = /^\{handle:([^{}]*)\}$/;

/**
 * A text that is one `{handle:NAME}` becomes the handle's value with its type; in a longer text each is replaced by its
 * pinned text. A malformed use names a handle that nobody declares.
 */
export function fillHandles(text: string, registry: Registry, usedAt: Location): unknown {
  const [, only] = oneHandle.exec(text) ?? [];
  if (only !== undefined) return declared(registry, only, usedAt);
  return text.replace(handleToken, (use, word: string, name: string, end: string) =>
    pinned(registry, word !== 'handle' || end === '' ? use : name, usedAt),
  );
}

type Keys = readonly (string | number)[];

/** Each pattern of the contract with the tokens that it may hold, and each name, which may hold none. */
function patternsOf({ phase, image, evidence, secrets }: Contract): [string, Keys, readonly string[]][] {
  const names: [string | undefined, Keys][] = [
    [phase, ['phase']],
    [image.repository, ['image', 'repository']],
    [image.prebuilt?.reference, ['image', 'prebuilt', 'reference']],
    ...image['convenience-tags'].map((tag, at): [string, Keys] => [tag, ['image', 'convenience-tags', at]]),
    ...secrets['required-paths'].map((item, at): [string, Keys] => [
      typeof item === 'string' ? item : item.path,
      ['secrets', 'required-paths', at],
    ]),
  ];
  return [
    [image['tag-pattern'], ['image', 'tag-pattern'], ['git_sha', 'ci_run_id']],
    [evidence.prefix, ['evidence', 'prefix'], ['platform_run_id', 'phase_id']],
    ...names.flatMap(([name, keys]): [string, Keys, string[]][] => (name === undefined ? [] : [[name, keys, []]])),
  ];
}

/** The faults of tokens that nobody would fill: one would stay in a name as it is written (L7). */
export function unknownTokens(contract: Contract, source: Source): Fault[] {
  return patternsOf(contract).flatMap(([pattern, keys, known]) => {
    const location = locationOf(source, keys);
    const place = `${location.path}:${location.line ?? 1}:${location.column ?? 1}`;
    const expected = known.length === 0 ? 'no token' : `only ${known.map((name) => `{${name}}`).join(' and ')}`;
    const wrong = tokensOf(pattern).filter((token) => !known.includes(token));
    return wrong.map(
      (token) =>
        new Fault('HANDLE_UNKNOWN', {
          message: `${place}: found {${token}} in ${pattern}; expected ${expected}`,
          location,
        }),
    );
  });
}
