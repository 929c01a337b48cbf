// Makes the files of a new check or gate in the style of the house. What it makes is red until somebody has written it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = fileURLToPath(new URL('..', import.meta.url));

const usage = `usage: npm run scaffold -- check <gate> <file-name> <REASON_CODE>
       npm run scaffold -- gate <name>
`;

class Refused extends Error {}

try {
  const [kind, ...rest] = process.argv.slice(2);
  if (kind === 'check' && rest.length === 3) makeCheck(...rest);
  else if (kind === 'gate' && rest.length === 1) makeGate(...rest);
  else throw new Refused(usage);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = 2;
}

function makeCheck(gate, file, code) {
  const folder = `src/gates/${gate}`;
  if (!gates().includes(gate)) throw new Refused(`there is no gate ${gate}; there are ${gates().join(', ')}`);
  const name = identifier(file);
  refuseCode(gate, code);
  const shape = shapeOf(gate);
  write({
    [`${folder}/checks/${file}.ts`]: checkFile({ file, code, name, shape }),
    [`test/gates/${gate}/checks/${file}.test.ts`]: testFile({ gate, file, name }),
  });
  generate();
  say([
    `Next: map ${code} in src/contract/profiles/p-1-taxonomy.ts; no code may be left unmapped.`,
    'Then write the test, the check, and `npm run generate && npm run build && npm test`.',
  ]);
}

function makeGate(gate) {
  identifier(gate);
  if (existsSync(join(root, 'src/gates', gate))) throw new Refused(`src/gates/${gate} exists already`);
  const code = `${gate.replaceAll('-', '_').toUpperCase()}_EMPTY`;
  refuseDeclared(code);
  const name = identifier(gate);
  const type = name[0].toUpperCase() + name.slice(1);
  write(gateFiles({ gate, name, type, code, object: gate.replaceAll('-', '_') }));
  generate();
  say([
    `\`npm run check-types\` stays red until the gate has its place. Write ${gate} into:`,
    '  src/core/gate.ts          its name, where the chain asks it',
    '  src/chain/catalog.ts      its checks',
    '  src/chain/objects.ts      its evidence',
    '  src/chain/                when it is asked, in check.ts or run.ts and gate-alone.ts',
    '  src/cli/gates.ts          its command',
    '  src/hosts/faces.ts        its action, and src/actions/ and src/entry.ts',
    `  src/contract/profiles/p-1-taxonomy.ts  ${code}`,
    '  src/gates/closure/facts.ts    its object, where closure cannot do without it',
    'docs/adding-a-gate.md says more.',
  ]);
}

function gates() {
  return readdirSync(join(root, 'src/gates')).sort();
}

/** The name in code, as generate.mjs makes it. */
function identifier(file) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(file))
    throw new Refused(
      `${JSON.stringify(file)} is no file name here; expected lower-case words and dashes, without an ending`,
    );
  const name = file.replace(/-(.)/g, (_, char) => char.toUpperCase());
  try {
    new Script(`'use strict'; const ${name} = 0;`);
  } catch {
    throw new Refused(`${name} is a word of the language; name the bad thing that the check catches`);
  }
  return name;
}

function refuseCode(gate, code) {
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(code))
    throw new Refused(`${JSON.stringify(code)} is no reason code; expected upper-case words and underscores`);
  const prefixes = new Set(codesIn(`src/gates/${gate}/checks`).map((known) => known.split('_')[0]));
  if (prefixes.size > 0 && !prefixes.has(code.split('_')[0]))
    throw new Refused(`the codes of ${gate} begin with ${[...prefixes].join('_ or ')}_`);
  refuseDeclared(code);
}

function refuseDeclared(code) {
  const declared = gates().flatMap((gate) => codesIn(`src/gates/${gate}/checks`));
  const faults = readdirSync(join(root, 'src/core/faults')).flatMap((name) =>
    [...read(`src/core/faults/${name}`).matchAll(/^ {2}([A-Z][A-Z0-9_]*): \{/gm)].map(([, known]) => known),
  );
  if ([...declared, ...faults].includes(code))
    throw new Refused(`${code} is in use already; a code never changes its meaning`);
}

function codesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).flatMap((file) =>
    [...read(`${folder}/${file}`).matchAll(/\bcode: '([A-Z0-9_]+)'/g)].map(([, code]) => code),
  );
}

/** The type of a gate's checks, and whether they carry an id of the programme too. */
function shapeOf(gate) {
  const text = read(`src/gates/${gate}/check.ts`);
  const [, type] = /^export (?:type|interface) (\w+Check)\b/m.exec(text) ?? [];
  if (!type) throw new Refused(`src/gates/${gate}/check.ts exports no type of a check`);
  return { type, hasCheckId: /\breadonly checkId: string/.test(text) };
}

function checkFile({ file, code, name, shape }) {
  const id = shape.hasCheckId ? `\n  checkId: '${file.replaceAll('-', '_')}',` : '';
  return `import { undecided } from '../../../core/check.ts';
import type { ${shape.type} } from '../check.ts';

/** TODO: what is guaranteed, and why. */
export const ${name}: ${shape.type} = {
  code: '${code}',${id}
  title: 'TODO: the bad thing, in one line',
  why: 'TODO: what goes wrong when nobody notices.',
  fix: 'TODO: what to do about it.',
  level: 'block',
  evaluate: () => undecided('this check is not written yet'),
};
`;
}

function testFile({ gate, file, name }) {
  return `import { expect, test } from 'vitest';
import { ${name} } from '../../../../src/gates/${gate}/checks/${file}.ts';

// TODO: the smallest facts that tell right from wrong; test/support/ has makers for most gates.
const wrong = {} as never;
const right = {} as never;
const open = {} as never;

test('TODO: the bad thing is found', () => {
  expect(${name}.evaluate(wrong, open)).toMatchObject({ kind: 'found' });
});

test('TODO: what is right is let through', () => {
  expect(${name}.evaluate(right, open)).toMatchObject({ kind: 'clear' });
});
`;
}

