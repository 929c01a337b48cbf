import { Fault } from '../core/fault.ts';
import type { Location } from '../core/finding.ts';
import type { Files } from '../ports/files.ts';

/** Throws CONTRACT_OUTSIDE where a path, or a link on its way, leaves the repository. */
export async function confine(files: Files, path: string, usedAt: Location): Promise<void> {
  const done: string[] = [];
  const pending = path.split('/');
  for (let links = 0; pending.length > 0; ) {
    const part = pending.shift() ?? '';
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (done.pop() === undefined) throw outside(path, usedAt);
      continue;
    }
    const next = [...done, part].join('/');
    if ((await files.stat(next))?.type !== 'link') {
      done.push(part);
      continue;
    }
    const target = await files.readLink(next);
    if (target.startsWith('/') || ++links > 40) throw outside(path, usedAt);
    pending.unshift(...target.split('/'));
  }
}

function outside(path: string, location: Location): Fault {
  const place = `${location.path}:${location.line ?? 1}:${location.column ?? 1}`;
  return new Fault('CONTRACT_OUTSIDE', {
    message: `${place}: found ${path}, which leads outside the repository; expected a path inside`,
    location,
  });
}
