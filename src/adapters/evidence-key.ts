import { plain } from '../core/escape.ts';
import { Fault } from '../core/fault.ts';

/** One step of a key. A leading dot is refused: it could climb, hide, or be one of the stores' own files. */
const step = /^[A-Za-z0-9_(][A-Za-z0-9_().@+=-]{0,199}$/;

/** The key's steps. A key that could lead out of the store, or that one store takes and another not, is EVIDENCE_UNWRITABLE. */
export function stepsOf(key: string): readonly string[] {
  const steps = key.split('/');
  if (steps.every((name) => step.test(name))) return steps;
  throw new Fault('EVIDENCE_UNWRITABLE', {
    message: `${plain(key)} is no key of an evidence object`,
    fix: 'Keys are steps of letters, digits and ()_.@+=- between single slashes, and no step begins with a dot.',
  });
}

/** A prefix is the beginning of a key, up to any character. */
export function checkPrefix(prefix: string): string {
  const steps = prefix.split('/');
  const last = steps.pop() ?? '';
  stepsOf([...steps, last === '' ? 'x' : last].join('/'));
  return prefix;
}
