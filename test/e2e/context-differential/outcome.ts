import { walk } from '../../../src/domain/context/tree.ts';
import type { Outcome } from '../../support/plan.ts';
import type { Case } from './case-maker.ts';
import { receivedTexts, textOf } from './contents.ts';
import type { TarEntry } from './tar.ts';

/** What became of one build: every path of the image with what stands there, or why there is no image. */
export type Seen =
  | { readonly kind: 'image'; readonly image: ReadonlyMap<string, string> }
  | { readonly kind: 'failure'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

/** What a file holds, in words: where that content was planted, or the content itself. */
type Naming = (content: string) => string;

/** Names a content by its place in the repository. Each planted file has a content of its own. */
export function namingOf({ planted }: Case): Naming {
  const origins = new Map<string, string>();
  for (const [path, text] of planted.map(textOf)) if (text !== undefined) origins.set(text, path);
  return (content) => {
    if (content === '') return 'an empty file';
    if (/^heredoc\r?\n/.test(content)) return 'a heredoc';
    const origin = origins.get(content);
    return origin === undefined ? `unknown content ${JSON.stringify(content)}` : `the file ${origin}`;
  };
}

/** The image that the engine made. */
export function engineImage(entries: readonly TarEntry[], naming: Naming): Seen {
  const image = new Map<string, string>();
  for (const { path, type, target, content } of entries) {
    if (path !== '')
      image.set(
        path,
        type === 'file' ? naming(content.toString('latin1')) : type === 'link' ? `a link to ${target}` : type,
      );
  }
  return { kind: 'image', image };
}

/** The image that we say a build makes. */
export function ourImage(outcome: Outcome, item: Case, naming: Naming): Seen {
  if (outcome.kind === 'refused') return { kind: 'refused', message: `line ${outcome.lines.join(', ')}` };
  if (outcome.kind === 'failure') return outcome;
  const texts = receivedTexts(item);
  const image = new Map<string, string>();
  for (const { path, node } of walk(outcome.plan.image)) {
    if (node.type === 'folder') image.set(path, 'folder');
    else if (node.type === 'link') image.set(path, `a link to ${node.target}`);
    else if (node.origin.from !== 'context') image.set(path, 'a heredoc');
    else image.set(path, naming(texts.get(node.origin.path) ?? `of ${node.origin.path}`));
  }
  return { kind: 'image', image };
}

/** Whether both say the same. What we refuse to guess agrees with anything; the caller counts it. */
export function agree(engine: Seen, ours: Seen): boolean {
  if (ours.kind === 'refused') return true;
  if (engine.kind !== 'image' || ours.kind !== 'image') return engine.kind === ours.kind;
  const same = [...engine.image].every(([path, what]) => ours.image.get(path) === what);
  return same && engine.image.size === ours.image.size;
}
