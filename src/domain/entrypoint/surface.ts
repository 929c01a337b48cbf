/** What one program or command defines. */
export interface Surface {
  /** What was run to read it; of the image’s own entrypoint what replaced CMD. */
  readonly argv: readonly string[];
  readonly arguments: readonly string[];
  readonly commands: readonly string[];
}

/** One difference between two surfaces. Whoever calls what is gone, or has another name, breaks. */
export interface SurfaceChange {
  readonly argv: readonly string[];
  readonly kind: 'program' | 'argument' | 'command';
  readonly change: 'removed' | 'renamed' | 'added';
  readonly name: string;
  /** What it is called now, as far as one can tell from the names. */
  readonly to?: string;
}

/** Everything that is there before and not after, or the other way; renamed where a new name is much like a lost one. */
export function surfaceChanges(before: readonly Surface[], after: readonly Surface[]): readonly SurfaceChange[] {
  const places = new Map<string, { old?: Surface; new?: Surface }>();
  for (const one of before) places.set(JSON.stringify(one.argv), { old: one });
  for (const one of after) places.set(JSON.stringify(one.argv), { ...places.get(JSON.stringify(one.argv)), new: one });
  return [...places.values()].flatMap(changesAt);
}

function changesAt({ old, new: now }: { old?: Surface; new?: Surface }): SurfaceChange[] {
  const { argv } = (old ?? now) as Surface;
  if (!old || !now)
    return [{ argv, kind: 'program', change: old ? 'removed' : 'added', name: argv.join(' ') || 'ENTRYPOINT' }];
  return [
    ...between(argv, 'argument', old.arguments, now.arguments),
    ...between(argv, 'command', old.commands, now.commands),
  ];
}

function between(
  argv: readonly string[],
  kind: 'argument' | 'command',
  old: readonly string[],
  now: readonly string[],
): SurfaceChange[] {
  const added = new Set(now.filter((name) => !old.includes(name)));
  const lost = old.filter((name) => !now.includes(name));
  const gone = lost.map((name): SurfaceChange => {
    const to = [...added].find((candidate) => isAlike(name, candidate));
    if (to === undefined) return { argv, kind, change: 'removed', name };
    added.delete(to);
    return { argv, kind, change: 'renamed', name, to };
  });
  return [...gone, ...[...added].map((name): SurfaceChange => ({ argv, kind, change: 'added', name }))];
}

/** More than half of the longer name’s words, or of its signs from the front, stand in the other one too. */
function isAlike(a: string, b: string): boolean {
  const [long = '', short = ''] = [a, b].map((name) => name.replace(/^-+/, '')).sort((x, y) => y.length - x.length);
  const words = long.split(/[-_.]/);
  const shared = words.filter((word) => short.split(/[-_.]/).includes(word)).length;
  let front = 0;
  while (front < short.length && short[front] === long[front]) front++;
  return shared * 2 > words.length || shared * 2 > short.split(/[-_.]/).length || front * 2 > long.length;
}

export function isBreaking({ change }: SurfaceChange): boolean {
  return change !== 'added';
}
