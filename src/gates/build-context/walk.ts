import type { ContextEntry } from '../../domain/context/entry.ts';
import type { IgnoreRule } from '../../domain/ignore/ignore-file.ts';
import { decide, type ParentMatches } from '../../domain/ignore/match.ts';
import { pruner } from '../../domain/ignore/prune.ts';
import { isWithheld } from '../../domain/ignore/withheld.ts';
import type { FileEntry, Files } from '../../ports/files.ts';

export interface Walked {
  readonly entries: readonly ContextEntry[];
  /** Paths whose name is no text: what they are, nobody can say. */
  readonly unreadable: readonly string[];
  /** Links that are ignored: BuildKit follows links in source paths before the ignore file applies. */
  readonly hiddenLinks: readonly ContextEntry[];
  /** How many entries each rule had the last word on. A folder that was left unread counts once. */
  readonly decided: ReadonlyMap<IgnoreRule, number>;
}

interface Visit {
  readonly path: string;
  readonly matches: ParentMatches;
  readonly entry: ContextEntry;
  sent: boolean;
}

/**
 * The eligible entries below `root`: the working tree after the ignore rules, walked as fsutil walks it. Links are
 * entries and are never followed; a folder that is itself ignored is there when something below it is not.
 */
export async function walkContext(files: Files, root: string, rules: readonly IgnoreRule[]): Promise<Walked> {
  const walker = new Walker(files, root, rules);
  await walker.enter([]);
  return {
    entries: walker.entries,
    unreadable: walker.unreadable,
    decided: walker.decided,
    hiddenLinks: walker.hiddenLinks,
  };
}

class Walker {
  readonly entries: ContextEntry[] = [];
  readonly unreadable: string[] = [];
  readonly hiddenLinks: ContextEntry[] = [];
  readonly decided = new Map<IgnoreRule, number>();
  private readonly files: Files;
  private readonly root: string;
  private readonly rules: readonly IgnoreRule[];
  private readonly prunes: (folder: string) => boolean;

  constructor(files: Files, root: string, rules: readonly IgnoreRule[]) {
    this.files = files;
    this.root = root;
    this.rules = rules;
    this.prunes = pruner(rules);
  }

  async enter(above: readonly Visit[]): Promise<void> {
    const parent = above.at(-1);
    const folder = parent?.path ?? '';
    for (const child of await this.files.list(this.place(folder))) {
      const path = folder === '' ? child.name : `${folder}/${child.name}`;
      if (child.name.includes('\ufffd')) this.unreadable.push(path);
      const inside = await this.visit(path, child, above);
      if (inside) await this.enter([...above, inside]);
    }
  }

  /** Notes the entry where it is eligible; a folder to go into is returned. */
  private async visit(path: string, child: FileEntry, above: readonly Visit[]): Promise<Visit | undefined> {
    const { ignored, matches, decidedBy } = decide(this.rules, path, above.at(-1)?.matches);
    if (decidedBy && !isOurs(this.place(path))) this.decided.set(decidedBy, (this.decided.get(decidedBy) ?? 0) + 1);
    const entry = await this.entryOf(path, child, ignored, decidedBy);
    if (!ignored) {
      for (const parent of above) this.send(parent);
      this.entries.push(entry);
    } else if (entry.type === 'link') this.hiddenLinks.push(entry);
    if (child.type !== 'folder' || (ignored && this.prunes(path))) return undefined;
    return { path, matches, entry, sent: !ignored };
  }

  private send(parent: Visit): void {
    if (parent.sent) return;
    parent.sent = true;
    this.entries.push(parent.entry);
  }

  private async entryOf(
    path: string,
    { type }: FileEntry,
    ignored: boolean,
    decidedBy: IgnoreRule | undefined,
  ): Promise<ContextEntry> {
    const target = type === 'link' ? { target: await this.files.readLink(this.place(path)) } : {};
    const kind = type === 'other' ? 'file' : type;
    const hollow = !ignored && type === 'file' && isWithheld(this.rules, path) ? { hollow: true } : {};
    return { path, type: kind, ...target, ...hollow, ...(decidedBy ? { decidedBy } : {}) };
  }

  private place(path: string): string {
    if (path === '') return this.root;
    return this.root === '.' ? path : `${this.root}/${path}`;
  }
}

/** Our own evidence is no part of what is judged: a second look must see what the first one saw (L8). */
function isOurs(path: string): boolean {
  return path === '.seaworthy' || path.startsWith('.seaworthy/');
}
