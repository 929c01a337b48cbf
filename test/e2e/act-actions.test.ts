import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Caller, caller, git, jobs } from './act/caller.ts';
import { type ProvenRuns, startProvenRuns } from './proven-run.ts';
import { rig } from './rig.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const runId = 'platform_20260102T030405Z_4711';
let runs: ProvenRuns;
let calling: Caller['calling'];
let on: Caller['on'];

beforeAll(async () => {
  runs = await startProvenRuns();
  ({ calling, on } = caller(runs));
});

afterAll(() => runs.close());

const step = (name: string, command: string, more = '') => `
      - uses: OWNER/seaworthy/actions/${name}@v1
        with:
          command: ${command}
          evidence-dir: \${{ runner.temp }}/evidence
          platform-run-id: ${runId}${more}`;

/** Each of the seven actions as a step of somebody's own job, and a job of its own that asks for the verdict of what they left. */
function workflow(): string {
  const image = `
          archive: \${{ runner.temp }}/image.oci.tar
          build-args: PYTHON_IMAGE=base
          build-contexts: base=oci-layout://${rig().baseLayout}@${rig().baseDigest}`;
  const alone = (name: string, more: string) => step(name, 'run', more).replace('          command: run\n', '');
  return `on: push
permissions: {}
jobs:
  gates:
    runs-on: ubuntu-24.04
    outputs: { parts: "\${{ steps.evidence.outputs.parts-digest }}" }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1${step('image-digest', 'build', image)}${alone('build-context', image)}${alone('secrets', image)}${step('entrypoints', 'run', image)}${step('image-digest', 'run', image)}${step('provenance', 'run', image).replace('          command: run\n', '')}${step('closure', 'run')}${step('evidence', 'run').replace('- uses', '- id: evidence\n        uses')}
      - if: always()
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f
        with: { name: evidence, path: "\${{ runner.temp }}/evidence" }
  verdict:
    needs: gates
    if: always()
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c
        with: { name: evidence, path: "\${{ runner.temp }}/evidence" }${step('closure', 'verdict')}
`;
}

async function used(example: string) {
  const place = mkdtempSync(join(runs.folder, `${example}-`));
  cpSync(join(home, 'examples', example), place, { recursive: true });
  git(place, 'init', '-q', '-b', 'main');
  const sha = calling(place, workflow());
  return on(place, {
    event: 'push',
    environment: { GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/x', GITHUB_REF_PROTECTED: 'false' },
  });
}

test('the seven actions, each a step of another repository’s job, end PASS on the good example', async () => {
  const ran = await used('fraud-platform');
  expect([ran.code, jobs(ran)]).toEqual([0, { gates: 'succeeded', verdict: 'succeeded' }]);
  for (const gate of ['build-context', 'secrets', 'entrypoints', 'image-digest', 'provenance', 'closure', 'evidence'])
    expect(ran.log).toMatch(new RegExp(`PASS {2}${gate} `));
});

test('on the leaky one the verdict job fails', async () => {
  const ran = await used('leaky-default-deny');
  expect([ran.code, jobs(ran)]).toEqual([1, { gates: 'failed', verdict: 'failed' }]);
  expect(ran.log).toContain('CONTEXT_EXCLUDE_REACHED');
});
