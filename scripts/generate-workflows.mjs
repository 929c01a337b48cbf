// The interface of the public workflows, as tables: inputs, outputs, the rights of each job with their reasons.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';

const root = new URL('..', import.meta.url).pathname;

/** The parts of docs/github.md, by the name of the workflow. `table` makes a Markdown table. */
export function workflowTables(table) {
  return Object.fromEntries(['packaging', 'pr'].map((name) => [name, interfaceOf(name, table)]));
}

/** Every action of somebody else that the public workflows use, with its commit: what an allow-list has to hold. */
export function foreignActions(table) {
  const texts = ['packaging', 'pr'].map((name) => readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/uses: ([\w./-]+)@([0-9a-f]{40}) # (v\S+)/g)]);
  const rows = new Map(found.map(([, name, commit, version]) => [name, [`\`${name}\``, version, `\`${commit}\``]]));
  return table(
    ['action', 'version', 'commit'],
    [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row),
  );
}

function interfaceOf(name, table) {
  const document = parseDocument(readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8'));
  const { on, jobs } = document.toJS();
  const { inputs = {}, outputs = {}, secrets = {} } = on.workflow_call;
  return [
    table(
      ['input', 'default', 'what it is'],
      Object.entries(inputs).map(([key, { description, default: fallback }]) => [
        `\`${key}\``,
        fallback === '' ? '' : `\`${fallback}\``,
        description,
      ]),
    ),
    ...(Object.keys(secrets).length === 0
      ? []
      : [
          table(
            ['secret', 'what it is'],
            Object.entries(secrets).map(([key, { description }]) => [`\`${key}\``, description]),
          ),
        ]),
    table(
      ['output', 'what it is'],
      Object.entries(outputs).map(([key, { description }]) => [`\`${key}\``, description]),
    ),
    table(
      ['job', 'permission', 'why'],
      Object.keys(jobs).flatMap((job) => rights(document, job)),
    ),
    `A caller grants: ${granted(jobs)
      .map((right) => `\`${right}\``)
      .join(', ')}.`,
  ].join('\n\n');
}

/** Each right with the comment that stands behind it: a right without a reason is a mistake. */
function rights(document, job) {
  const { items } = document.getIn(['jobs', job, 'permissions']);
  if (items.length === 0) return [[job, 'none', '']];
  return items.map(({ key, value }) => {
    const why = (isScalar(value) ? value.comment : undefined)?.trim();
    if (!why) throw new Error(`${job}: ${key.value} has no reason behind it`);
    return [job, `\`${key.value}: ${value.value}\``, why];
  });
}

function granted(jobs) {
  const all = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions));
  return [...new Map(all)].map(([name, level]) => `${name}: ${level}`).sort();
}
