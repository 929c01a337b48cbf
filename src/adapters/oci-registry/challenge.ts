/** One way in which a registry asks a caller to say who it is. */
export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const parameter = /[\s,]*([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/y;
const schemeName = /[\s,]*([A-Za-z][\w-]*)(?=[\s,]|$)/y;

/** Reads `WWW-Authenticate`, which can hold several. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  for (let at = 0; at < header.length; ) {
    const current = challenges.at(-1);
    const pair = current && match(parameter, header, at);
    const name = pair ? null : match(schemeName, header, at);
    if (current && pair) current.parameters[(pair[1] ?? '').toLowerCase()] = textOf(pair);
    else if (name) challenges.push({ scheme: (name[1] ?? '').toLowerCase(), parameters: {} });
    else return challenges;
    at += (pair ?? name)?.[0].length ?? header.length;
  }
  return challenges;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function textOf([, , quoted, bare]: RegExpExecArray): string {
  return quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
}
