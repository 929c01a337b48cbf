import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { filled } from '../support/workflow.ts';

interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly outputs?: Readonly<Record<string, string>>;
        readonly steps?: readonly { readonly id?: string; readonly with?: Readonly<Record<string, string>> }[];
      }
    >
  >;
}

const path = new URL('../../.github/workflows/packaging.yml', import.meta.url);
const { jobs } = parse(readFileSync(path, 'utf8')) as Workflow;
const outputs = jobs['entrypoints']?.outputs ?? {};
const digestOf = (index: number) => `sha256:${String(index).repeat(64)}`;

/** What one machine tells: GitHub lets no empty output replace one that another machine told. */
function toldBy(index: number, digest = digestOf(index)): Record<string, string> {
  const context = {
    matrix: { index, shard: `${index}/8` },
    steps: { shard: { outputs: digest === '' ? {} : { 'parts-digest': digest } } },
    inputs: { name: 'app' },
    github: { run_attempt: 2 },
  };
  const all = Object.entries(outputs).map(([name, text]) => [name, filled(text, context)] as const);
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

/** What the job that publishes is handed of the parts. */
function handed(told: Readonly<Record<string, string>>, result = 'success'): string[] {
  const finish = jobs['publish']?.steps?.find(({ id }) => id === 'finish');
  const build = { result: 'success', outputs: { 'parts-digest': digestOf(0), artifact: 'app-build-2' } };
  const needs = { plan: { outputs: {} }, build, entrypoints: { result, outputs: told } };
  return filled(finish?.with?.['parts'] ?? '', { needs, runner: { temp: '/t' } })
    .split('\n')
    .filter((line) => line !== '');
}

test('each of eight machines tells its own part, and no other', () => {
  for (let index = 1; index <= 8; index++)
    expect(toldBy(index)).toEqual({ [`part-${index}`]: `app-entrypoints-${index}-2=${digestOf(index)}` });
  expect(Object.keys(outputs)).toHaveLength(8);
});

test('a machine that left nothing tells nothing', () => {
  expect(toldBy(3, '')).toEqual({});
});

test('the job that publishes is handed every part by its digest, whichever machine ended last', () => {
  const told = Object.assign({}, ...[3, 1, 2].map((index) => toldBy(index)));
  expect(handed(told)).toEqual([
    `/t/seaworthy/in/app-build-2=${digestOf(0)}`,
    ...[1, 2, 3].map((index) => `/t/seaworthy/in/app-entrypoints-${index}-2=${digestOf(index)}`),
  ]);
  expect(handed(told, 'skipped')).toHaveLength(1);
});
