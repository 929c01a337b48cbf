import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { planBuild } from '../../support/plan.ts';
import { type Planted, plant, uproot } from '../../support/repository.ts';

interface Case {
  readonly name: string;
  readonly about: 'ignore file' | 'dockerfile';
  readonly files: readonly Planted[];
  readonly dockerfile: string | null;
  readonly dockerfile_name: string;
  readonly results: Readonly<Record<string, readonly string[] | string>>;
}

const fixture = fileURLToPath(new URL('../../fixtures/context-cases.jsonl', import.meta.url));
const cases = readFileSync(fixture, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

async function observe(item: Case): Promise<readonly string[] | 'refused' | 'failure'> {
  const own: Planted[] = item.dockerfile === null ? [] : [[item.dockerfile_name, item.dockerfile]];
  const root = plant([...item.files, ...own]);
  try {
    const outcome = await planBuild(root, item.dockerfile_name ?? 'Dockerfile');
    if (outcome.kind !== 'image') return outcome.kind;
    return outcome.paths
      .filter((path) => path.startsWith('ctx/') && path !== 'ctx/')
      .map((path) => path.slice(4))
      .sort();
  } finally {
    uproot(root);
  }
}

describe.each(['ignore file', 'dockerfile'] as const)('observed builds about the %s', (about) => {
  test.each(cases.filter((item) => item.about === about).map((item) => [item.name, item] as const))(
    '%s',
    async (_, item) => {
      const engine = item.results['buildkit'] ?? item.results['buildkit-2020'];
      const seen = await observe(item);
      if (typeof engine === 'string') expect(['failure', 'refused']).toContain(seen);
      else if (seen !== 'refused') expect(seen).toEqual([...(engine ?? [])].sort());
    },
  );
});

test('of the observed ignore files at most four are refused as ambiguous', async () => {
  const about = cases.filter((item) => item.about === 'ignore file');
  const seen = await Promise.all(about.map(observe));
  expect(about).toHaveLength(34);
  expect(seen.filter((outcome) => outcome === 'refused').length).toBeLessThanOrEqual(4);
});
