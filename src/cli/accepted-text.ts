import { type Document, isMap, isSeq, parseDocument, stringify } from 'yaml';

type Entry = Readonly<Record<string, string>>;

/** The text of a contract with one more entry in `accepted`. The other lines stay as they are: a reviewer sees the entry alone. */
export function withAccepted(text: string, entry: Entry): string {
  const document = parseDocument(text);
  const list = document.get('accepted', true);
  if (isSeq(list) && list.range && list.items.length === 0) return inPlaceOf(text, list.range, entry);
  if (isSeq(list) && list.range && list.flow !== true) return behind(text, list.range, entry);
  if (list === undefined && isMap(document.contents) && document.contents.flow !== true)
    return `${text.trimEnd()}\n\naccepted:\n${listed(entry, '  ')}`;
  return rewritten(document, isSeq(list) ? list.items : [], entry);
}

type Range = readonly [number, number, number];

/** `accepted: []` becomes a list of lines. */
function inPlaceOf(text: string, [start, end]: Range, entry: Entry): string {
  return `${text.slice(0, start).trimEnd()}\n${listed(entry, '  ')}${text.slice(end).replace(/^ *\n/, '')}`;
}

/** Behind the last line of the list, with the indentation of its first item. */
function behind(text: string, [start, end]: Range, entry: Entry): string {
  const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const before = text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${listed(entry, indent)}${text.slice(end)}`;
}

function listed(entry: Entry, indent: string): string {
  return stringify([entry], { lineWidth: 0 }).replace(/^(?=.)/gm, indent);
}

/** Where the list is no block of lines of its own, the whole document is written anew, comments kept. */
function rewritten(document: Document, items: readonly unknown[], entry: Entry): string {
  document.set('accepted', document.createNode([...items, entry]));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
