import { Fault } from '../core/fault.ts';
import type { Location } from '../core/finding.ts';
import { clean, dirname, join } from '../domain/path/clean.ts';
import type { Files } from '../ports/files.ts';

/** Throws CONTRACT_OUTSIDE where a path, or a link on its way, leaves the repository. */
export async function confine(files: Files, path: string, usedAt: Location): Promise<void> {
  let current = '.';
  const pending = clean(path).split('/');
  for (let links = 0; pending.length > 0; ) {
    const part = pending.shift() ?? '';
    const next = join(current, part);
    if (part === '..' || next.startsWith('..')) throw outside(path, usedAt);
    if ((await files.stat(next))?.type !== 'link') {
      current = next;
      continue;
    }
    const target = await files.readLink(next);
    const resolved = clean(join(dirname(next), target) || '.');
    if (target.startsWith('/') || resolved.startsWith('..') || ++links > 40) throw outside(path, usedAt);
    pending.unshift(...resolved.split('/'));
    current = '.';
  }
}

function outside(path: string, location: Location): Fault {
  const place = `${location.path}:${location.line ?? 1}:${location.column ?? 1}`;
  return new Fault('CONTRACT_OUTSIDE', {
    message: `${place}: found ${path}, which leads outside the repository; expected a path inside`,
    location,
  });
}
