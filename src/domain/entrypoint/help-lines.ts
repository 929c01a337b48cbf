/** One line of a help text, without the frame around it. */
export interface HelpLine {
  /** How far from the left margin its text begins. */
  readonly indent: number;
  readonly text: string;
  /** The title of what follows, where this line is one. */
  readonly heading: string | undefined;
  /** Whether a box stands around it. */
  readonly framed: boolean;
  /** Whether it belongs to the usage paragraph. */
  readonly usage: boolean;
}

export function helpLines(text: string): HelpLine[] {
  let inUsage = false;
  return text.split(/\r?\n/).map((raw) => {
    const line = unframed(raw.replaceAll('\t', '        '));
    const content = line.trim();
    const begins = /^usage\b:?/i.test(content);
    const heading = begins ? undefined : headingIn(line);
    inUsage = begins || (inUsage && content !== '' && heading === undefined);
    return { indent: line.search(/\S|$/), text: content, heading, framed: frame.test(raw), usage: inUsage };
  });
}

const frame = /^\s*[│|]\s/;

/** Takes away the box that Rich draws, and the star of what is required; the rest stays where it stands. */
function unframed(line: string): string {
  const title = /^\s*[╭┌+][─-]+ (.+?) [─-]+[╮┐+]\s*$/.exec(line)?.[1];
  if (title !== undefined) return `${title}:`;
  if (/^\s*[╰└+][─-]+[╯┘+]\s*$/.test(line)) return '';
  return line
    .replace(/^(\s*)[│|](?=\s)(.*?)[│|]?\s*$/, '$1 $2')
    .replace(/^(\s*)\*(?=\s)/, '$1 ')
    .trimEnd();
}

/** `Options:`, `positional arguments:`, `COMMANDS`: at the left margin, a colon behind it, or all in capitals. */
function headingIn(line: string): string | undefined {
  if (/^[A-Za-z][^:]*:$/.test(line)) return line.slice(0, -1);
  return /^[A-Z][A-Z ]{3,}$/.test(line) ? line : undefined;
}
