import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/spawn.ts';

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value?: string }>>;
  readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly Step[] };
}

interface Step {
  readonly id: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const read = (path: string) => parse(readFileSync(join(root, path), 'utf8')) as Metadata;
const gates = readdirSync(join(root, 'actions')).filter((name) =>
  existsSync(join(root, 'actions', name, 'action.yml')),
);

test('every gate has an action, and every action its bundle', () => {
  expect(gates).toEqual(readdirSync(join(root, 'src/gates')).sort());
  const bundles = readdirSync(join(root, 'dist/actions')).filter((name) => name.endsWith('.js'));
  expect(bundles.sort()).toEqual(gates.map((gate) => `${gate}.js`));
});

describe.each(gates)('actions/%s', (gate) => {
  const metadata = read(`actions/${gate}/action.yml`);

  test('runs the committed bundle on the runner’s Node 24', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: `../../dist/actions/${gate}.js` });
    expect(existsSync(resolve(root, 'actions', gate, metadata.runs.main ?? ''))).toBe(true);
  });

  test('says what it is, and what each input and output is', () => {
    for (const { description } of [metadata, ...Object.values(metadata.inputs), ...Object.values(metadata.outputs)])
      expect(description.trim()).not.toBe('');
    expect(Object.keys(metadata.inputs)).toEqual(expect.arrayContaining(['directory', 'contract', 'platform-run-id']));
    expect(Object.keys(metadata.outputs)).toEqual(
      expect.arrayContaining(['verdict', 'platform-run-id', 'evidence-dir']),
    );
  });

  test('defaults are text: GitHub hands over nothing else', () => {
    for (const { default: fallback } of Object.values(metadata.inputs)) expect(typeof (fallback ?? '')).toBe('string');
  });
});

/** Steps that ask the gates of a pull request, in the root action and in the workflow for pull requests. */
const lists: readonly (readonly [string, readonly Step[]])[] = [
  ['the root action', read('action.yml').runs.steps ?? []],
  [
    'the workflow for pull requests',
    (
      parse(readFileSync(join(root, '.github/workflows/pr.yml'), 'utf8')) as {
        jobs: { check: { steps: readonly Step[] } };
      }
    ).jobs.check.steps.slice(1),
  ],
];

describe.each(lists)('%s', (_, steps) => {
  test('is a list of steps that use the siblings at the same commit, and no script', () => {
    expect(steps.map(({ uses, run }) => [uses, run])).toEqual(
      ['closure', 'build-context', 'secrets', 'entrypoints', 'closure'].map((gate) => [`$/actions/${gate}`, undefined]),
    );
  });

  test('hands over only inputs that the sibling takes', () => {
    for (const { uses = '', with: given = {} } of steps) {
      const known = Object.keys(read(join(uses.slice(2), 'action.yml')).inputs);
      expect(Object.keys(given).filter((name) => !known.includes(name))).toEqual([]);
    }
  });

  test('L13: every gate works by the contract that the first step judged by its base', () => {
    for (const step of steps.slice(1, 4)) {
      expect(step.with?.['run-plan']).toBe(steps[0]?.with?.['out']);
      expect(step.with?.['run-plan-digest']).toContain('steps.plan.outputs.result');
    }
  });

  test('L11: a gate that fails keeps no other gate from being asked, and the last step tells of all of them', () => {
    for (const step of steps.slice(2)) expect(step.if).toContain('!cancelled()');
    const files = steps.slice(1, 4).map((step) => step.with?.['report-file']);
    const reports = steps[4]?.with?.['reports']?.trim().split(/\s*\n\s*/) ?? [];
    expect(reports.slice(0, 2)).toEqual(files.slice(0, 2));
    // Of an image that is not built here, nothing static is known: neither asked nor told of.
    const isBuilt = 'fromJSON(steps.plan.outputs.result).builds';
    const name = "format('{0}/seaworthy/entrypoints.json', runner.temp)";
    expect(reports[2]).toBe(`\${{ ${isBuilt} && ${name} || '' }}`);
    expect(steps[3]?.if).toContain(isBuilt);
    expect(files[2]).toBe('${{ runner.temp }}/seaworthy/entrypoints.json');
    for (const step of steps.slice(1, 4)) expect(step.with?.['annotate']).toBe('false');
  });
});

test('the root action and the workflow for pull requests ask the same', () => {
  const [own, workflow] = lists.map(([, steps]) =>
    JSON.stringify(steps)
      .replaceAll('github.token', 'inputs.token')
      .replace(/"(?:comment|code-scanning)":"\$\{\{ inputs\.[a-z-]+ \}\}",/g, ''),
  );
  expect(workflow).toBe(own);
});

test('every output of the root action has a value', () => {
  for (const { value } of Object.values(read('action.yml').outputs)) expect(value).toMatch(/\$\{\{ .+ \}\}/);
});
