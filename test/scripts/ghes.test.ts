import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const script = new URL('../../scripts/ghes.mjs', import.meta.url).pathname;
const make = (...args: readonly string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
const commit = 'a'.repeat(40);

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly permissions: object; readonly steps: readonly { readonly uses?: string }[] }>
  >;
}

test.each(['packaging', 'pr'])('%s.yml needs nothing that an instance of its own does not have', (name) => {
  const { status, stdout } = make(name, `acme/seaworthy@${commit}`);
  const uses = Object.values((parse(stdout) as Workflow).jobs).flatMap(({ steps }) => steps.map((step) => step.uses));
  expect(status).toBe(0);
  expect(stdout).toContain('GitHub Enterprise Server 3.18');
  expect(stdout).not.toMatch(/\$\/|-artifact@|ubuntu-/);
  expect(uses.length).toBeGreaterThan(4);
  for (const use of uses) expect(use).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
});

test('every job may reach the transit, and no step but those that pass something has its credentials', () => {
  const { jobs } = parse(make('packaging', `acme/seaworthy@${commit}`).stdout) as Workflow;
  for (const { permissions, steps } of Object.values(jobs)) {
    expect(permissions).toMatchObject({ 'id-token': 'write' });
    const holding = steps.filter((step) => JSON.stringify(step).includes('steps.transit.outputs'));
    expect(holding.length).toBeGreaterThan(0);
    for (const { uses } of holding) expect(uses).toBe(`acme/seaworthy/actions/evidence@${commit}`);
  }
});

test.each([[], ['packaging'], ['other', `acme/seaworthy@${commit}`], ['pr', 'acme/seaworthy@main']])(
  'it is told what to make, and of which commit: %j',
  (...args) => {
    expect(make(...args.filter((arg) => arg !== undefined))).toMatchObject({ status: 2, stdout: '' });
  },
);
