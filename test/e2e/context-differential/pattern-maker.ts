import type { Chance } from './chance.ts';

/** A pattern that has to do with the path: a wildcard in it, `**`, its extension, its name at any depth. */
export function patternFrom(chance: Chance, path: string): string {
  const parts = path.split('/');
  const at = chance.below(parts.length);
  const part = parts[at] ?? '';
  const replaced = (item: string) => parts.with(at, item).join('/');
  const makers = [
    () => replaced('*'),
    () => replaced(`*${/\.[a-z]+$/i.exec(part)?.[0] ?? ''}`),
    () => replaced(`${[...part][0] ?? ''}*`),
    () => replaced(blurred(chance, part)),
    () => `**/${parts.at(-1) ?? ''}`,
    () => `**/*${/\.[a-z]+$/i.exec(path)?.[0] ?? ''}`,
    () => [...parts.slice(0, at), '**'].join('/'),
    () => [...parts.slice(0, at), '**', parts.at(-1) ?? ''].join('/'),
    () => `${parts.slice(0, at + 1).join('/')}${chance.pick(['/*', '/**', '**', '*', '/*/**', '/**/*', '/*/*'])}`,
    () => `**${(parts.at(-1) ?? '').slice(-3)}`,
    () => path.replace('/', chance.pick(['[^z]', '?', '/*', '/**/', '[.-0]'])),
    () => chance.pick(['*', '**', '**/*', '*/*', '*.*', '.*', '**/.*', '**/*.md', '*/a', '?', '**/?']),
  ];
  return chance.pick(makers)();
}

/** One character of the text by `?` or a class. */
function blurred(chance: Chance, text: string): string {
  const chars = [...text];
  const at = chance.below(chars.length);
  const char = chars[at] ?? '';
  const plain = /[\w.]/.test(char) ? char : 'a';
  return chars.with(at, chance.pick(['?', `[${plain}]`, '[a-m]', '[^z]', '[A-Za-z.]', `[${plain}0-9]`])).join('');
}

/** The path as a pattern of an ignore file, its own pattern characters mostly made plain. */
export function plainly(chance: Chance, path: string): string {
  if (chance.of(8)) return path;
  return path.replace(/[*?[\\]/g, (char) => (char === '[' && chance.of(50) ? '[[]' : `\\${char}`));
}

/** The path as a source of a COPY, where only a class makes a pattern character plain: a path without one is no pattern. */
export function asSource(chance: Chance, path: string): string {
  if (!/[*?[]/.test(path) || chance.of(25)) return path;
  return chance.of(92) ? path.replace(/\\/g, '$&$&').replace(/[*?[]/g, '[$&]') : path.replace(/[*?[]/g, '\\$&');
}
