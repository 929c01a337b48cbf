// What the documentation can take from the code: action.yml files, schemas, tables. Runs on Node 24, which reads the TypeScript.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { catalog, checksByGate } from '../src/chain/catalog.ts';
import { objectSchemas } from '../src/chain/objects.ts';
import { reportSchema } from '../src/chain/saved-report.ts';
import { contractJsonSchema } from '../src/contract/json-schema.ts';
import { p1Rules } from '../src/contract/profiles/p-1.ts';
import { p1Meanings } from '../src/contract/profiles/p-1-meanings.ts';
import { actionFaces, outputs } from '../src/hosts/faces.ts';
import { foreignActions, workflowTables } from './generate-workflows.mjs';

const root = new URL('..', import.meta.url).pathname;
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');

export function generateDocs(emit) {
  emit('schema/seaworthy.schema.json', json(contractJsonSchema()));
  emit(
    'schema/report.schema.json',
    json({ title: 'seaworthy/report/v1', ...z.toJSONSchema(reportSchema, { io: 'input' }) }),
  );
  for (const [name, schema] of Object.entries(objectSchemas))
    emit(`schema/evidence/${name}.schema.json`, json({ title: name, ...z.toJSONSchema(schema) }));
  for (const face of actionFaces) {
    emit(`actions/${face.gate}/action.yml`, actionYml(face));
    fill(emit, `actions/${face.gate}/README.md`, {
      inputs: inputTable(face),
      outputs: outputTable(),
      checks: checkTable(face.gate),
    });
    fill(emit, `docs/gates/${face.gate}.md`, { checks: checkTable(face.gate) });
  }
  emit('docs/reason-codes.md', reasonCodes());
  emit('docs/troubleshooting.md', troubleshooting());
  fill(emit, 'docs/contract.md', { keys: keyTable() });
  fill(emit, 'README.md', { gates: gateTable() });
  fill(emit, 'docs/github.md', workflowTables(table));
  fill(emit, 'docs/trust.md', { foreign: foreignActions(table) });
}

/** Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->`. A page that does not exist is not made. */
function fill(emit, path, parts) {
  if (!existsSync(join(root, path))) return;
  let text = readFileSync(join(root, path), 'utf8');
  for (const [name, content] of Object.entries(parts))
    text = text.replace(
      new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
      (_, open, close) => `${open}\n${content}\n\n${close}`,
    );
  emit(path, text);
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function actionYml({ gate, title, answers, icon, inputs }) {
  const lines = [
    '# Generated from src/hosts/faces.ts by `npm run generate`.',
    `name: ${title}`,
    `description: ${JSON.stringify(answers)}`,
    'branding:',
    `  icon: ${icon}`,
    '  color: blue',
    'inputs:',
  ];
  for (const { name, description, fallback } of inputs) {
    lines.push(`  ${name}:`, `    description: ${JSON.stringify(description)}`, '    required: false');
    if (fallback !== undefined) lines.push(`    default: ${JSON.stringify(fallback)}`);
  }
  lines.push(
    'outputs:',
    ...outputs.flatMap(({ name, description }) => [`  ${name}:`, `    description: ${JSON.stringify(description)}`]),
  );
  return `${[...lines, 'runs:', '  using: node24', `  main: ../../dist/actions/${gate}.js`].join('\n')}\n`;
}

function inputTable({ inputs }) {
  return table(
    ['input', 'default', 'what it says'],
    inputs.map(({ name, fallback, description }) => [
      `\`${name}\``,
      fallback === undefined ? '' : `\`${fallback}\``,
      description,
    ]),
  );
}

function outputTable() {
  return table(
    ['output', 'what it says'],
    outputs.map(({ name, description }) => [`\`${name}\``, description]),
  );
}

function checkTable(gate) {
  const rows = table(
    ['reason code', 'what it catches', 'level', 'p-1'],
    checksByGate[gate].map(({ code, title, level }) => [
      `\`${code}\``,
      title,
      p1Rules.get(code)?.level ?? level,
      p1Rules.get(code)?.id ?? '',
    ]),
  );
  return `${rows}\n\n\`level\` is the one in force under \`p-1\`, else the check’s own: what is \`block\` there may be a warning without a profile.`;
}

function gateTable() {
  return table(
    ['gate', 'what it answers', 'checks'],
    actionFaces.map(({ gate, answers }) => [
      `[${gate}](docs/gates/${gate}.md)`,
      answers,
      String(checksByGate[gate].length),
    ]),
  );
}

function reasonCodes() {
  const entry = ({ code, gate, kind, title, why, fix, rerun }) => {
    const rule = p1Rules.get(code);
    const counts =
      kind === 'fault'
        ? `ERROR; a re-run ${rerun === 'may-help' ? 'may help' : 'does not help by itself'}`
        : `gate ${gate}`;
    return `### ${code}\n\n${title}. ${why}\n\n- Fix: ${fix}\n- Counts: ${counts}${rule ? `; ${rule.id} (${rule.severity}) in the p-1 profile` : ''}\n`;
  };
  const checks = catalog.filter(({ kind }) => kind === 'check');
  const faults = catalog.filter(({ kind }) => kind === 'fault');
  const ids = table(
    ['blocker', 'meaning'],
    [...p1Meanings].map(([id, meaning]) => [id, meaning]),
  );
  return `# Reason codes\n\nGenerated by \`npm run generate\`. A code never changes its meaning. \`seaworthy explain CODE\` prints the same.\n\n## Checks\n\n${checks.map(entry).join('\n')}\n## Faults\n\nWhat kept a gate from an answer. A fault is always ERROR.\n\n${faults.map(entry).join('\n')}\n## Blockers of the p-1 profile\n\n${ids}\n`;
}

/** By what somebody sees: red that may pass by itself first, then what keeps a gate from an answer, then what each gate found. */
function troubleshooting() {
  const link = (code) => `[\`${code}\`](reason-codes.md#${code.toLowerCase()})`;
  const rows = (entries) =>
    table(
      ['what you see', 'code', 'what to do'],
      entries.map(({ code, title, fix }) => [title, link(code), fix]),
    );
  const passing = catalog.filter(({ rerun }) => rerun === 'may-help');
  const faults = catalog.filter(({ kind, rerun }) => kind === 'fault' && rerun !== 'may-help');
  const gates = actionFaces.map(({ gate, answers }) => {
    const own = catalog.filter((entry) => entry.gate === gate && entry.rerun !== 'may-help');
    return `## ${gate}: ${answers}\n\n${rows(own)}\n`;
  });
  return [
    '# Troubleshooting',
    '',
    'Generated from the reason codes by `npm run generate`. The last line of every run names the code to mend first; `seaworthy explain CODE` says more.',
    '',
    '## Red, and a re-run may help',
    '',
    'Try it once more before you mend anything. On GitHub: *Re-run failed jobs*; what passed is not asked again.',
    '',
    rows(passing),
    '',
    '## ERROR before anything was found',
    '',
    'A gate could not look, and what was not looked at is never green. A re-run alone does not help.',
    '',
    rows(faults),
    '',
    ...gates,
  ].join('\n');
}

function keyTable() {
  const rows = [];
  const visit = (node, path) => {
    for (const [name, child] of Object.entries(node.properties ?? {})) {
      rows.push([
        `\`${[...path, name].join('.')}\``,
        child.description ?? '',
        child.default === undefined ? '' : `\`${JSON.stringify(child.default).slice(0, 60)}\``,
        child['x-loosened-by'] ?? '',
      ]);
      visit(child, [...path, name]);
      for (const branch of [child.items, ...(child.items?.anyOf ?? []), ...(child.anyOf ?? [])])
        if (branch) visit(branch, [...path, `${name}[]`]);
    }
  };
  visit(contractJsonSchema(), []);
  return table(
    ['key', 'what it says', 'default', 'loosened by'],
    rows.filter(([key], index) => rows.findIndex(([other]) => other === key) === index),
  );
}
