import type { Planted } from '../../support/repository.ts';
import type { Case } from './case-maker.ts';
import { type Form, forms } from './forms.ts';
import type { Seen } from './outcome.ts';

/** A build, what the engine made of it and what we said. */
export interface Compared {
  readonly item: Case;
  readonly engine: Seen;
  readonly ours: Seen;
}

/** A difference, for a person to read. */
export function describeDifference(seed: number, { item, engine, ours }: Compared): string {
  const options = [...item.buildArgs].map(([name, value]) => ` --build-arg ${name}=${JSON.stringify(value)}`).join('');
  const target = item.target === undefined ? '' : ` --target ${item.target}`;
  return [
    `=== seed ${seed}, case ${item.number}: --file ${item.dockerfilePath}${options}${target}`,
    ...item.planted.map((planted) => describePlanted(planted, item)),
    ...differenceOf(engine, ours),
  ].join('\n');
}

function describePlanted(planted: Planted, { dockerfilePath }: Case): string {
  if (typeof planted === 'string') return `folder ${planted}`;
  const [path, content] = planted;
  if (typeof content !== 'string') return `link   ${path} -> ${content.link}`;
  const shown = path === dockerfilePath || path.endsWith('.dockerignore');
  return shown ? `file   ${path}:\n${indented(content)}` : `file   ${path}`;
}

function indented(content: string): string {
  const lines = Buffer.from(content, 'latin1').toString('utf8').split('\n');
  return lines.map((line) => `       | ${line.replace(/\ufeff/g, '<BOM>').replace(/\r/g, '<CR>')}`).join('\n');
}

function differenceOf(engine: Seen, ours: Seen): string[] {
  if (engine.kind !== 'image' || ours.kind !== 'image')
    return [`engine: ${shortly(engine)}`, `ours:   ${shortly(ours)}`];
  const paths = [...new Set([...engine.image.keys(), ...ours.image.keys()])].sort();
  const differing = paths.filter((path) => engine.image.get(path) !== ours.image.get(path));
  const rows = differing.map(
    (path) =>
      `  ${path}: engine has ${engine.image.get(path) ?? 'nothing'}, we have ${ours.image.get(path) ?? 'nothing'}`,
  );
  return [`${differing.length} of ${paths.length} paths differ:`, ...rows];
}

function shortly(seen: Seen): string {
  if (seen.kind !== 'image') return `${seen.kind}: ${seen.message}`;
  return `an image\n${[...seen.image].map(([path, what]) => `  ${path}: ${what}`).join('\n')}`;
}

/** How many of the repositories hold each form. */
export function countForms(all: readonly Compared[]): Map<Form, number> {
  return new Map(forms.map((form) => [form, all.filter(({ item }) => item.forms.has(form)).length]));
}

/** The counts as a table: all, and those of which an image was made. */
export function describeCounts(all: readonly Compared[]): string {
  const built = countForms(all.filter(({ engine }) => engine.kind === 'image'));
  const rows = [...countForms(all)].map(
    ([form, count]) => `${form.padEnd(34)}${String(count).padStart(6)}${String(built.get(form)).padStart(7)}`,
  );
  return [`${'form'.padEnd(34)} cases  built`, ...rows].join('\n');
}
