import { clip, plain } from '../core/escape.ts';
import type { Finding } from '../core/finding.ts';
import type { Item } from './report/model.ts';

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly message: string;
  readonly properties: { readonly title: string; readonly file?: string; readonly startLine?: number };
}

/** GitHub shows ten annotations of a kind and step; the last one says how many more there are (L6). */
export const annotationLimit = 10;
const messageLimit = 4000;

/** What several gates found. */
export interface Found {
  readonly gates: readonly { readonly items: readonly Item[] }[];
}

/** What stands beside the lines of a change. */
export function annotationsOf(
  { gates }: Found,
  isIntroduced: (finding: Finding) => boolean = () => true,
): Annotation[] {
  const items = gates.flatMap((gate) => gate.items);
  const all = items.flatMap((item) => annotate(item, item.findings.filter(isIntroduced)));
  const older = items.flatMap(({ findings }) => findings).filter((finding) => !isIntroduced(finding)).length;
  return [...capped(all, 'error'), ...capped(older === 0 ? all : [notIntroduced(older), ...all], 'warning')];
}

/** What was there before is no news on the lines of this change; it counts all the same. */
function notIntroduced(count: number): Annotation {
  const message = `${count} more were there before this change, count as well, and stand in the job summary`;
  return { level: 'warning', message, properties: { title: 'Older findings' } };
}

function annotate({ status, code, title, fix, findings: all }: Item, findings: readonly Finding[]): Annotation[] {
  const level = status === 'WARN' ? 'warning' : 'error';
  if (all.length === 0) return [{ level, message: plain(`${title}. ${fix}`), properties: { title: code } }];
  return findings.map(({ subject, message, location }) => ({
    level,
    message: clip(`${plain(subject)}: ${plain(message)}. ${plain(fix)}`, messageLimit),
    properties: {
      title: code,
      ...(location
        ? { file: plain(location.path), ...(location.line === undefined ? {} : { startLine: location.line }) }
        : {}),
    },
  }));
}

function capped(all: readonly Annotation[], level: Annotation['level']): Annotation[] {
  const these = all.filter((item) => item.level === level);
  if (these.length <= annotationLimit) return these;
  const rest = these.length - (annotationLimit - 1);
  return [
    ...these.slice(0, annotationLimit - 1),
    {
      level,
      message: `${rest} more are not annotated; the job summary and the evidence have them`,
      properties: { title: 'More findings' },
    },
  ];
}