function gateFiles({ gate, name, type, code, object }) {
  const home = `src/gates/${gate}`;
  return {
    [`${home}/facts.ts`]: `/** What was seen. TODO: plain data, no ports, no decisions. */
export interface ${type}Facts {
  readonly items: readonly string[];
}
`,
    [`${home}/collect.ts`]: `import type { OpenContract } from '../../contract/opened.ts';
import type { Files } from '../../ports/files.ts';
import type { ${type}Facts } from './facts.ts';

export interface ${type}Ports {
  /** The repository. */
  readonly files: Files;
}

/** Sees TODO. It decides nothing. */
export async function collect({ files }: ${type}Ports, { folder }: OpenContract): Promise<${type}Facts> {
  return { items: (await files.list(folder)).map(({ name }) => name) };
}
`,
    [`${home}/check.ts`]: `import type { OpenContract } from '../../contract/opened.ts';
import type { Check } from '../../core/check.ts';
import type { ${type}Facts } from './facts.ts';

export type ${type}Check = Check<${type}Facts, OpenContract>;
`,
    [`${home}/checks/empty.ts`]: `import { report, undecided } from '../../../core/check.ts';
import type { ${type}Check } from '../check.ts';

/** Empty never passes (L1). */
export const empty: ${type}Check = {
  code: '${code}',
  title: 'There is nothing to look at',
  why: 'Nothing was examined, so nothing is proven.',
  fix: 'TODO: what to do about it.',
  level: 'block',
  evaluate: ({ items }) => (items.length === 0 ? undecided('nothing was there') : report(items.length, [])),
};
`,
    [`${home}/evidence.ts`]: `import { z } from 'zod';
import type { OpenContract } from '../../contract/opened.ts';
import type { EvidenceObject } from '../../core/evidence.ts';
import { blockerCodes, checkRowSchema, checkRows, verdictSchema } from '../../core/evidence-rows.ts';
import { overall, type Row } from '../../core/judge.ts';
import type { ${type}Facts } from './facts.ts';

export const ${name}Report = z.strictObject({
  items: z.array(z.string()),
  verdict: verdictSchema,
  blocker_codes: z.array(z.string()),
  checks: z.array(checkRowSchema),
});

/** The one object of the gate. */
export function witness({ items }: ${type}Facts, { profile }: OpenContract, rows: readonly Row[]): EvidenceObject[] {
  const body = ${name}Report.parse({
    items,
    verdict: overall(rows),
    blocker_codes: blockerCodes(rows, profile),
    checks: checkRows(rows),
  });
  return [{ name: '${object}_report', body }];
}
`,
    [`${home}/index.ts`]: `import type { OpenContract } from '../../contract/opened.ts';
import type { GateResult } from '../../core/gate.ts';
import { ask, overall, type Policy } from '../../core/judge.ts';
import { checks } from './checks.generated.ts';
import { collect, type ${type}Ports } from './collect.ts';
import { ${name}Report, witness } from './evidence.ts';

/** The checks of this gate, as data. */
export const checkList = checks;

/** The schemas of this gate's objects. */
export const schemas = { ${object}_report: ${name}Report };

/** Proves that TODO. */
export async function ${name}(ports: ${type}Ports, open: OpenContract, policy: Policy): Promise<GateResult> {
  const facts = await collect(ports, open);
  const rows = ask(checks, facts, open, policy);
  const totals = \`\${facts.items.length} items\`;
  return { gate: '${gate}', verdict: overall(rows), rows, totals, evidence: witness(facts, open, rows) };
}
`,
    [`test/gates/${gate}/checks/empty.test.ts`]: `import { expect, test } from 'vitest';
import { empty } from '../../../../src/gates/${gate}/checks/empty.ts';

const open = {} as never;

test('L1: nothing is undecided, never clear', () => {
  expect(empty.evaluate({ items: [] }, open)).toMatchObject({ kind: 'undecided' });
});

test('something is looked at', () => {
  expect(empty.evaluate({ items: ['a'] }, open)).toEqual({ kind: 'clear', examined: 1 });
});

test('TODO: what the gate proves', () => {
  expect.fail('write what the gate proves');
});
`,
    [`docs/gates/${gate}.md`]: `# ${gate}

TODO: the question that this gate answers.

## What it looks at

TODO

## Try it

TODO: a command that anyone can run, and what it really prints.

## Checks

<!-- checks -->
<!-- /checks -->

## What it cannot see

TODO
`,
  };
}

/** All files or none: nothing is ever overwritten. */
function write(files) {
  const there = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (there.length > 0) throw new Refused(`${there.join(', ')} exists already`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
    console.log(`wrote ${path}`);
  }
  format(Object.keys(files).filter((path) => path.endsWith('.ts')));
}

/** Where lines break and how imports sort depends on the names. */
function format(paths) {
  const biome = join(root, 'node_modules/.bin/biome');
  if (existsSync(biome)) execFileSync(biome, ['check', '--write', ...paths], { cwd: root, stdio: 'ignore' });
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** On the Node that the project pins, where it is installed: only that one reads TypeScript. */
function generate() {
  const pinned = join(root, 'node_modules/.bin/node');
  const node = existsSync(pinned) ? pinned : process.execPath;
  execFileSync(node, [join(root, 'scripts/generate.mjs')], { cwd: root, stdio: 'inherit' });
}

function say(lines) {
  console.log(`\n${lines.join('\n')}`);
}
